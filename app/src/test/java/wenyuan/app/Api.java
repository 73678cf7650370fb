package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A running program as its clients see it. Whoever makes one closes it.
final class Api implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Map<String, String> texts = new HashMap<>();

    Api(URI address) {
        this.address = address;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /// All articles, as the list of them tells.
    List<JsonNode> articles() throws IOException, InterruptedException {
        return get("/api/articles?limit=200").path("articles").valueStream().toList();
    }

    /// An article's canonical text, fetched once.
    String text(String article) throws IOException, InterruptedException {
        if (!texts.containsKey(article)) {
            texts.put(article, get("/api/articles/" + article).path("text").asText());
        }
        return texts.get(article);
    }

    /// The answer to a question that nothing was asked before.
    JsonNode chat(String question) throws IOException, InterruptedException {
        String body = JSON.createObjectNode().put("question", question).toString();
        return send(HttpRequest.newBuilder(address.resolve("/api/chat"))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
