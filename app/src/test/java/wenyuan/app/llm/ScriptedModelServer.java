package wenyuan.app.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// A server that speaks OpenAI's streaming protocol over a real socket and says what it is told to say.
public final class ScriptedModelServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final CountDownLatch clientGone = new CountDownLatch(1);

    private ScriptedModelServer(HttpServer server) {
        this.server = server;
    }

    /// A server that answers every request with these pieces.
    public static ScriptedModelServer saying(String... pieces) throws IOException {
        return start(new Script(200, List.of(pieces), false));
    }

    /// A server that never stops talking until its client goes away.
    public static ScriptedModelServer talkingForever(String piece) throws IOException {
        return start(new Script(200, List.of(piece), true));
    }

    /// A server that answers every request with an error.
    public static ScriptedModelServer failing(int status) throws IOException {
        return start(new Script(status, List.of(), false));
    }

    private record Script(int status, List<String> pieces, boolean forever) {}

    private static ScriptedModelServer start(Script script) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var scripted = new ScriptedModelServer(http);
        http.setExecutor(scripted.threads);
        http.createContext("/v1/chat/completions", exchange -> scripted.answer(exchange, script));
        http.start();
        return scripted;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /// The bodies of the requests so far.
    public BlockingQueue<String> requests() {
        return requests;
    }

    /// Opened when a client went away in the middle of an answer.
    public CountDownLatch clientGone() {
        return clientGone;
    }

    private void answer(HttpExchange exchange, Script script) {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(script.status(), 0);
            do {
                for (String piece : script.pieces()) {
                    send(exchange, "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + piece + "\"}}]}");
                }
            } while (script.forever());
            if (script.status() == 200) {
                send(exchange, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
                send(exchange, "[DONE]");
            }
        } catch (IOException e) {
            clientGone.countDown();
        }
    }

    private static void send(HttpExchange exchange, String data) throws IOException {
        exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
