package wenyuan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wenyuan.indexer.corpus.Span;

class VerbatimTest {
    private static final String TEXT = "展期：\n5月2日 10:30-17:30\n5月3日 09:30-16:00\n副市长到场，他说：“明年 再办。”";

    @Test
    void findsAWholeLineThoughTheNextOneBeginsWithANumberToo() {
        assertThat(Verbatim.of(TEXT).findClauses("5月2日 10:30-17:30")).contains(new Span(4, 20));
    }

    @Test
    void findsNoClausesThatAreCutOutOfLongerOnes() {
        assertThat(Verbatim.of(TEXT).findClauses("市长到场")).isEmpty();
        assertThat(Verbatim.of(TEXT).findClauses("副市长到场")).isPresent();
        assertThat(Verbatim.of(TEXT).find("市长到场")).isPresent();
    }

    @Test
    void findsNoNumberInALongerOne() {
        assertThat(Verbatim.of(TEXT).find("0:30")).isEmpty();
    }

    @Test
    void passesOverBlanksAndTheWidthOfMarks() {
        assertThat(Verbatim.of(TEXT).findClauses("「明年再办。」")).isPresent();
    }

    @Test
    void findsAnItemBehindTheNumberOfItsList() {
        assertThat(Verbatim.of("5. 服务能力：应有合理的收费标准。").findClauses("服务能力：应有合理的收费标准。")).isPresent();
        assertThat(Verbatim.of("增长3.5亿元。").findClauses("5亿元。")).isEmpty();
    }
}
