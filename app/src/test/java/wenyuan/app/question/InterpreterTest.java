package wenyuan.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Kind.ArticleList;
import wenyuan.app.question.InterpretedQuestion.OutsideCorpus;
import wenyuan.indexer.index.Filter;

class InterpreterTest extends OnSmallCorpus {
    @ParameterizedTest
    @ValueSource(strings = {"昨天", "昨天发布的", "韩志刚", "都又", "亿", "报道了什么"})
    void readsAQuestionThatSaysOneThingOverAndOver(String words) {
        String text = words.repeat(2000 / words.length());

        InterpretedQuestion interpreted = interpreter.interpret(Question.of(text));

        assertThat(interpreted.text()).isEqualTo(text);
        assertThat(interpreted.filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void leavesAQuestionThatStandsAloneAsItIs() {
        var interpreted = interpreter.interpret(Question.of("新港口的吞吐量是多少？"));
        assertThat(interpreted)
                .isEqualTo(Answerable.of("新港口的吞吐量是多少？", Filter.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"那里有几个泊位？", "上台的都是些什么样的人物呢"})
    void completesAFollowUpFromTheConversation(String text) {
        var question = new Question(text, List.of(new Exchange("新港口的吞吐量是多少？", "一百万吨。")), Filter.NONE, 8);
        var interpreted = interpreter.interpret(question);

        assertThat(interpreted.text()).isEqualTo("新港口的吞吐量是多少？ " + text);
        assertThat(interpreted.notes()).hasSize(1);
    }

    @Test
    void leavesAQuestionThatNeedsNoHistoryAlone() {
        var question = new Question("滨海市图书馆新馆的建筑面积有多少平方米？", List.of(new Exchange("新港口在哪里？", "在东岸。")),
                Filter.NONE, 8);
        assertThat(interpreter.interpret(question))
                .isEqualTo(Answerable.of("滨海市图书馆新馆的建筑面积有多少平方米？", Filter.NONE));
    }

    @ParameterizedTest
    @CsvSource({"3月4日发了哪几篇？, 2025-03-04, 2025-03-04", "2025年3月4日转载的那篇讲什么, 2025-03-04, 2025-03-04",
            "上周的报道里谁得了奖, 2025-03-03, 2025-03-09", "What was posted on March 4?, 2025-03-04, 2025-03-04"})
    void filtersByTheDayOfPublishingWhenThatIsAskedFor(String question, LocalDate from, LocalDate to) {
        var interpreted = interpreter.interpret(Question.of(question));

        assertThat(interpreted.filter().from()).contains(from);
        assertThat(interpreted.filter().to()).contains(to);
        assertThat(interpreted.notes()).hasSize(1);
    }

    @Test
    void prefersTheDaysOnWhichSomethingHappened() {
        var interpreted = interpreter.interpret(Question.of("3月4日的开馆仪式由谁主持？"));

        assertThat(interpreted.filter()).isEqualTo(Filter.NONE);
        assertThat(interpreted.answerable().days())
                .containsExactly(Filter.NONE.within(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 11)));
    }

    @Test
    void prefersNoYearThatHoldsAllArticlesOrNone() {
        for (String year : List.of("今年", "前年")) {
            assertThat(interpreter.interpret(Question.of(year + "的开馆仪式由谁主持？")).answerable().days()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"港口2027年建成吗？", "2030年9月的目标是多少？", "1998年5月1日发生的事故有几人受伤？"})
    void leavesDatesThatNoArticleIsOfToTheContent(String question) {
        var interpreted = interpreter.interpret(Question.of(question));

        assertThat(interpreted.filter()).isEqualTo(Filter.NONE);
        assertThat(interpreted.answerable().days()).isEmpty();
        assertThat(interpreted.notes()).isEmpty();
    }

    @Test
    void letsGoOfAWindowFarFromAnyArticleAndListsNothing() {
        var interpreted = interpreter.interpret(Question.of("2031年1月5日发了哪几篇文章？"));

        assertThat(interpreted.filter()).isEqualTo(Filter.NONE);
        assertThat(listing(interpreted)).isEmpty();
        assertThat(interpreted.notes()).isEmpty();
        assertThat(interpreted.missing().orElseThrow()).contains("2025-01-10—2025-03-11");
    }

    @Test
    void keepsTheAskersOwnFilter() {
        Filter own = Filter.NONE.within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        var question = new Question("3月4日晚报发了哪几篇？", List.of(), own.ofOutlets(List.of("晨报")), 8);

        assertThat(interpreter.interpret(question).filter()).isEqualTo(own.ofOutlets(List.of("晨报")));
    }

    @Test
    void filtersByAnOutletThatIsNamed() {
        var interpreted = interpreter.interpret(Question.of("晚报怎么写新港口的？"));

        assertThat(interpreted.filter().outlets()).containsExactly("晚报");
        assertThat(interpreted.notes()).containsExactly("只看晚报的文章。");
    }

    @Test
    void asksForTheListOfArticlesOfADay() {
        assertThat(listing("3月4日（周二）发了哪几篇？"))
                .contains(ArticleList.of(""));
        assertThat(listing("3月4日关于图书馆的报道有哪些？"))
                .contains(ArticleList.of("图书馆"));
        assertThat(listing("最新的文章有哪些？"))
                .contains(ArticleList.of(""));
        assertThat(listing("3月4日开馆的图书馆有哪些藏书？"))
                .isEqualTo(Optional.empty());
    }

    @Test
    void takesAQuestionOfSeveralThingsApart() {
        assertThat(interpreter.interpret(Question.of("新港口和图书馆的面积分别是多少？")).answerable().parts())
                .containsExactly("新港口的面积是多少？", "图书馆的面积是多少？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月4日新闻发布会上谁讲了话？", "3月4日举行的城市更新论坛有哪几家单位参加？", "3月4日开通的那条地铁线有多长？",
            "3月4日市长发表讲话说了什么？", "《2025年3月工作计划》里写了哪些任务？", "3月4日发布的标准有哪些要求？", "3月4日市图书馆为老读者举行了什么活动？",
            "2月开工的体育馆是谁报道里说的冠军设计的？"})
    void doesNotTakeTheDayOfAnEventForTheDayOfPublishing(String question) {
        assertThat(interpreter.interpret(Question.of(question)).filter()).isEqualTo(Filter.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2025年3月的文章里提到哪座桥？, 2025-03-01, 2025-03-31", "2025年发表的报道里谁得了奖？, 2025-01-01, 2025-12-31",
            "3月4日之后推送的文章有哪些？, 2025-03-05, 2025-03-12", "3月4日以来的报道里提到哪些工程？, 2025-03-04, 2025-03-12",
            "2月15日之前刊登的文章讲了谁？, 2025-01-10, 2025-02-14", "2月10日到2月20日的新闻有哪些？, 2025-02-10, 2025-02-20",
            "最近一周有哪些关于图书馆的报道？, 2025-03-05, 2025-03-12", "3月4日发生了什么？, 2025-03-04, 2025-03-04",
            "昨天的消息, 2025-03-11, 2025-03-11"})
    void filtersByWindowsOfEveryLength(String question, LocalDate from, LocalDate to) {
        assertThat(interpreter.interpret(Question.of(question)).filter())
                .isEqualTo(Filter.NONE.within(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《晚报》创刊于哪年？", "晚报的总编是谁？", "晚报有多少名记者？", "晚报搬到了哪座大楼？"})
    void doesNotFilterByAnOutletThatIsAskedAbout(String question) {
        assertThat(interpreter.interpret(Question.of(question)).filter()).isEqualTo(Filter.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"据晚报报道，新港口有几个泊位？", "《晚报》报道的新港口有几个泊位？", "晚报公众号推送的新港口有几个泊位？", "晚报上说新港口有几个泊位？",
            "晚报3月份发了哪几篇？", "What did 晚报 report about the port?"})
    void filtersByAnOutletThatPublishedWhatIsAskedFor(String question) {
        assertThat(interpreter.interpret(Question.of(question)).filter().outlets()).containsExactly("晚报");
    }

    @Test
    void saysWhichOutletHasNothingOfTheDays() {
        assertThat(unmet(Question.of("晚报2月10日发了哪几篇？")))
                .isEqualTo("晚报没有2025-02-10发布的文章，语料里的文章发布于2025-01-10—2025-03-11。");
    }

    @Test
    void saysThatNoArticleIsOfTheDaysAndOfWhichTheyAre() {
        assertThat(unmet(Question.of("2031年1月5日推送的那篇讲什么？")))
                .isEqualTo("没有2031-01-05发布的文章，语料里的文章发布于2025-01-10—2025-03-11。");
        assertThat(unmet(Question.of("Which articles were published on January 5, 2031?")))
                .isEqualTo("No article was published 2031-01-05; the articles are of 2025-01-10—2025-03-11.");
    }

    @Test
    void asksForListsByDayOutletColumnAndMatter() {
        assertThat(listing("晚报有哪些文章？")).contains(ArticleList.of(""));
        assertThat(listing("有哪些关于图书馆的报道？")).contains(ArticleList.of("图书馆"));
        assertThat(listing("最近一周有哪些关于上海图书馆的报道？")).contains(ArticleList.of("上海图书馆"));
        assertThat(listing("晚报3月份有哪些图书馆的报道？")).contains(ArticleList.of("图书馆"));
        assertThat(listing("3月4日晚报发了几篇文章？")).contains(ArticleList.of(""));
        assertThat(listing("Which articles about 图书馆 were published in March?"))
                .contains(ArticleList.of("图书馆"));
        assertThat(listing("图书馆开馆有哪些活动？")).isEmpty();
        assertThat(listing("哪条线路经过图书馆？")).isEmpty();
    }

    private Optional<ArticleList> listing(String question) {
        return listing(interpreter.interpret(Question.of(question)));
    }

    private static Optional<ArticleList> listing(InterpretedQuestion question) {
        return question.answerable().kind() instanceof ArticleList list
                ? Optional.of(list)
                : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"除了晚报还有谁报道了新港口？", "除了《晚报》和晨报，还有哪家媒体报道过新港口？", "新港口不是晚报报道的，是哪家？",
            "Who other than 晚报 reported on the port?"})
    void doesNotFilterByAnOutletThatIsLeftOut(String question) {
        assertThat(interpreter.interpret(Question.of(question)).filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void listsWhatAnOutletTold() {
        for (String question : List.of("晚报说了什么？", "晚报最近写了些什么", "晚报2025年3月4日报道了什么", "晚报3月报道过哪些？")) {
            assertThat(listing(question)).as(question).contains(ArticleList.of(""));
            assertThat(interpreter.interpret(Question.of(question)).filter().outlets()).containsExactly("晚报");
        }
        assertThat(listing("3月份有多少篇关于图书馆的报道？")).contains(ArticleList.of("图书馆"));
        assertThat(listing("市长说了什么？")).isEmpty();
        assertThat(listing("晚报的市长讲话里说了什么？")).isEmpty();
    }

    @Test
    void listsTheArticlesOfADayOnWhichAnythingMayHaveHappened() {
        for (String question : List.of("3月4日发生了什么？", "3月4日有什么大事", "What happened on March 4?")) {
            var interpreted = interpreter.interpret(Question.of(question));
            assertThat(listing(interpreted)).as(question).contains(ArticleList.of(""));
            assertThat(interpreted.notes()).singleElement().asString().contains("2025-03-04")
                    .doesNotContain("03-11");
        }
    }

    @Test
    void saysWhenTheAskersFilterLetsNothingThrough() {
        for (Filter none : List.of(Filter.NONE.ofOutlets(List.of("没有的报")),
                new Filter(Optional.empty(), Optional.empty(), List.of(), List.of("nope")),
                Filter.NONE.within(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 2, 1)),
                Filter.NONE.within(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 1, 10))
                        .ofOutlets(List.of("晚报")))) {
            assertThat(unmet(none)).isEqualTo("没有文章符合筛选条件，语料里的文章发布于2025-01-10—2025-03-11，媒体有：晚报、晨报。");
        }
        assertThat(unmet(Filter.NONE.ofOutlets(List.of("晚报")))).isEmpty();
    }

    private String unmet(Filter filter) {
        return unmet(new Question("新港口有几个泊位？", List.of(), filter, 8));
    }

    private String unmet(Question question) {
        return interpreter.interpret(question) instanceof OutsideCorpus outside ? outside.reason() : "";
    }
}
