package wenyuan.app.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.fact.FactKind;

class FactCheckTest {
    private final FactCheck check = new FactCheck();

    private List<Disagreement> found(String claim, String text) {
        return check.check(Pairs.pair(claim, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大桥全长3.4公里|大桥全长3.4公里", "大桥全长3400米|大桥全长3.4公里", "投资三千五百亿元|投资3500亿元",
            "昨天通车|10月28日通车", "会议在青屿市举行|会议在青屿市举行", "产量增长一成|产量上升10%", "手术用了2小时40分钟|手术历时2小时40分钟",
            "约3400米|大桥全长3.4公里", "营收比上年同期增长5%|营收同比增长5%"})
    void aValueThatTheEvidenceGivesInAnyFormIsStated(String claim, String text) {
        assertThat(found(claim, text)).as(claim).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大桥全长3.5公里|大桥全长3.4公里|NUMBER", "大桥5月8日通车|大桥5月9日通车|DATE",
            "产量下降5%|产量增长5%|DIRECTION"})
    void anotherValueInThePlaceOfTheOneContradicts(String claim, String text, FactKind kind) {
        assertThat(found(claim, text)).as(claim).singleElement()
                .isInstanceOf(Disagreement.Contradicted.class).extracting(Disagreement::kind).isEqualTo(kind);
    }

    @Test
    void aContradictionPointsAtBothValues() {
        String text = "青屿大桥全长3.4公里。";
        assertThat(found("大桥全长3.5公里", text)).singleElement()
                .isInstanceOfSatisfying(Disagreement.Contradicted.class, difference -> {
                    assertThat(difference.claimed().in("大桥全长3.5公里")).isEqualTo("3.5公里");
                    assertThat(difference.found().in(text)).isEqualTo("3.4公里");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大桥投资20亿元|大桥全长3.4公里", "大桥投资20亿元|一期和二期投资12亿元和8亿元",
            "大桥全长3.5公里|大桥全长不是3.4公里"})
    void aValueThatTheEvidenceDoesNotGiveIsMissing(String claim, String text) {
        assertThat(found(claim, text)).as(claim).singleElement().isInstanceOf(Disagreement.Missing.class);
    }

    @Test
    void aPlaceThatTheArticleNowhereNamesIsUnknown() {
        assertThat(found("会议在杭州举行", "会议在青屿市举行")).first().isInstanceOf(Disagreement.Unknown.class)
                .extracting(Disagreement::kind).isEqualTo(FactKind.PLACE);
    }

    @Test
    void aDateOfAnotherClauseIsNotThatOfTheClaim() {
        assertThat(found("大桥9月2日通车", "大桥9月1日通车，9月2日收到祝贺")).isNotEmpty();
    }

    @Test
    void aValueIsNeededAsOftenAsItIsClaimed() {
        assertThat(found("甲队进3球，乙队进3球", "甲队进3球，乙队没有进球")).isNotEmpty();
    }

    @Test
    void theDayOfPublicationNeedNotStandInTheText() {
        assertThat(found("10月29日的报道说大桥通车", "大桥通车")).isEmpty();
    }
}
