package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.corpus.Span;

class ClaimSplitterTest {

    @Test
    void splitsASentenceWhereBothSidesStateSomething() {
        String sentence = "新港口上周正式开港，年吞吐量达到120万吨，市长出席了仪式。";

        assertThat(ClaimSplitter.of(sentence)).extracting(span -> span.in(sentence)).containsExactly(
                "新港口上周正式开港",
                "年吞吐量达到120万吨", "市长出席了仪式。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"据了解，新港口上周正式开港。", "他说：“新港口上周正式开港，年吞吐量达到120万吨。”", "总投资1,200,000,000元。",
            "上海、北京、广州。"})
    void keepsTogetherWhatCannotStandAlone(String sentence) {
        assertThat(ClaimSplitter.of(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"您好！", "希望以上内容对您有帮助。", "## 主要内容", "主要有以下几点：", "新港口什么时候开港？", "我认为这很重要。", "。。。",
            "资料中没有提到具体金额。", "文章未说明原因。", "根据提供的资料，无法确定开港时间。", "综上所述：",
            "The article does not mention the cost.", "具体如下", "以下是主要内容。", "综上所述。"})
    void knowsWhatStatesNothing(String sentence) {
        assertThat(ClaimSplitter.states(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新港口昨天开港。", "他说：“我认为您说得对。”", "我国最大的港口开港。", "报告没有提到的港口也已开港。", "综上所述，新港口昨天开港。"})
    void knowsWhatStatesSomething(String sentence) {
        assertThat(ClaimSplitter.states(sentence)).isTrue();
    }

    @Test
    void leavesOutWhatJoinsAClaimToTheOneBefore() {
        String sentence = "综上所述，根据资料，新港口上周正式开港，资料中没有提到总投资额。";

        assertThat(ClaimSplitter.of(sentence)).extracting(span -> span.in(sentence))
                .containsExactly("新港口上周正式开港");
    }

    /// Whatever a text is made of, it comes to an end, and quickly: what is claimed stands where it says.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsAnyTextToItsEnd(long seed) {
        String[] parts = {"，", "。", "：", "“", "”", "（", "\n", "|", "|---|", "- ", "1. ", "```", "<think>",
                "</think>", "**", "# ", "[1]",
                "甲区投资3亿元", "资料中没有提到", "综上所述", "比乙区多2亿元", "一共", "abc", "8:30", "尼尔·贝诺维茨", "博士", " ", "？",
                "[a](b)"};
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)].repeat(1 + random.nextInt(20) / 19 * 300));
            }
            String mixed = text.toString();
            for (Piece piece : Piece.of(mixed)) {
                assertThat(piece.span().end()).isLessThanOrEqualTo(mixed.length());
                for (Span claim : ClaimSplitter.of(piece)) {
                    assertThat(claim.in(piece.stated())).as(mixed).isNotBlank();
                    assertThat(piece.place(claim).end()).isLessThanOrEqualTo(piece.span().length());
                }
            }
        }
    }
}
