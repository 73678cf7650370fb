package wenyuan.indexer.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// Each case is a text with its cuts marked by `|`; blanks beside a cut belong to no sentence.
    @ParameterizedTest
    @ValueSource(strings = {"雨停了。|风也停了！|还会下吗？|会；|不会。", "真的吗？！|真的……|好吧。。。", "没有句号的一行\n|下一行\n|\n|第三行",
            "　缩进的段落。|　下一句。",
            "句号缺失|", "他走了⋯⋯|没回来。", "半角句号｡|也算。"})
    void cutsAtStopsAndLineEnds(String marked) {
        assertCuts(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"增长3.5%。|下降0.8个百分点。", "It rose by 3.5 percent. |Then it fell.",
            "See e.g. the U.S. report by Dr. Li, No. 5. |It is long!",
            "Version v2.0.1 came out. |Nobody cared... |Why? |Because; |it was old.",
            "访问https://example.org/a?b=1;c=2!d.html。|再看。",
            "Go to www.example.org. |Then stop.", "1. 总则|\n2. 细则", "写完了.|下一句也写完了.", "U.S.政府与S.H.E.组合。|",
            "Hello!|你好。",
            "得分为3：2.|", "邮箱a.b@example.org可用。", "OK!!!|好。", "价格为１．５元。"})
    void tellsStopsFromDotsInNumbersAbbreviationsAndAddresses(String marked) {
        assertCuts(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他说：“我来了。我看见了！你呢？”|大家都笑了。", "“我来了。我看见了！”他说。|大家笑了。", "“我来了。”|“我也来了。”|“好。”",
            "“来吧。”他说，“我们一起走。”|天黑了。", "“来吧。”|他接着说：“快点。”|天黑了。",
            "面对“怎么办？”的疑问，专家给出了答案。|问题解决了。", "他读完《你好！世界？》以后睡了。|第二天。", "方案（征求意见稿；第二版。）已经公布。|请看。",
            "「好。」|「不好。」", "他高喊『冲啊！』向前跑去。|没人跟上。",
            "She said \"Go now. Be quick.\" |他没有动，因为外面正在下着很大很大的雨，而且天已经黑了。",
            "（完。）|另起一句。", "【快讯】今晨降温。|“换装！”是今天的关键词。"})
    void keepsQuotationsAndBracketsTogether(String marked) {
        assertCuts(marked);
    }

    @Test
    void endsAQuotationThatALongSentenceFollows() {
        assertCuts("“设备问题是首要难题。”|工会负责人在接受采访时坦言，这一问题已经困扰了参赛队伍很长时间。");
    }

    @Test
    void isNotSwallowedByAnOpeningMarkWithoutAPartner() {
        assertCuts("他说：“我来了。|然后走了。|\n|下一段”。|还有（一句。|完。");
        assertCuts("5\"的屏幕很小。|换了一块。");
    }

    @Test
    void cutsAQuotationThatIsTooLongToHoldTogether() {
        String inside = "这句话并不算长。".repeat(Enclosures.LONGEST / 8 + 1);
        List<String> sentences = sentences("他说：“" + inside + "”后来呢？");
        assertThat(sentences).hasSize(Enclosures.LONGEST / 8 + 1).startsWith("他说：“这句话并不算长。", "这句话并不算长。");
        assertThat(sentences.getLast()).isEqualTo("这句话并不算长。”后来呢？");
        String justShort = "字".repeat(Enclosures.LONGEST - 2) + "。";
        assertCuts("他说：“" + justShort + "”|后来呢？");
    }

    @Test
    void leavesMarksThatSayNothingWithTheirSentence() {
        assertCuts("……他没有说下去。|");
        assertCuts("结束了。——");
        assertCuts("多好啊！👍");
        assertCuts("。，；");
    }

    @Test
    void findsNothingInBlankTexts() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n\n\u3000\u00a0\r\n\t")).isEmpty();
    }

    private static void assertCuts(String marked) {
        List<String> expected = Arrays.stream(marked.split("\\|")).map(SentencesTest::trimmed)
                .filter(sentence -> !sentence.isEmpty()).toList();
        assertThat(sentences(marked.replace("|", ""))).isEqualTo(expected);
    }

    private static String trimmed(String sentence) {
        return sentence.replaceAll("^[\\s\u3000]+|[\\s\u3000]+$", "");
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }
}
