package wenyuan.app.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.app.archive.ArchiveException;
import wenyuan.app.draft.ModelException;
import wenyuan.app.http.ProblemView.Status;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.verify.InvalidText;

/// The one place where an exception becomes an error of the API. What nobody foresaw is logged under an id, and only
/// the id is told.
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final Pattern SOURCE = Pattern.compile("\\[Source:[^]]*?line: (\\d+), column: (\\d+)]");

    private Problems() {}

    static ProblemView of(Throwable failure) {
        return switch (failure) {
            case InvalidQuestion e -> ProblemView.ofField(Status.BAD_REQUEST, e.field(), message(e));
            case InvalidText e -> ProblemView.ofField(Status.BAD_REQUEST, "text", message(e));
            case InvalidRequest e -> ProblemView.ofField(Status.BAD_REQUEST, e.field(), message(e));
            case NotThere e -> ProblemView.of(Status.NOT_FOUND, message(e));
            case JsonMappingException e -> mismatch(e);
            case JacksonException e -> ProblemView.of(Status.BAD_REQUEST,
                    "the body is not JSON: " + reason(e) + place(e.getLocation()));
            case ArchiveException e -> ProblemView.of(Status.UNAVAILABLE, message(e));
            case ModelException e -> ProblemView.of(Status.BAD_GATEWAY, message(e));
            default -> unexpected(failure);
        };
    }

    /// What an exception of ours says; each of them says something.
    static String message(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    /// Jackson names places in a way of its own, even inside of its messages.
    private static String reason(JacksonException failure) {
        return SOURCE.matcher(failure.getOriginalMessage()).replaceAll("line $1, column $2");
    }

    private static ProblemView mismatch(JsonMappingException failure) {
        String field = field(failure);
        if (field.isEmpty()) {
            return ProblemView.of(Status.BAD_REQUEST,
                    "the body must be one JSON object, and nothing after it" + place(failure.getLocation()));
        }
        String wrong = failure instanceof MismatchedInputException mismatch
                ? " must be " + wanted(mismatch.getTargetType())
                : " cannot be read: " + reason(failure);
        return ProblemView.ofField(Status.BAD_REQUEST, field, field + wrong + place(failure.getLocation()));
    }

    private static String field(JsonMappingException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "of another form";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return type.isRecord() ? "an object" : "a list";
    }

    private static String place(@Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static ProblemView unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("a request failed, id {}", id, failure);
        return ProblemView.of(Status.INTERNAL,
                "the request failed; the server's log tells why under the id " + id);
    }
}
