package wenyuan.app.http;

import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.verify.InvalidText;
import wenyuan.app.view.Json;
import wenyuan.app.view.VerifyView;

/// `POST /api/verify`: each sentence of a text is checked against the whole corpus.
final class VerifyRoute {
    private final Wenyuan services;

    VerifyRoute(Wenyuan services) {
        this.services = services;
    }

    /// The body as it was sent.
    record Request(@Nullable String text) {}

    void handle(Context context) throws IOException {
        context.json(VerifyView.of(services.verify(text(context.bodyAsBytes()))));
    }

    private static String text(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new InvalidRequest("text", "the body is empty; send a JSON object with the field text");
        }
        Request request = Json.MAPPER.readValue(body, Request.class);
        if (request == null || request.text == null) {
            throw new InvalidRequest("text",
                    "text is missing; send 1 to " + InvalidText.MAX_CHARACTERS + " characters");
        }
        return request.text;
    }
}
