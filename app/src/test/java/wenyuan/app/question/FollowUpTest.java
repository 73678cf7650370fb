package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.OnSmallCorpus;
import wenyuan.indexer.index.Filter;

class FollowUpTest extends OnSmallCorpus {
    @ParameterizedTest
    @CsvSource({"晚报3月4日发了哪几篇？, 那3月11日呢？, 晚报3月11日发了哪几篇？", "晚报3月4日发了哪几篇？, 晨报呢？, 晨报3月4日发了哪几篇？",
            "新港口的吞吐量是多少？, 那去年呢？, 去年新港口的吞吐量是多少？", "3月4日发了哪几篇？, 那晚报呢？, 晚报3月4日发了哪几篇？",
            "Which articles were published on March 4?, And on March 11?, Which articles were published on March 11?"})
    void putsOtherDaysOrAnotherOutletIntoTheQuestionBefore(String before, String text, String whole) {
        var interpreted = after(text, before);

        assertThat(interpreted.text()).isEqualTo(whole);
        assertThat(interpreted.filter()).isEqualTo(interpreter.interpret(Question.of(whole)).filter());
        assertThat(interpreted.answerable().kind())
                .isEqualTo(interpreter.interpret(Question.of(whole)).answerable().kind());
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

    @ParameterizedTest
    @CsvSource({"新港口的总投资是多少？, 体育馆呢？, 体育馆的总投资是多少？", "市图书馆新馆面积多大？, 那体育馆呢, 体育馆面积多大？",
            "新港口由谁建设？, 换成体育馆呢？, 体育馆由谁建设？"})
    void asksTheQuestionBeforeOfAnotherSubject(String before, String text, String whole) {
        assertThat(after(text, before).text()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"价格呢？", "那它的面积呢？", "为什么呢？", "开放时间呢？"})
    void keepsTheSubjectWhereNoOtherIsNamed(String text) {
        assertThat(after(text, "宁州地铁的日客流量是多少？").text()).isEqualTo("宁州地铁的日客流量是多少？ " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "谢谢！", "好的，谢谢你", "Thanks!", "thank you very much", "再见"})
    void doesNotCompleteWhatAsksNothing(String text) {
        var interpreted = after(text, "宁州地铁的日客流量是多少？");

        assertThat(interpreted.text()).isEqualTo(text);
        assertThat(interpreted).isInstanceOf(InterpretedQuestion.Greeting.class);
        assertThat(interpreted.notes()).isEmpty();
    }

    @Test
    void talksOfTheQuestionBeforeAGreetingOrThanks() {
        assertThat(after("它有多长？", "你好", "宁州地铁的日客流量是多少？", "谢谢").text()).isEqualTo("宁州地铁的日客流量是多少？ 它有多长？");
        assertThat(after("它有多长？", "你好").text()).isEqualTo("它有多长？");
    }

    private InterpretedQuestion after(String text, String... before) {
        List<Exchange> history = Stream.of(before).map(question -> new Exchange(question, "答。")).toList();
        return interpreter.interpret(new Question(text, history, Filter.NONE, 8));
    }
}
