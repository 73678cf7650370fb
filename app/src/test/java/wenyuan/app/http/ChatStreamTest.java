package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.http.TestServer.json;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Outcome;
import wenyuan.app.draft.ModelException;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.question.Question;

@Timeout(20)
class ChatStreamTest {
    private static final String STREAMED = "{\"question\":\"谁\",\"stream\":true,\"conversation_id\":\"c\"}";
    private static final String WHOLE = "{\"question\":\"谁\",\"conversation_id\":\"c\"}";

    private static List<String> names(String events) {
        return Stream.of(events.split("\n")).filter(line -> line.startsWith("event: "))
                .map(line -> line.substring(7))
                .toList();
    }

    private static String data(String events, String name) {
        String event = events.substring(events.indexOf("event: " + name + "\n"));
        return event.substring(event.indexOf("data: ") + 6, event.indexOf("\n\n"));
    }

    @Test
    void tellsTheAnswerInTheOrderInWhichItIsMade() {
        try (var server = TestServer.start()) {
            var response = server.post("/api/chat", STREAMED);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(names(response.body())).containsExactly("retrieval", "delta", "delta", "citation",
                    "verdict",
                    "done");
            assertThat(json(data(response.body(), "delta"))).isEqualTo(json("{\"text\":\"春天\"}"));
        }
    }

    @Test
    void tellsInItsEventsWhatTheWholeResponseHolds() {
        try (var server = TestServer.start()) {
            String events = server.post("/api/chat", STREAMED).body();
            var whole = json(server.post("/api/chat", WHOLE));
            assertThat(json(data(events, "done"))).isEqualTo(whole);
            assertThat(json(data(events, "citation"))).isEqualTo(whole.path("citations").path(0));
            assertThat(json(data(events, "verdict"))).isEqualTo(whole.path("sentences").path(0));
            assertThat(json(data(events, "retrieval")).path("interpreted"))
                    .isEqualTo(whole.path("interpreted"));
            assertThat(json(data(events, "retrieval")).path("retrieved")).hasSize(2);
        }
    }

    @Test
    void streamsToWhoAcceptsEvents() {
        try (var server = TestServer.start()) {
            var response = server.post("/api/chat", WHOLE, "Accept", "text/event-stream");
            assertThat(names(response.body())).contains("delta", "done");
        }
    }

    @Test
    void endsWithAnErrorWhenTheModelFailsOnItsWay() {
        try (var server = TestServer.asking((question, _, listener) -> {
            listener.retrieved(Samples.retrieval(question));
            throw new ModelException("the model big at http://localhost:1 does not answer; start it");
        })) {
            String events = server.post("/api/chat", STREAMED).body();
            assertThat(names(events)).containsExactly("retrieval", "error");
            assertThat(json(data(events, "error"))).isEqualTo(json("""
                    {"type": "about:blank", "title": "Bad Gateway", "status": 502, "errors": [],
                     "detail": "the model big at http://localhost:1 does not answer; start it"}"""));
        }
    }

    @Test
    void answersWithAnOrdinaryErrorWhenNothingWasSentYet() {
        try (var server = TestServer.asking((_, _, _) -> {
            throw new InvalidQuestion("model", "there is no model huge; there are: extractive");
        })) {
            var response = server.post("/api/chat", STREAMED);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(json(response).path("errors").path(0).path("field").asText()).isEqualTo("model");
        }
    }

    @Test
    void sendsCommentsWhileAModelIsSilent() throws Exception {
        var heard = new CompletableFuture<Void>();
        try (var server = TestServer.beating(Duration.ofMillis(20), (question, _, _) -> {
            heard.join();
            return Samples.answer(question, Outcome.ANSWERED);
        }); var client = new RawClient(server, STREAMED)) {
            client.readUntil(": waiting\n\n");
            client.readUntil(": waiting\n\n");
            heard.complete(null);
            assertThat(client.readUntil("event: done")).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stopsTheModelWhenTheClientGoesAway(boolean writing) throws Exception {
        var stopped = new CompletableFuture<Throwable>();
        var begun = new CountDownLatch(1);
        try (var server = TestServer.beating(Duration.ofMillis(20),
                (question, _, listener) -> endless(question, listener, writing, begun, stopped))) {
            var client = new RawClient(server, STREAMED);
            client.readUntil("event: retrieval");
            begun.countDown();
            client.close();
            assertThat(stopped.get(10, TimeUnit.SECONDS)).as("writing " + writing).isNotNull();
            assertThat(server.post("/api/chat", "{\"question\":\"again\",\"limit\":1}").statusCode())
                    .as("the server goes on").isEqualTo(200);
        }
    }

    private static Answer endless(Question question, AnswerListener listener, boolean writing,
            CountDownLatch begun,
            CompletableFuture<Throwable> stopped) {
        if (question.limit() == 1) {
            return Samples.answer(question, Outcome.ANSWERED);
        }
        listener.retrieved(Samples.retrieval(question));
        try {
            begun.await();
            while (writing) {
                listener.text("字");
            }
            new CountDownLatch(1).await();
            throw new IllegalStateException("nobody counts down");
        } catch (RuntimeException | InterruptedException e) {
            stopped.complete(e);
            throw new ModelException("stopped", e);
        }
    }

    /// A client over a bare socket, which can go away in the middle.
    private static final class RawClient implements AutoCloseable {
        private final Socket socket;

        RawClient(TestServer server, String body) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(("POST /api/chat HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + bytes.length
                            + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        String readUntil(String mark) throws IOException {
            var read = new StringBuilder();
            while (read.indexOf(mark) < 0) {
                int next = socket.getInputStream().read();
                assertThat(next).as("the stream ended after: " + read).isNotNegative();
                read.append((char) next);
            }
            return read.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
