package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.reader.Window;

class HttpRerankerTest {
    private static final List<Window> WINDOWS = List.of(new Window("港口", "港口开港。"), new Window("", "图书馆开馆。"));

    private final AtomicReference<JsonNode> asked = new AtomicReference<>();
    private final AtomicReference<String> authorization = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private String reply = "";
    private int status = 200;
    private boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/rerank", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.set(new ObjectMapper().readTree(exchange.getRequestBody()));
        authorization.set(exchange.getRequestHeaders().getFirst("authorization"));
        if (silent) {
            await();
        }
        byte[] body = reply.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /// One that waits for a busy machine.
    private static HttpReranker patient(URI url, String model, String key) {
        return new HttpReranker(url, model, key, Duration.ofMinutes(1));
    }

    @Test
    void speaksToCohereAndJinaWithAModelsName() {
        reply = """
                {"id": "1", "results": [{"index": 1, "relevance_score": 0.2, "document": {"text": "x"}},
                {"index": 0, "relevance_score": 0.9}]}""";
        try (var reranker = patient(url("/v1/rerank"), "jina-reranker", "k3y")) {
            assertThat(reranker.scores("何时开港？", WINDOWS)).containsExactly(0.9, 0.2);
        }
        assertThat(asked.get().toString()).isEqualTo("{\"query\":\"何时开港？\",\"model\":\"jina-reranker\","
                + "\"documents\":[\"港口\\n港口开港。\",\"图书馆开馆。\"],\"top_n\":2}");
        assertThat(authorization.get()).isEqualTo("Bearer k3y");
    }

    @Test
    void speaksToTextEmbeddingsInferenceWithoutOne() {
        reply = "[{\"index\": 1, \"score\": 0.1}, {\"index\": 0, \"score\": 0.8}]";
        try (var reranker = patient(url("/v1/"), "", "")) {
            assertThat(reranker.scores("何时开港？", WINDOWS)).containsExactly(0.8, 0.1);
        }
        assertThat(asked.get().path("texts")).hasSize(2);
        assertThat(asked.get().has("model")).isFalse();
        assertThat(authorization.get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[]", "[{\"index\": 0, \"score\": 1}]",
            "[{\"index\": 0, \"score\": 1}, {\"index\": 2, \"score\": 1}]",
            "[{\"index\": 0, \"score\": 1}, {\"index\": -1, \"score\": 1}]",
            "[{\"index\": 0, \"score\": 1}, {\"index\": 1, \"score\": \"high\"}]",
            "{\"results\": [{\"index\": 0}, {\"index\": 1}]}"})
    void refusesAReplyThatDoesNotScoreEveryWindow(String odd) {
        reply = odd;
        try (var reranker = patient(url("/v1"), "m", "k3y")) {
            assertThatThrownBy(() -> reranker.scores("问", WINDOWS)).isInstanceOf(RerankException.class)
                    .hasMessageNotContaining("k3y").hasMessageNotContaining("cannot be reached");
        }
    }

    @Test
    void saysWithWhichStatusAServerRefuses() {
        status = 401;
        try (var reranker = patient(url("/v1"), "m", "")) {
            assertThatThrownBy(() -> reranker.scores("问", WINDOWS)).isInstanceOf(RerankException.class)
                    .hasMessageContaining("/v1/rerank answered with status 401");
        }
    }

    @Test
    void doesNotWaitForAServerThatNeverAnswers() {
        silent = true;
        try (var reranker = new HttpReranker(url("/v1"), "m", "", Duration.ofMillis(200))) {
            assertThatThrownBy(() -> reranker.scores("问", WINDOWS)).isInstanceOf(RerankException.class)
                    .hasMessageContaining("HttpTimeoutException");
        } finally {
            over.countDown();
        }
    }

    @Test
    void saysThatNobodyIsThere() {
        URI url = url("/v1");
        server.stop(0);
        try (var reranker = patient(url, "m", "")) {
            assertThatThrownBy(() -> reranker.scores("问", WINDOWS)).isInstanceOf(RerankException.class)
                    .hasMessageContaining("cannot be reached");
        }
    }
}
