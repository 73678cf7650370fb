package wenyuan.app.http;

/// A request that cannot be served as it stands. The message names the field and the limit.
final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidRequest(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
