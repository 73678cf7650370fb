package wenyuan.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.question.Asked;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Hints;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.Filter;

/// Questions about the siblings of what small invented articles tell of.
class SiblingsTest {
    private static final String LINE = "澜海地铁3号线开通\n澜海地铁3号线昨天开通运营。3号线全长42公里，设车站28座。";
    private static final String ROUND = "云鹿科技完成B轮融资\n云鹿科技昨天宣布完成B轮融资，融资金额3亿元，由松涛资本领投。";
    private static final String RACE = "澜海马拉松落幕\n澜海马拉松昨天落幕。选手赵启明获得男子组冠军，成绩为2小时15分。";
    private static final String SECTOR = "澜海公布经济数据\n澜海全市2024年第二产业增加值320亿元，增长5%。";
    private static final String CITY = "澜海市召开招商大会\n澜海市副市长周启文出席招商大会并致辞。";
    private static final String REVENUE = "云鹿科技公布业绩\n2024年，云鹿科技营业收入达到18亿元。2025年公司将建设新厂。";
    private static final String STORM = "台风“海鸥”登陆\n台风“海鸥”昨天登陆澜海，最大风力14级。";
    private static final String SCHOOL = "云鹿科技的年轻人\n周启文毕业于澜海大学，读的是物理。林知远是他的同事。";

    @SuppressWarnings("NullAway.Init")
    private static Embedder embedder;

    @BeforeAll
    static void open() {
        embedder = Embedder.bgeSmallZh();
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void refusesWhatIsToldOfASiblingAndNamesBoth() {
        assertThat(refusal("澜海地铁4号线全长多少公里？", LINE)).isEqualTo("最接近的文章说的是3号线，不是4号线。");
        assertThat(refusal("云鹿科技A轮融资的金额是多少亿元？", ROUND)).isEqualTo("最接近的文章说的是B轮，不是A轮。");
        assertThat(refusal("澜海马拉松男子组季军是谁？", RACE)).contains("冠军", "季军");
        assertThat(refusal("澜海全市2024年第四产业增加值是多少亿元？", SECTOR)).contains("第二产业", "第四产业");
        assertThat(refusal("出席招商大会的澜海市市长是谁？", CITY)).contains("副市长", "不是市长");
        assertThat(refusal("云鹿科技2025年营业收入是多少亿元？", REVENUE)).contains("2024年", "2025年");
        assertThat(refusal("台风海葵登陆时的最大风力是多少级？", STORM)).contains("海鸥", "海葵");
        assertThat(refusal("林知远毕业于哪所大学？", SCHOOL)).contains("周启文");
        assertThat(refusal("宁波地铁3号线全长多少公里？", LINE)).contains("宁波");
    }

    @ParameterizedTest
    @CsvSource({"澜海地铁3号线全长多少公里？, 42公里", "澜海地铁三号线全长多少公里？, 42公里"})
    void answersOfTheOneThatIsAskedAbout(String question, String told) {
        assertThat(text(question, LINE)).contains(told);
    }

    @Test
    void answersWhatIsToldOfTheThingItself() {
        assertThat(text("云鹿科技B轮融资的金额是多少亿元？", ROUND)).contains("3亿元");
        assertThat(text("澜海马拉松男子组冠军是谁？", RACE)).contains("赵启明");
        assertThat(text("澜海全市2024年第二产业增加值是多少亿元？", SECTOR)).contains("320亿元");
        assertThat(text("出席招商大会的澜海市副市长是谁？", CITY)).contains("周启文");
        assertThat(text("云鹿科技2024年营业收入是多少亿元？", REVENUE)).contains("18亿元");
        assertThat(text("台风海鸥登陆时的最大风力是多少级？", STORM)).contains("14级");
        assertThat(text("周启文毕业于哪所大学？", SCHOOL)).contains("澜海大学");
    }

    @Test
    void prefersTheThingItselfToItsSibling() {
        String other = "澜海地铁4号线动工\n澜海地铁4号线上月动工，线路全长31公里。";

        assertThat(text("澜海地铁4号线全长多少公里？", LINE, other)).contains("31公里").doesNotContain("42公里");
    }

    @Test
    void resolvesRelativeYearsOfQuestionAndArticle() {
        String quarters = "云鹿科技公布季报\n今年前三季度，云鹿科技营业收入达到18亿元。";

        assertThat(understood("云鹿科技去年前三季度营业收入是多少亿元？", LocalDate.of(2024, 1, 1), quarters))
                .isEqualTo(new Draft.NotFound("最接近的文章说的是2025年，不是2024年。"));
        assertThat(understood("云鹿科技今年前三季度营业收入是多少亿元？", LocalDate.of(2025, 1, 1), quarters))
                .isInstanceOf(Draft.Written.class);
    }

    private static Draft understood(String question, LocalDate from, String article) {
        var days = new Hints("", Optional.empty(), List.of(Filter.NONE.within(from, from.plusMonths(9))),
                List.of(), List.of(), "");
        var interpreted = new Answerable(question, Filter.NONE, List.of(), Asked.by(question),
                new Kind.Fact(), days,
                Optional.empty());
        var retrieval = new Retrieval(interpreted, SmallCorpus.hits(article), 0, 0);
        return new QuotingModel(embedder).draft(new Prompt(retrieval, "", ""), _ -> {});
    }

    @Test
    void refusesASumInAnotherCurrency() {
        assertThat(refusal("云鹿科技B轮融资的金额是多少亿美元？", ROUND)).contains("数字");
    }

    @Test
    void saysOfTheArticleShownFirstOnlyWhatIsTrueOfIt() {
        String old = "2019年的澜海\n2019年的澜海修了一条街。";
        String museum = "海盐博物馆换新展\n海盐博物馆的新展名为“潮声”，2025年3月开展，展出文物260件。";

        assertThat(refusal("海盐博物馆2019年的新展叫什么？", old, museum)).doesNotContain("最接近的文章").contains("2019");
    }

    @Test
    void keepsTheSubjectOfAClippedQuote() {
        String firms = "澜海企业动态\n云鹿科技在澜海新区设立研究中心，先后引进了一批年轻的工程师和技术人员，在机器视觉与语音识别等领域开展研究，与多所高校签订了长期合作协议，"
                + "现有员工420名。此外没有别的消息可以说了，公司表示今后还会继续努力，争取更大的进步。";

        assertThat(text("云鹿科技现有员工多少名？", firms)).contains("云鹿科技", "员工420名");
    }

    @Test
    void quotesNoHeadingAndNoQuestion() {
        String notice = "澜海一周\n本周澜海有哪些大事要闻？\n2024年前三季度\n澜海图书馆周三重新开放，读者可以预约座位。";

        assertThat(text("本周澜海有哪些大事？", notice)).contains("重新开放").doesNotContain("要闻？", "前三季度\n");
    }

    @Test
    void refusesAnEnglishQuestionThatNamesNothing() {
        String fair = "招商大会\nInvest Lanhai\n招商大会昨天举行，签约项目12个。";

        assertThat(refusal("what do people think about the weather", fair)).contains("in Chinese");
    }

    @Test
    void tellsTheNumbersOfThingsOfOneNameApart() {
        String ships = "远洋养殖的新路\n养殖船“澜星1号”昨天出海。它有12个舱。船上有30人。船由澜海造船厂建造，造价4亿元。";
        String contest = "大赛落幕\n第三届“星河杯”大赛昨天落幕，林知远获得金奖。";

        assertThat(refusal("“澜星2号”造价多少亿元？", ships)).contains("澜星1号", "澜星2号");
        assertThat(text("“澜星1号”造价多少亿元？", "澜星出海\n养殖船“澜星1号”昨天出海，造价4亿元。")).contains("4亿元");
        assertThat(refusal("第二届“星河杯”的金奖给了谁？", contest)).contains("第三届", "第二届");
    }

    private static String text(String question, String... articles) {
        return switch (draft(question, articles)) {
            case Draft.Written(String text) -> text;
            case Draft.NotFound(String reason) ->
                throw new AssertionError(question + " was refused: " + reason);
        };
    }

    private static String refusal(String question, String... articles) {
        return switch (draft(question, articles)) {
            case Draft.NotFound(String reason) -> reason;
            case Draft.Written(String text) -> throw new AssertionError(question + " was answered: " + text);
        };
    }

    private static Draft draft(String question, String... articles) {
        var retrieval = new Retrieval(Answerable.of(question, Filter.NONE), SmallCorpus.hits(articles), 0,
                0);
        return new QuotingModel(embedder).draft(new Prompt(retrieval, "", ""), _ -> {});
    }
}
