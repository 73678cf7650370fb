package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wenyuan.app.eval.alter.Statement;

class TruthsTest {
    private static final String ARTICLE = "港口建成。新桥长三百米，宽二十米。\n市民都来看。";

    @Test
    void takesTheWholeSentencesThatHoldTheEvidence() {
        assertThat(Truths.statement("长三百米", ARTICLE)).contains(new Statement("新桥长三百米，宽二十米。", ARTICLE));
        assertThat(Truths.statement("建成。新桥", ARTICLE)).contains(new Statement("港口建成。新桥长三百米，宽二十米。", ARTICLE));
    }

    @Test
    void findsEvidenceWhoseBlanksDiffer() {
        assertThat(Truths.statement("宽 二十\n米。市民", ARTICLE)).map(Statement::text)
                .contains("新桥长三百米，宽二十米。\n市民都来看。");
    }

    @Test
    void findsNoneWhereTheEvidenceDoesNotStand() {
        assertThat(Truths.statement("四百米", ARTICLE)).isEmpty();
        assertThat(Truths.statement(" ", ARTICLE)).isEmpty();
    }
}
