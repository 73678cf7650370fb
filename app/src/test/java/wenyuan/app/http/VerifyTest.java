package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void answersWithSentencesCitationsAndHowManyHaveEachVerdict() {
        var response = server.post("/api/verify", "{\"text\":\"春天来了。你好！\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode verified = json(response);
        assertThat(verified.path("text").asText()).isEqualTo("春天来了。你好！");
        assertThat(verified.path("sentences").path(0).path("claims").path(0).path("end").asInt())
                .isEqualTo(4);
        assertThat(verified.path("citations").path(0).path("source").path("quote").asText())
                .isEqualTo("春天来了。");
        assertThat(verified.path("summary")).isEqualTo(json(
                "{\"supported\":1,\"partly\":0,\"unsupported\":0,\"contradicted\":0,\"no_claim\":0}"));
        assertThat(verified.path("timings_ms").path("total").asDouble()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{}|1 to 20000", "{\"text\":null}|1 to 20000",
            "{\"text\":8}|must be a text", "``|empty"})
    void namesTheFieldThatIsWrong(String body, String message) {
        var response = server.post("/api/verify", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("errors").path(0).path("field").asText()).isEqualTo("text");
        assertThat(json(response).path("errors").path(0).path("message").asText()).contains(message);
    }
}
