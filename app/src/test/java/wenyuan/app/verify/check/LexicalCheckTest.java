package wenyuan.app.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.fact.FactKind;

class LexicalCheckTest {
    private final LexicalCheck check = new LexicalCheck();

    private List<Disagreement> found(String claim, String text) {
        return check.check(Pairs.pair(claim, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大桥昨天正式通车|大桥昨天正式通车", "学校新建一座图书馆|学校新建一座图书馆，可藏书10万册",
            "市长出席了会议|市长出席会议"})
    void wordsThatTheSentenceHasAreSaid(String claim, String text) {
        assertThat(found(claim, text)).as(claim).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"马斯克出席了会议|市长出席了会议", "会议由Siemens主办|会议由市政府主办", "钟振宇出席了会议|褚怀民出席了会议"})
    void aNameThatTheArticleNowhereHasIsUnknown(String claim, String text) {
        assertThat(found(claim, text)).as(claim).anySatisfy(name -> {
            assertThat(name).isInstanceOf(Disagreement.Unknown.class);
            assertThat(name.kind()).isEqualTo(FactKind.NAME);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"副市长出席会议|市长出席会议", "市长出席会议|副市长出席会议", "院长介绍了情况|主任介绍了情况"})
    void anotherPositionIsNotTheOneClaimed(String claim, String text) {
        assertThat(found(claim, text)).as(claim).isNotEmpty();
    }

    @Test
    void aQuotationThatNobodySaidIsMissing() {
        assertThat(found("他说“桥是给大家走的”", "他说“桥是大家修的”，桥给大家走")).anySatisfy(
                quote -> assertThat(quote.kind()).isEqualTo(FactKind.QUOTE));
        assertThat(found("他说“桥是大家修的”", "他说“桥是大家修的”")).isEmpty();
    }

    @Test
    void tooManyOtherWordsAreAnotherStatement() {
        assertThat(found("暴雨冲毁了山区的铁路桥梁", "大桥通车后市民出行方便")).isNotEmpty();
    }
}
