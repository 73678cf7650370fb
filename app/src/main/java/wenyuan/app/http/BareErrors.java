package wenyuan.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import wenyuan.app.view.Json;

/// Answers what is no request that a route could see: an address that is not one, headers that are too long.
final class BareErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws JsonProcessingException {
        int status = response.getStatus();
        var problem = new ProblemView("about:blank", HttpStatus.getMessage(status), status,
                "the server cannot read this request: " + HttpStatus.getMessage(status), List.of());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Errors.PROBLEM_JSON);
        response.write(true, ByteBuffer.wrap(Json.MAPPER.writeValueAsBytes(problem)), callback);
        return true;
    }
}
