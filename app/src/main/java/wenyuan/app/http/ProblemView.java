package wenyuan.app.http;

import java.util.List;

/// An error as RFC 9457 has it.
record ProblemView(String type, String title, int status, String detail, List<FieldError> errors) {

    /// What is wrong with one field of the request.
    record FieldError(String field, String message) {}

    static ProblemView of(Status status, String detail) {
        return new ProblemView("about:blank", status.title, status.code, detail, List.of());
    }

    static ProblemView ofField(Status status, String field, String message) {
        return new ProblemView("about:blank", status.title, status.code, message,
                List.of(new FieldError(field, message)));
    }

    /// The statuses that errors have here.
    enum Status {
        BAD_REQUEST(400, "Bad Request"),
        NOT_FOUND(404, "Not Found"),
        METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
        CONTENT_TOO_LARGE(413, "Content Too Large"),
        INTERNAL(500, "Internal Server Error"),
        BAD_GATEWAY(502, "Bad Gateway"),
        UNAVAILABLE(503, "Service Unavailable");

        private final int code;
        private final String title;

        Status(int code, String title) {
            this.code = code;
            this.title = title;
        }
    }
}
