package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceVerifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"河口机场已经建成。|河口市发改委8月7日表示，计划2027年建成河口机场，目前尚未开工。|CONTRADICTED",
            "河口机场已建成。|河口市发改委8月7日表示，计划2027年建成河口机场，目前尚未开工。|CONTRADICTED",
            "河口机场尚未开工。|河口市发改委8月7日表示，计划2027年建成河口机场，目前尚未开工。|SUPPORTED",
            "公司没有裁员计划。|云鹰公司8月6日回应称，没有裁员计划，员工总数为5600人。|SUPPORTED",
            "灯塔集团将裁员三成。|针对网上流传的“灯塔集团将裁员三成”的消息，灯塔集团昨天回应称，公司没有裁员计划，传闻不实。|CONTRADICTED",
            "港口有五个泊位，年吞吐量达120万吨。|港口有三个泊位，年吞吐量达120万吨。|CONTRADICTED"})
    void knowsPlansFromDeedsAndStatementsFromDenials(String sentence, String text, Verdict verdict) {
        assertThat(Texts.verdict(sentence, text))
                .as(Texts.check(sentence, List.of(Texts.text(text))).toString())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"河白铁路开工了。|河白铁路首座隧道金山隧道昨天贯通。", "河白铁路已经通车。|河白铁路首座隧道金山隧道昨天贯通。",
            "新园由河口区与白石大学共建。|新园由河口区与青山大学共建。", "网友说的桥已经封闭。|有网友发帖称，新桥因渗水封闭了三天。",
            "市长刘芳出席开工仪式。|副市长刘芳出席开工仪式。", "研究生60名、本科生35名获奖。|研究生35名、本科生60名获奖。"})
    void takesNoOtherEventOrNameForTheOneClaimed(String sentence, String text) {
        assertThat(Texts.verdict(sentence, text)).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"马斯克昨天访问了河口。|巴西总统卢拉昨天访问了河口，参观了港口。", "李明川昨天访问了河口。|王海昨天访问了河口，参观了港口。",
            "星辰集团投资12亿元建港。|海岸集团投资12亿元建港。"})
    void supportsNothingOfANameThatTheArticleDoesNotHave(String sentence, String text) {
        assertThat(Texts.verdict(sentence, text)).isNotIn(Verdict.SUPPORTED, Verdict.PARTLY);
    }

    @Test
    void contradictsNothingThatNobodyWrote() {
        assertThat(Texts.verdict("因此港口的前景十分光明，值得长期看好。", "港口有三个泊位，年吞吐量达120万吨。"))
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "抽查的60家面店中，53家没能在8个月内回本。|抽查的60家面店中，8个月内回本的只有7家。", "渡口周六起增加班次。|渡口本周六起增加班次。"})
    void contradictsNothingByAValueOfTheOthersOrByTheSameDayInOtherWords(String sentence, String text) {
        assertThat(Texts.verdict(sentence, text)).isNotEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void showsTheEvidenceOfEveryClaimOfASentence() {
        SentenceVerifier.Result result = Texts.check("渡口一期投资1200万元，由交通局建设，渡口每天运送旅客950人次。",
                List.of(Texts.text("渡口一期投资1200万元，由交通局建设。渡口每天运送旅客850人次，比去年多一成。")));

        assertThat(result.verdict()).as(result.toString()).isIn(Verdict.CONTRADICTED, Verdict.PARTLY);
        assertThat(result.problems()).extracting(Problem::found).contains("850人次");
        assertThat(result.claims()).allMatch(claim -> !claim.citations().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"我们的渡口，欢迎您常来常往！", "我希望渡口早日通航。"})
    void supportsWhateverStandsThereWordForWord(String sentence) {
        assertThat(Texts.verdict(sentence, "他说：“" + sentence + "”")).isEqualTo(Verdict.SUPPORTED);
        assertThat(Texts.verdict(sentence, "渡口今天关闭。")).isEqualTo(Verdict.NO_CLAIM);
    }

    @Test
    void saysWhyASentenceIsPartlySupported() {
        SentenceVerifier.Result result = Texts.check("渡口日均送客三千人，票价由物价部门重新核定。",
                List.of(Texts.text("渡口日均送客三千人，乘客多是附近的居民。")));

        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.PARTLY);
        assertThat(result.problems()).isNotEmpty();
    }
}
