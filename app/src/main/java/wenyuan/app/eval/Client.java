package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A running Wenyuan, asked over its HTTP API.
final class Client implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final URI address;
    private final String model;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param model name of the model to ask for; blank for the program's default
    Client(URI address, String model) {
        this.address = address;
        this.model = model;
    }

    /// Asks a question; `limit` 0 for the program's default.
    JsonNode chat(GoldQuestion question, int limit) throws IOException, InterruptedException {
        ObjectNode request = JSON.createObjectNode().put("question", question.question());
        var history = request.putArray("history");
        question.history()
                .forEach(turn -> history.addObject().put("question", turn.question()).put("answer",
                        turn.answer()));
        if (limit > 0) {
            request.put("limit", limit);
        }
        if (!model.isBlank()) {
            request.put("model", model);
        }
        return send(HttpRequest.newBuilder(address.resolve("/api/chat"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request))));
    }

    /// All articles, as the listing gives them.
    List<JsonNode> articles() throws IOException, InterruptedException {
        List<JsonNode> articles = new ArrayList<>();
        JsonNode page;
        do {
            page = send(HttpRequest.newBuilder(
                    address.resolve("/api/articles?limit=" + PAGE + "&offset=" + articles.size())));
            page.path("articles").forEach(articles::add);
        } while (!page.path("articles").isEmpty() && articles.size() < page.path("total").asInt());
        return articles;
    }

    /// An article with its text.
    JsonNode article(String id) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve("/api/articles/" + encoded(id))));
    }

    /// Has a text checked against the whole corpus.
    JsonNode verify(String text) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve("/api/verify"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers
                        .ofString(JSON.writeValueAsString(JSON.createObjectNode().put("text", text)))));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
