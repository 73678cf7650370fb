package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static wenyuan.app.http.TestServer.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.draft.ModelException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorsTest {
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(json(response).path("status").asInt()).isEqualTo(status);
        assertThat(json(response).path("type").asText()).isEqualTo("about:blank");
        assertThat(json(response).path("title").asText()).isNotBlank();
        assertThat(json(response).path("detail").asText()).isNotBlank();
    }

    private static void assertFieldProblem(HttpResponse<String> response, String field, String message) {
        assertProblem(response, 400);
        assertThat(json(response).path("errors")).hasSize(1);
        assertThat(json(response).path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(json(response).path("errors").path(0).path("message").asText()).contains(message);
    }

    static Stream<String> unreadable() {
        return Stream.of("{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"x\",\"y\":" + "[".repeat(1100) + "]".repeat(1100) + "}",
                "{\"y\":" + "{\"a\":".repeat(1100) + "1" + "}".repeat(1101),
                "{\"text\":\"x\",\"n\":" + "9".repeat(1200) + "}",
                "{\"text\":\"x\",\"" + "n".repeat(60_000) + "\":1}");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void tellsOfABodyThatGoesBeyondWhatIsReadThatItIsAtFault(String body) {
        assertProblem(server.post("/api/verify", body), 400);
    }

    static Stream<Arguments> chats() {
        return Stream.of(arguments("{}", "question", "1 to 2000"),
                arguments("{\"question\":null}", "question", "1 to 2000"),
                arguments("{\"question\":\"  \"}", "question", "empty"),
                arguments("{\"question\":\"？！\"}", "question", "signs"),
                arguments("{\"question\":\"" + "长".repeat(2001) + "\"}", "question", "2001"),
                arguments("{\"question\":8}", "question", "must be a text"),
                arguments("{\"question\":[\"x\"]}", "question", "must be a text"),
                arguments("{\"question\":\"x\",\"limit\":0}", "limit", "1 to 50"),
                arguments("{\"question\":\"x\",\"limit\":51}", "limit", "1 to 50"),
                arguments("{\"question\":\"x\",\"limit\":\"8\"}", "limit", "a whole number"),
                arguments("{\"question\":\"x\",\"limit\":1.5}", "limit", "a whole number"),
                arguments("{\"question\":\"x\",\"limit\":99999999999}", "limit", "out of range"),
                arguments("{\"question\":\"x\",\"stream\":\"yes\"}", "stream", "true or false"),
                arguments("{\"question\":\"x\",\"stream\":1}", "stream", "true or false"),
                arguments("{\"question\":\"x\",\"history\":\"y\"}", "history", "a list"),
                arguments("{\"question\":\"x\",\"history\":[7]}", "history[0]", "an object"),
                arguments("{\"question\":\"x\",\"history\":[null]}", "history[0]", "null"),
                arguments("{\"question\":\"x\",\"history\":[{\"question\":{}}]}", "history[0].question",
                        "a text"),
                arguments("{\"question\":\"x\",\"history\":[" + "{},".repeat(20) + "{}]}", "history",
                        "at most 20"),
                arguments("{\"question\":\"x\",\"filters\":3}", "filters", "an object"),
                arguments("{\"question\":\"x\",\"filters\":{\"from\":\"1.2.2025\"}}", "filters.from",
                        "YYYY-MM-DD"),
                arguments("{\"question\":\"x\",\"filters\":{\"to\":\"2025-02-30\"}}", "filters.to",
                        "YYYY-MM-DD"),
                arguments("{\"question\":\"x\",\"filters\":{\"to\":20250130}}", "filters.to", "a text"),
                arguments("{\"question\":\"x\",\"filters\":{\"from\":\"2025-02-02\",\"to\":\"2025-02-01\"}}",
                        "filters.from", "after filters.to"),
                arguments("{\"question\":\"x\",\"filters\":{\"outlets\":\"晨报\"}}", "filters.outlets",
                        "a list"),
                arguments("{\"question\":\"x\",\"filters\":{\"outlets\":[1]}}", "filters.outlets[0]",
                        "a text"),
                arguments("{\"question\":\"x\",\"conversation_id\":\"\"}", "conversation_id", "1 to 100"),
                arguments("{\"question\":\"x\",\"conversation_id\":\"" + "c".repeat(101) + "\"}",
                        "conversation_id",
                        "1 to 100"),
                arguments("", "question", "empty"), arguments("null", "question", "missing"));
    }

    @ParameterizedTest
    @MethodSource("chats")
    void namesTheFieldOfAChatThatIsWrong(String body, String field, String message) {
        assertFieldProblem(server.post("/api/chat", body), field, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/api/search | q | empty", "/api/search?q=%20 | q | empty",
            "/api/search?q=x&limit=0 | limit | from 1 to 200",
            "/api/search?q=x&limit=201 | limit | from 1 to 200",
            "/api/search?q=x&limit=ten | limit | from 1 to 200",
            "/api/search?q=x&mode=fuzzy | mode | hybrid, lexical or vector",
            "/api/search?q=x&from=yesterday | from | YYYY-MM-DD",
            "/api/search?q=x&to=2025-13-01 | to | YYYY-MM-DD",
            "/api/search?q=x&from=2025-01-02&to=2025-01-01 | from | after to",
            "/api/search?q=x&explain=yes | explain | true or false",
            "/api/articles?limit=0 | limit | from 1 to 200",
            "/api/articles?limit=201 | limit | from 1 to 200",
            "/api/articles?offset=-1 | offset | from 0", "/api/articles?from=x | from | YYYY-MM-DD"})
    void namesTheParameterThatIsWrong(String address, String field, String message) {
        assertFieldProblem(server.get(address), field, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"question\": \"x\",\n  oops}", "{\"question\": \"x\",\n  ",
            "{\"question\": \"x\"\n} {}",
            "\n[1, 2]"})
    void saysWhereABodyIsNotTheJsonThatItShouldBe(String body) {
        var response = server.post("/api/chat", body);
        assertProblem(response, 400);
        assertThat(json(response).path("detail").asText()).contains("(line 2, column ")
                .doesNotContain("Source");
        assertThat(json(response).path("errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/chat/more", "/webjars/none/1.0/x.js",
            "/missing.js"})
    void knowsWhatIsNotThere(String path) {
        assertProblem(server.get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/chat, 'POST, OPTIONS'", "DELETE, /api/chat, 'POST, OPTIONS'",
            "POST, /api/search, 'GET, HEAD, OPTIONS'", "PUT, /api/articles/a/1, 'GET, HEAD, OPTIONS'",
            "POST, /, 'GET, HEAD, OPTIONS'", "DELETE, /index.html, 'GET, HEAD, OPTIONS'"})
    void saysWhichMethodsAnAddressTakes(String method, String path, String allowed) {
        var response = server.send(method, path);
        assertProblem(response, 405);
        assertThat(response.headers().firstValue("allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @CsvSource({"/api/chat, 'POST, OPTIONS'", "/api/health, 'GET, HEAD, OPTIONS'", "/, 'GET, HEAD, OPTIONS'"})
    void tellsTheMethodsToWhoAsksForThem(String path, String allowed) {
        var response = server.send("OPTIONS", path);
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("allow")).hasValue(allowed);
    }

    @Test
    void refusesABodyThatIsTooLargeWhetherItsLengthIsToldOrNot() {
        byte[] body = ("{\"question\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        var post = HttpRequest.newBuilder(server.uri("/api/chat"));
        for (var publisher : List.of(BodyPublishers.ofByteArray(body),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            var response = server.send(post.POST(publisher).build());
            assertProblem(response, 413);
            assertThat(json(response).path("detail").asText()).contains("1048576 bytes");
        }
    }

    @Test
    void passesOnWhatAModelSaysOfItsFailure() {
        try (var failing = TestServer.asking((_, _, _) -> {
            throw new ModelException("the model big does not answer");
        })) {
            var response = failing.post("/api/chat", "{\"question\":\"x\"}");
            assertProblem(response, 502);
            assertThat(json(response).path("detail").asText()).isEqualTo("the model big does not answer");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hidesWhatNobodyForesaw(boolean ofTheMachine) {
        try (var failing = TestServer.asking((_, _, _) -> {
            if (ofTheMachine) {
                throw new StackOverflowError("secret");
            }
            throw new IllegalStateException("secret");
        })) {
            var response = failing.post("/api/chat", "{\"question\":\"x\"}");
            assertProblem(response, 500);
            assertThat(response.body()).doesNotContain("secret").doesNotContain("IllegalState")
                    .containsPattern("id [0-9a-f-]{36}");
        }
    }
}
