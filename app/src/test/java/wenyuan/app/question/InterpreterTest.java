package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.index.Filter;

class InterpreterTest {
    private final Interpreter interpreter = new Interpreter();

    @Test
    void leavesAQuestionThatStandsAloneAsItIs() {
        Interpreted interpreted = interpreter.interpret(Question.of("新港口的吞吐量是多少？"));
        assertThat(interpreted)
                .isEqualTo(new Interpreted("新港口的吞吐量是多少？", Asked.NUMBER, Filter.NONE, List.of()));
    }

    @Test
    void completesAFollowUpFromTheQuestionBefore() {
        var question = new Question("那去年呢？", List.of(new Exchange("新港口的吞吐量是多少？", "一百万吨。")), Filter.NONE, 8);
        Interpreted interpreted = interpreter.interpret(question);
        assertThat(interpreted.text()).contains("新港口的吞吐量").contains("那去年呢");
        assertThat(interpreted.notes()).hasSize(1);
    }

    @Test
    void leavesAQuestionThatNeedsNoHistoryAlone() {
        var question = new Question("滨海市图书馆新馆的建筑面积有多少平方米？", List.of(new Exchange("新港口在哪里？", "在东岸。")),
                Filter.NONE, 8);
        assertThat(interpreter.interpret(question).text()).isEqualTo(question.text());
    }
}
