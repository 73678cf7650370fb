package wenyuan.app.retrieve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wenyuan.app.reader.Window;

/// A reranker behind HTTP, in one of the two shapes that servers have: with a model's name that of Cohere, Jina and vLLM
/// (`documents` in, `results` with a `relevance_score` out), without one that of text-embeddings-inference (`texts` in, a
/// list with a `score` out).
public final class HttpReranker implements Reranker {
    private static final int MOST = 30;
    /// It is made for ranking, so that the lanes decide only what it cannot.
    private static final double WEIGHT = 10;
    /// What a person waits at most; then the hits stay as they are.
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long LARGEST_REPLY = 1 << 20;
    private static final int OK = 200;
    private static final String PATH = "/rerank";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final String model;
    private final String key;
    private final Duration patience;
    private final HttpClient client;

    /// @param url of the server, with or without `/rerank` at its end
    /// @param model what the server calls it; blank where it has but one
    /// @param key what the server wants to see as a bearer token; blank for nothing
    public HttpReranker(URI url, String model, String key) {
        this(url, model, key, PATIENCE);
    }

    HttpReranker(URI url, String model, String key, Duration patience) {
        String path = url.toString().replaceAll("/+$", "");
        this.address = path.endsWith(PATH) ? URI.create(path) : URI.create(path + PATH);
        this.model = model;
        this.key = key;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public List<Double> scores(String question, List<Window> windows) {
        try {
            HttpResponse<String> reply = client.send(request(question, windows),
                    BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_REPLY));
            if (reply.statusCode() != OK) {
                throw failed("answered with status " + reply.statusCode(), null);
            }
            return scores(JSON.readTree(reply.body()), windows.size());
        } catch (JsonProcessingException e) {
            throw failed("answered with no JSON", e);
        } catch (IOException e) {
            throw failed("cannot be reached (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted", e);
        }
    }

    private HttpRequest request(String question, List<Window> windows) throws JsonProcessingException {
        List<String> texts = windows.stream()
                .map(window -> window.title().isEmpty()
                        ? window.text()
                        : window.title() + '\n' + window.text())
                .toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", question);
        if (model.isBlank()) {
            body.put("texts", texts);
            body.put("truncate", true);
        } else {
            body.put("model", model);
            body.put("documents", texts);
            body.put("top_n", texts.size());
        }
        var request = HttpRequest.newBuilder(address).timeout(patience)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!key.isBlank()) {
            request.header("authorization", "Bearer " + key);
        }
        return request.build();
    }

    private List<Double> scores(JsonNode reply, int windows) {
        JsonNode results = reply.isArray() ? reply : reply.path("results");
        double[] scores = new double[windows];
        Arrays.fill(scores, Double.NaN);
        for (JsonNode result : results) {
            JsonNode score = result.has("relevance_score")
                    ? result.get("relevance_score")
                    : result.path("score");
            int index = result.path("index").asInt(-1);
            if (index < 0 || index >= windows || !score.isNumber()) {
                throw failed("gave a result that is none: " + result, null);
            }
            scores[index] = score.asDouble();
        }
        if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw failed("scored " + results.size() + " of " + windows + " texts", null);
        }
        return Arrays.stream(scores).boxed().toList();
    }

    private RerankException failed(String how, @Nullable Throwable cause) {
        String message = "the reranker " + address + " " + how;
        return cause == null ? new RerankException(message) : new RerankException(message, cause);
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public void close() {
        client.close();
    }
}
