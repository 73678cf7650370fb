package wenyuan.app.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.fact.FactKind;

class BindingCheckTest {
    private final BindingCheck check = new BindingCheck();

    private List<Disagreement> found(String claim, String text) {
        return check.check(Pairs.pair(claim, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"小学招收300人|中学招收500人，小学招收300人", "一号线全长20公里|一号线全长20公里，二号线全长35公里"})
    void aValueThatStandsWithItsWordsBelongsToThem(String claim, String text) {
        assertThat(found(claim, text)).as(claim).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"小学招收500人|中学招收500人，小学招收300人", "收入从8亿元开始增加|收入从5亿元增至8亿元"})
    void aValueOfSomethingElseIsMissing(String claim, String text) {
        assertThat(found(claim, text)).as(claim).singleElement().isInstanceOf(Disagreement.Missing.class)
                .extracting(Disagreement::kind).isEqualTo(FactKind.NUMBER);
    }

    @Test
    void whatIsSaidOfAnotherBodyIsNotSaidOfTheOneClaimed() {
        assertThat(found("云岭医院完成了手术", "云岭医院派人观摩。城东医院完成了手术。")).singleElement()
                .isInstanceOf(Disagreement.Missing.class).extracting(Disagreement::kind)
                .isEqualTo(FactKind.NAME);
    }
}
