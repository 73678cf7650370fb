package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.OnSmallCorpus;

class MatterTest extends OnSmallCorpus {
    @ParameterizedTest
    @CsvSource({"2025年2月14日推送的“城里人家”专栏讲的是哪位木匠的什么手艺？, 哪位木匠的什么手艺？", "3月4日那天推送的文章里，谁出席了开馆仪式？, 谁出席了开馆仪式？",
            "晚报3月4日转载自“河岸杂志”的那篇说的是什么场馆？, 什么场馆？", "3月4日报道的新闻发布会由谁主持？, 新闻发布会由谁主持？",
            "Which building was reported on March 4?, Which building was  on"})
    void isWhatIsAskedWithoutTheWordsThatTellWhichArticles(String question, String matter) {
        var interpreted = interpreter.interpret(Question.of(question)).answerable();

        assertThat(interpreted.matter().replaceAll("\\s+", " ")).startsWith(matter.replaceAll("\\s+", " "));
        assertThat(interpreted.asksOfArticles()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新港口的吞吐量是多少？", "3月4日的开馆仪式由谁主持？", "港口2027年建成吗？"})
    void isTheWholeQuestionWhereItNamesNoArticles(String question) {
        var interpreted = interpreter.interpret(Question.of(question)).answerable();

        assertThat(interpreted.matter()).isEqualTo(question);
        assertThat(interpreted.asksOfArticles()).isFalse();
    }

    @Test
    void isTheWholeQuestionWhereItSaysNothingElse() {
        assertThat(interpreter.interpret(Question.of("3月4日推送的文章")).answerable().matter())
                .isEqualTo("3月4日推送的文章");
    }
}
