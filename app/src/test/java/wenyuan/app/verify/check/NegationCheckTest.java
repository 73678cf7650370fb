package wenyuan.app.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.fact.FactKind;

class NegationCheckTest {
    private final NegationCheck check = new NegationCheck();

    private List<Disagreement> found(String claim, String text) {
        return check.check(Pairs.pair(claim, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"事故没有造成伤亡|事故造成伤亡三人", "事故造成伤亡|事故未造成伤亡", "票价不上涨|票价上涨两元",
            "公司无法交付|公司按时交付"})
    void whatOneOfTheTwoDeniesAndTheOtherStatesContradicts(String claim, String text) {
        assertThat(found(claim, text)).as(claim).singleElement().isInstanceOf(Disagreement.Contradicted.class)
                .extracting(Disagreement::kind).isEqualTo(FactKind.NEGATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"事故没有造成伤亡|事故未造成伤亡", "大桥通车|大桥通车", "产量不断增加|产量增加", "大桥未来通车|大桥通车",
            "票价不超过十元|票价超过五元",
            "无人机飞越大桥|人机对话飞越大桥"})
    void theSameDenialInBothAndWordsThatOnlyBeginLikeOneAgree(String claim, String text) {
        assertThat(found(claim, text)).as(claim).isEmpty();
    }

    @Test
    void pointsAtTheDenialAndAtWhatIsStated() {
        String claim = "票价不上涨";
        String text = "今年票价上涨两元";
        assertThat(found(claim, text)).singleElement().isInstanceOfSatisfying(Disagreement.Contradicted.class,
                difference -> {
                    assertThat(difference.claimed().in(claim)).isEqualTo("不上涨");
                    assertThat(difference.found().in(text)).isEqualTo("上涨");
                });
    }
}
