package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.SmallCorpus;
import wenyuan.indexer.index.Filter;

/// The day of the questions is 12 March 2025; the corpus is [SmallCorpus].
class FollowUpTest {
    private SmallCorpus corpus;
    private Interpreter interpreter;

    @BeforeEach
    void open(@TempDir Path folder) {
        corpus = SmallCorpus.open(folder);
        interpreter = new Interpreter(corpus.index(), () -> LocalDate.of(2025, 3, 12));
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @ParameterizedTest
    @CsvSource({"晚报3月4日发了哪几篇？, 那3月11日呢？, 晚报3月11日发了哪几篇？", "晚报3月4日发了哪几篇？, 晨报呢？, 晨报3月4日发了哪几篇？",
            "新港口的吞吐量是多少？, 那去年呢？, 去年新港口的吞吐量是多少？", "3月4日发了哪几篇？, 那晚报呢？, 晚报3月4日发了哪几篇？",
            "Which articles were published on March 4?, And on March 11?, Which articles were published on March 11?"})
    void putsOtherDaysOrAnotherOutletIntoTheQuestionBefore(String before, String text, String whole) {
        Interpreted interpreted = after(text, before);

        assertThat(interpreted.text()).isEqualTo(whole);
        assertThat(interpreted.hints().leans()).isFalse();
        assertThat(interpreted.filter()).isEqualTo(interpreter.interpret(Question.of(whole)).filter());
        assertThat(interpreted.hints().listing())
                .isEqualTo(interpreter.interpret(Question.of(whole)).hints().listing());
    }

    @Test
    void keepsWhatEarlierFollowUpsChanged() {
        assertThat(after("晨报呢？", "晚报3月4日发了哪几篇？", "那3月11日呢？").text()).isEqualTo("晨报3月11日发了哪几篇？");
    }

    @Test
    void completesWithTheLastQuestionThatStoodAlone() {
        assertThat(after("它的投资是多少？", "滨海市图书馆新馆有多少藏书？", "它有多大？").text())
                .isEqualTo("滨海市图书馆新馆有多少藏书？ 它的投资是多少？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨海市图书馆新馆应该怎么去才最方便呢？", "滨海市图书馆新馆和其他分馆怎么通借通还？", "滨海市图书馆新馆因此停掉了哪些服务？"})
    void letsAQuestionWithASubjectOfItsOwnStandAlone(String text) {
        assertThat(after(text, "新港口在哪里？").text()).isEqualTo(text);
    }

    private Interpreted after(String text, String... before) {
        List<Exchange> history = Stream.of(before).map(question -> new Exchange(question, "答。")).toList();
        return interpreter.interpret(new Question(text, history, Filter.NONE, 8));
    }
}
