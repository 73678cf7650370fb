package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotedAnswersTest {
    private static final Map<String, String> TEXTS = Map.of("a/1", "新桥长三百米。港口建成。");

    @Test
    void countsWhatIsSupportedAndWhatIsQuotedExactly() throws IOException {
        JsonNode answer = answer(
                """
                        {"outcome":"answered","text":"新桥长三百米。港口没有建成。你好。","timings_ms":{"verify":3},
                         "sentences":[{"start":0,"end":7,"verdict":"supported"},{"start":7,"end":14,"verdict":"contradicted"},
                          {"start":14,"end":17,"verdict":"no_claim"}],
                         "citations":[{"source":{"article_id":"a/1","quote":"新桥长三百米。","start":0,"end":7}},
                          {"source":{"article_id":"a/1","quote":"港口建成","start":6,"end":10}},
                          {"source":{"article_id":"b/1","quote":"","start":0,"end":0}}]}""");

        QuotedAnswers answers = QuotedAnswers.of(List.of(answer, answer("{\"outcome\":\"not_found\"}")),
                TEXTS);

        assertThat(answers.answers()).isEqualTo(1);
        assertThat(answers.sentences()).isEqualTo(2);
        assertThat(answers.supported()).isEqualTo(1);
        assertThat(answers.citations()).isEqualTo(3);
        assertThat(answers.exact()).isEqualTo(1);
        assertThat(answers.p95Millis()).isEqualTo(3);
        assertThat(answers.misses()).hasSize(3).first().asString().contains("港口没有建成。");
    }

    private static JsonNode answer(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
