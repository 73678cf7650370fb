package wenyuan.app.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.fact.FactKind;
import wenyuan.indexer.corpus.Span;

class RumourCheckTest {
    private final RumourCheck check = new RumourCheck();

    private List<Disagreement> found(String claim, String text) {
        return check.check(Pairs.pair(claim, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"网传大桥垮塌，市政府称消息不实", "有传言称大桥垮塌。交通局辟谣。"})
    void whatAnArticleDeniesContradictsAClaimThatStatesIt(String text) {
        assertThat(found("大桥垮塌", text)).as(text).singleElement().isInstanceOf(Disagreement.Contradicted.class)
                .extracting(Disagreement::kind).isEqualTo(FactKind.NEGATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网传大桥垮塌", "据称大桥垮塌，记者正在核实", "知情人士说大桥垮塌"})
    void whatIsOnlyHearsayIsMissing(String text) {
        assertThat(found("大桥垮塌", text)).as(text).singleElement().isInstanceOf(Disagreement.Missing.class)
                .extracting(Disagreement::kind).isEqualTo(FactKind.SOURCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"网传大桥垮塌|网传大桥垮塌", "大桥垮塌的消息不实|网传大桥垮塌，市政府称消息不实", "大桥垮塌|大桥昨天垮塌",
            "大桥垮塌|网传大桥垮塌，市政府证实大桥昨天垮塌"})
    void aClaimThatSaysSoAndWhatIsConfirmedStand(String claim, String text) {
        assertThat(found(claim, text)).as(claim).isEmpty();
    }

    @Test
    void whatStandsInQuotationMarksAndIsDeniedInTheSentenceIsContradicted() {
        String text = "“大桥垮塌”纯属捏造";
        assertThat(RumourCheck.check("大桥垮塌", Pairs.pair("大桥垮塌", text).text(), new Span(1, 5)))
                .containsInstanceOf(Disagreement.Contradicted.class);
    }

    @Test
    void aDenialOfSomethingElseIsNone() {
        assertThat(found("大桥通车", "大桥昨天通车。网传票价上涨，交通局辟谣。")).isEmpty();
    }
}
