package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.indexer.index.Filter;

/// What a question is taken for in a conversation.
class ConversationTest extends OnSmallCorpus {
    /// Ordinary questions; of each and the seventh behind it two are about the same article.
    private static final List<String> UNRELATED = List.of("新港口有几个泊位？", "市图书馆新馆藏书多少册？", "体育馆的预算是多少？",
            "谁给渡口摆渡了四十年？",
            "木匠林师傅收了几个徒弟？", "跨河大桥封闭了几天？", "赵婆婆扎了多少盏灯笼？", "新港口由谁建设？", "图书馆新馆面积多大？", "体育馆改造工期多长？",
            "陈老伯每天摆渡多少人？", "市长出席了什么仪式？", "榫卯家具做了几代？", "海岸集团建了什么？", "灯笼铺在过年时忙什么？", "大桥检修什么时候完工？",
            "体育馆什么时候开始招标？", "开馆仪式上谁讲了话？", "新港口年吞吐量多少？", "一周要闻里有什么？");

    @Test
    void readsQuestionsAboutSomethingElseByThemselves() {
        List<String> glued = new ArrayList<>();
        for (int i = 0; i < UNRELATED.size(); i++) {
            String text = UNRELATED.get(i);
            if (!after(text, UNRELATED.get((i + 7) % UNRELATED.size())).text().equals(text)) {
                glued.add(text);
            }
        }
        assertThat(glued).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void keepsTheReplacedSubjectThroughAChain() {
        assertThat(talk("新港口的总投资是多少？", "那体育馆呢？", "它的工期多长？", "谢谢", "它什么时候开始招标？")).containsExactly(
                "新港口的总投资是多少？",
                "体育馆的总投资是多少？", "体育馆的工期多长？", "谢谢", "体育馆什么时候开始招标？");
    }

    @Test
    void comesBackToAnEarlierTopicByItsName() {
        assertThat(talk("新港口的总投资是多少？", "市图书馆新馆藏书多少册？", "新港口由谁建设？", "它的年吞吐量是多少？").getLast())
                .isEqualTo("新港口的年吞吐量是多少？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"换个话题，", "另外问一下，", "说点别的：", "By the way, "})
    void leavesATopicThatIsChangedInWords(String words) {
        assertThat(talk("新港口的总投资是多少？", words + "它的工期多长？")).last().isEqualTo("它的工期多长？");
        assertThat(talk("新港口的总投资是多少？", words + "体育馆的预算是多少？", "它的工期多长？")).last().isEqualTo("体育馆的工期多长？");
        assertThat(after(words, "新港口的总投资是多少？")).isInstanceOf(Greeting.class);
        assertThat(talk("新港口的总投资是多少？", words, "它的工期多长？")).last().isEqualTo("它的工期多长？");
    }

    @Test
    void saysHowToAskAFollowUpByItself() {
        var followUp = after("它的年吞吐量是多少？", "新港口有几个泊位？").answerable();

        assertThat(followUp.alone()).contains("它的年吞吐量是多少？");
        assertThat(after("新港口有几个泊位？", "体育馆的预算是多少？").answerable().alone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "谢谢！", "好的，谢谢你", "再见", "你是谁？", "你能做什么？", "你好，你会做什么？", "我可以问什么？", "怎么用？",
            "Thanks a lot!",
            "hello", "Who are you?", "What can you do?", "hi, what can I ask you?"})
    void greetsWhoAsksNothingOfTheArticles(String text) {
        assertThat(interpreter.interpret(Question.of(text))).isInstanceOf(Greeting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢谁？", "新港口能做什么？", "你好这句话是谁说的？", "他是谁？", "What can the port do?",
            "Hello Kitty是哪国的？", "感谢信是谁写的？"})
    void takesNoQuestionForAGreeting(String text) {
        assertThat(interpreter.interpret(Question.of(text))).isNotInstanceOf(Greeting.class);
    }

    /// What each text of a conversation is understood as.
    private List<String> talk(String... texts) {
        List<String> understood = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            understood.add(after(texts[i], Stream.of(texts).limit(i).toArray(String[]::new)).text());
        }
        return understood;
    }

    private InterpretedQuestion after(String text, String... before) {
        List<Exchange> history = Stream.of(before).map(question -> new Exchange(question, "答。")).toList();
        return interpreter.interpret(new Question(text, history, Filter.NONE, 8));
    }
}
