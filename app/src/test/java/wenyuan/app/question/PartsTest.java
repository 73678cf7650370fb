package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    @Test
    void asksOfEachThingWhatIsAskedOfAll() {
        assertThat(Parts.of("新港口和图书馆的面积是多少？")).containsExactly("新港口的面积是多少？", "图书馆的面积是多少？");
        assertThat(Parts.of("新港口、体育馆和图书馆的投资各是多少？")).containsExactly("新港口的投资是多少？", "体育馆的投资是多少？",
                "图书馆的投资是多少？");
    }

    @Test
    void carriesWhatStandsBeforeTheThingsIntoEach() {
        assertThat(Parts.of("去年，新港口与旧港口分别有几个泊位？")).containsExactly("去年，新港口有几个泊位？", "去年，旧港口有几个泊位？");
        assertThat(Parts.of("新港口的泊位和仓库分别有多少？")).containsExactly("新港口的泊位有多少？", "新港口的仓库有多少？");
    }

    @Test
    void asksHowMuchEachHasWhereItIsAskedWhichHasMore() {
        assertThat(Parts.of("新港口一期和二期的吞吐能力哪个大？")).containsExactly("新港口一期的吞吐能力有多大？", "新港口二期的吞吐能力有多大？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"新港口和旧港口哪个更长？", "新港口和旧港口相比，哪个更长？"})
    void asksOfEachHowLongItIs(String question) {
        assertThat(Parts.of(question)).containsExactly("新港口有多长？", "旧港口有多长？");
    }

    @Test
    void carriesWhatIsNumberedIntoTheNextNumber() {
        assertThat(Parts.of("澜海地铁3号线和4号线一期各有多长？")).containsExactly("澜海地铁3号线有多长？", "澜海地铁4号线一期有多长？");
    }

    @Test
    void takesQuestionsApartThatTheCommaOfAListJoins() {
        assertThat(Parts.of("新港口是什么时候动工、什么时候开港的？")).hasSize(2).last().asString().contains("新港口", "什么时候开港");
    }

    @ParameterizedTest
    @ValueSource(strings = {"？", "；", "，", "，以及"})
    void takesQuestionsInARowOneByOne(String joint) {
        assertThat(Parts.of("新港口的泊位一共有多少个" + joint + "市图书馆新馆里有哪些珍贵的藏书？"))
                .extracting(part -> part.replaceAll("[？；]$", ""))
                .containsExactly("新港口的泊位一共有多少个", "市图书馆新馆里有哪些珍贵的藏书");
        assertThat(Parts.of("How many berths has the port, and when was the library opened?"))
                .containsExactly("How many berths has the port", "when was the library opened?");
    }

    @Test
    void carriesTheMatterIntoAQuestionThatDoesNotSayIt() {
        assertThat(Parts.of("新港口由谁建设？投资多少？")).containsExactly("新港口由谁建设？", "新港口，投资多少？");
        assertThat(Parts.of("市图书馆新馆什么时候开馆，它的面积有多少平方米？")).last()
                .isEqualTo("市图书馆新馆，它的面积有多少平方米？");
    }

    @Test
    void carriesTheOpeningOfASentenceIntoAllThatItAsks() {
        assertThat(Parts.of("在开馆仪式上，市长对读者提了什么希望，馆长向来宾介绍了哪些藏书？")).containsExactly("在开馆仪式上，市长对读者提了什么希望",
                "在开馆仪式上，馆长向来宾介绍了哪些藏书？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"新港口有几个泊位？", "新港口和旧港口之间的距离是多少？", "港务局和海关联合发布的办法叫什么？", "担任馆长和书记的是谁？",
            "新港口开港了。它有几个泊位？", "图书馆还有多少藏书？", "When was the port opened and by whom?"})
    void leavesAQuestionOfOneThingWhole(String question) {
        assertThat(Parts.of(question)).isEmpty();
    }

    @Test
    void isQuickWithTheLongestQuestion() {
        String question = "港口和桥、".repeat(Question.MAX_CHARACTERS / 5);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Parts.of(question));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Parts.of("港口，和".repeat(500) + "的"));
    }
}
