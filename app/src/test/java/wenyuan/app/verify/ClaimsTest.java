package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @Test
    void splitsASentenceWhereBothSidesStateSomething() {
        String sentence = "新港口上周正式开港，年吞吐量达到120万吨，市长出席了仪式。";

        assertThat(Claims.of(sentence)).extracting(span -> span.in(sentence)).containsExactly("新港口上周正式开港",
                "年吞吐量达到120万吨", "市长出席了仪式。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"据了解，新港口上周正式开港。", "他说：“新港口上周正式开港，年吞吐量达到120万吨。”", "总投资1,200,000,000元。",
            "上海、北京、广州。"})
    void keepsTogetherWhatCannotStandAlone(String sentence) {
        assertThat(Claims.of(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"您好！", "希望以上内容对您有帮助。", "## 主要内容", "主要有以下几点：", "新港口什么时候开港？", "我认为这很重要。", "。。。"})
    void knowsWhatStatesNothing(String sentence) {
        assertThat(Claims.states(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新港口昨天开港。", "他说：“我认为您说得对。”", "我国最大的港口开港。"})
    void knowsWhatStatesSomething(String sentence) {
        assertThat(Claims.states(sentence)).isTrue();
    }
}
