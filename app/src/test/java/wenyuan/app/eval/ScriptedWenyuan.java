package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/// A server with one article that says of a text what it is told to, so that what the probe counts is known.
final class ScriptedWenyuan implements AutoCloseable {
    static final String ARTICLE = "河口港去年吞吐量近80万吨，同比增长5.2%。局长王大明表示，新码头2031年5月4日开工。";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpServer server;
    private final Predicate<String> supports;

    private ScriptedWenyuan(Predicate<String> supports) throws IOException {
        this.supports = supports;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/articles", exchange -> reply(exchange,
                """
                        {"total":1,"articles":[{"id":"s_1/x1","origin":{"file":"s_1.json","native_id":"x1","spans":[]}}]}"""));
        server.createContext("/api/articles/s_1/x1",
                exchange -> reply(exchange, JSON.createObjectNode().put("text", ARTICLE).toString()));
        server.createContext("/api/chat", exchange -> reply(exchange, "{\"outcome\":\"not_found\"}"));
        server.createContext("/api/verify", this::verify);
        server.start();
    }

    /// @param supports of which texts it says that the corpus supports them
    static ScriptedWenyuan start(Predicate<String> supports) throws IOException {
        return new ScriptedWenyuan(supports);
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    private void verify(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        String verdict = supports.test(request.path("text").asText()) ? "supported" : "unsupported";
        reply(exchange, "{\"sentences\":[{\"verdict\":\"" + verdict + "\",\"claims\":[],\"problems\":[]}]}");
    }

    private static void reply(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
