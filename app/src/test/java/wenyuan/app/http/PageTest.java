package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final String PAGE = "<title>page of the tests</title>";
    private static final String VUE = "/webjars/vue/3.5.26/dist/vue.esm-browser.prod.js";
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/articles/000_page.txt/3", "/articles/000%2F%E6%98%A5",
            "/c/1?x=y",
            "/apis", "/articles/", "/articles/a/notes.v2.json"})
    void showsThePageAtEachOfItsAddresses(String path) {
        var response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
        assertThat(response.body()).contains(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yaml", "/robots.txt", "/x/no.js", "/v1/models", "/metrics", "/mcp",
            "/mcp/x"})
    void tellsAProblemWhereNothingIs(String path) {
        var response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    void servesTheFilesOfThePageAndAsksToCheckThemEachTime() {
        var response = server.get("/app.js");
        assertThat(response.body()).isEqualTo("export const answer = 42;\n");
        assertThat(response.headers().firstValue("content-type")).hasValue("text/javascript;charset=utf-8");
        assertThat(response.headers().firstValue("cache-control")).hasValue("no-cache");
        String etag = response.headers().firstValue("etag").orElseThrow();
        var again = server.get("/app.js", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void servesLibrariesForGood() {
        var response = server.get(VUE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/javascript;charset=utf-8");
        assertThat(response.headers().firstValue("cache-control").orElseThrow()).contains("max-age=31536000");
        assertThat(response.body()).contains("createApp");
    }

    @Test
    void compressesForWhoTakesIt() {
        var response = server.get(VUE, "Accept-Encoding", "gzip");
        assertThat(response.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(response.headers().firstValue("vary")).hasValue("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../not-of-the-page.js", "/%2e%2e/not-of-the-page.js",
            "/..%2fnot-of-the-page.js",
            "/x/../../not-of-the-page.js", "/webjars/../not-of-the-page.js",
            "/webjars/..%2f..%2f..%2fnot-of-the-page.js",
            "/..%5cnot-of-the-page.js", "//not-of-the-page.js", "/.%2e/not-of-the-page.js",
            "/%252e%252e/not-of-the-page.js", "/app.js%00.js", "/%zz", "/%"})
    void staysInItsFolder(String path) throws IOException {
        // a bare socket, as a client would tidy the path up
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response).doesNotContain("hidden").containsPattern("^HTTP/1.1 (404|400) ");
        }
    }

    @Test
    void tellsAProblemEvenOfWhatIsNoAddress() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
            socket.getOutputStream().write("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response).startsWith("HTTP/1.1 400 ").contains("application/problem+json")
                    .contains("\"status\":400").doesNotContain("<");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/health", "/api/nothing", VUE})
    void protectsEveryResponse(String path) {
        var headers = server.get(path).headers();
        assertThat(headers.firstValue("content-security-policy")).hasValue(
                "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                        + " img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("server")).isEmpty();
    }

    @Test
    void answersHeadForThePage() {
        var head = server.send("HEAD", "/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
