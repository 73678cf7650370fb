package wenyuan.app.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.fact.FactKind;

class TenseCheckTest {
    private final TenseCheck check = new TenseCheck();

    @ParameterizedTest
    @ValueSource(strings = {"大桥将于明年通车", "大桥即将通车", "大桥力争年内通车", "大桥有望提前通车", "大桥预计明年通车", "大桥计划在五月通车", "大桥尚未通车"})
    void whatIsPlannedIsNotDone(String text) {
        assertThat(check.check(Pairs.pair("大桥已经通车", text))).singleElement().as(text)
                .isInstanceOf(Disagreement.Contradicted.class)
                .extracting(Disagreement::kind).isEqualTo(FactKind.TENSE);
    }

    @Test
    void aPlanInAnotherClauseOfTheSentenceCountsForWhatIsSaidToBeDone() {
        assertThat(check.check(Pairs.pair("城东医院已为协作医院培训100名医生",
                "根据计划，城东医院明年将把手术拓展到骨科，并为协作医院培训100名医生")))
                .singleElement().isInstanceOf(Disagreement.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市民希望大桥通车", "大桥如果通车", "大桥是否通车", "村民要求大桥通车"})
    void whatIsWishedOrLeftOpenIsNotSaidToBeDone(String text) {
        assertThat(check.check(Pairs.pair("大桥通车", text))).singleElement().as(text)
                .isInstanceOf(Disagreement.Missing.class);
    }

    @ParameterizedTest
    @CsvSource({"大桥预计明年通车,大桥计划明年通车", "大桥已经通车,大桥已于去年通车", "大桥通车,大桥昨天通车", "大桥不会通车,大桥可能通车", "市民呼吁保护古桥,市民呼吁保护古桥",
            "两队下周交手,两队下周交手"})
    void whatIsPlannedOrDoneInBothAgrees(String claim, String text) {
        assertThat(check.check(Pairs.pair(claim, text))).as(claim).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"为了大桥通车", "将军宣布大桥通车", "虚拟大桥通车", "行动计划书称大桥通车"})
    void noOtherWordIsTakenForAPlan(String text) {
        assertThat(check.check(Pairs.pair("大桥已经通车", text))).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大桥已于去年通车", "大桥已经通车"})
    void whatIsDoneIsNoPlan(String text) {
        assertThat(check.check(Pairs.pair("大桥预计明年通车", text))).singleElement().as(text)
                .isInstanceOf(Disagreement.Missing.class);
    }
}
