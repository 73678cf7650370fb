package wenyuan.app.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.app.http.ProblemView.Status;
import wenyuan.app.http.files.StaticFiles;
import wenyuan.app.view.Json;

/// Answers a request that failed: what Javalin itself refuses is told here, everything else by [Problems].
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    static final String PROBLEM_JSON = "application/problem+json";
    private static final String PAGE_METHODS = "GET, HEAD, OPTIONS";

    private final long maxBytes;

    Errors(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    void register(JavalinConfig config) {
        config.routes.exception(MethodNotAllowedResponse.class,
                (e, context) -> wrongMethod(context, allowed(e.getDetails())));
        config.routes.exception(NotFoundResponse.class, (_, context) -> notFound(context));
        config.routes.exception(HttpResponseException.class, this::refused);
        config.routes.exception(ClientGone.class, (e, _) -> LOG.debug("an answer was stopped", e));
        config.routes.exception(Exception.class, (e, context) -> send(context, Problems.of(e)));
        config.router.javaLangErrorHandler(Errors::broken);
    }

    static void send(Context context, ProblemView problem) {
        try {
            context.status(problem.status()).contentType(PROBLEM_JSON)
                    .result(Json.MAPPER.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }

    private static String allowed(Map<String, String> details) {
        return String.join(", ", details.values()) + ", OPTIONS";
    }

    private static void wrongMethod(Context context, String allowed) {
        context.header(Header.ALLOW, allowed);
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            send(context, ProblemView.of(Status.METHOD_NOT_ALLOWED,
                    context.method() + " is not for " + context.path() + "; it takes " + allowed));
        }
    }

    private static void notFound(Context context) {
        boolean reading = context.method().equals(HandlerType.GET)
                || context.method().equals(HandlerType.HEAD);
        if (reading || StaticFiles.isApi(context.path())) {
            send(context, ProblemView.of(Status.NOT_FOUND, "there is nothing at " + context.path()));
        } else {
            wrongMethod(context, PAGE_METHODS);
        }
    }

    private void refused(HttpResponseException e, Context context) {
        if (e.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode()) {
            send(context, ProblemView.of(Status.CONTENT_TOO_LARGE,
                    "the body is larger than " + maxBytes + " bytes, which is the limit"));
        } else {
            send(context, Problems.of(e));
        }
    }

    /// The last resort, for errors of the virtual machine, which Javalin hands over without a context.
    private static void broken(HttpServletResponse response, Error error) {
        ProblemView problem = Problems.of(error);
        response.setStatus(problem.status());
        response.setContentType(PROBLEM_JSON);
        try {
            Json.MAPPER.writeValue(response.getOutputStream(), problem);
        } catch (IOException e) {
            LOG.debug("the client went away before it could be told of an error", e);
        }
    }
}
