package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Part;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.Filter;

/// Questions to small invented articles.
class QuotingModelTest {
    private static final String PORT = "青石港货运码头扩建工程开工\n青石港货运码头扩建工程昨天开工。工程由远帆集团承建，总投资约18亿元，计划2027年底建成，届时码头年吞吐量将达到300万吨，可同时停靠6艘万吨级货轮。"
            + "远帆集团董事长林知远出席开工仪式并致辞。码头现有员工420名。";
    private static final String MEETING = "全市图书馆工作会议召开\n市文化局副局长周明仪在会上提出三点要求。一是加快数字化，让馆藏古籍都能在线阅读。各馆要在年内拿出方案。"
            + "二是延长开放时间，方便上班族借阅。有条件的馆可以通宵开放。三是办好社区书房，把书送到居民身边。会议由馆长主持。";
    private static final String MUSEUM = "海盐博物馆换新展\n海盐博物馆的新展名为“潮声”，2025年3月开展，展出文物260件。观众凭身份证免费入馆。";

    private static final String BRIDGE = "柳溪大桥通车\n柳溪大桥由南岭路桥公司设计。该桥采用斜拉结构，主跨420米。因为旧渡口常被洪水淹没，县里决定建桥。一是洪水来时渡船停运；二是两岸学生上学绕路。";

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
    void quotesTheNumberCountedInWhatIsAskedFor() {
        assertThat(first("青石港码头有多少名员工？", PORT)).contains("员工420名");
        assertThat(text("青石港货运码头扩建总投资多少亿元？", PORT)).contains("18亿元");
    }

    @Test
    void shortensALongSentenceToTheClausesThatAnswer() {
        String answer = first("青石港货运码头扩建工程总投资多少亿元？", PORT);

        assertThat(answer.length()).isLessThanOrEqualTo(100);
        assertThat(PORT).contains(answer.strip());
    }

    @Test
    void quotesBothPartsOfAQuestionFromTwoArticles() {
        assertThat(text("青石港货运码头总投资多少亿元？海盐博物馆的新展展出多少件文物？", PORT, MUSEUM)).contains("18亿元", "260件");
    }

    @Test
    void quotesTheItemsOfAListThatSpansSentencesByTheirHeads() {
        assertThat(text("周明仪在图书馆工作会议上提出了哪三点要求？", MEETING)).contains("一是加快数字化", "二是延长开放时间", "三是办好社区书房")
                .doesNotContain("通宵");
    }

    @Test
    void quotesMoreThanWhatRepeatsTheHeadline() {
        assertThat(text("青石港货运码头扩建工程由谁承建？", PORT)).contains("远帆集团");
    }

    @Test
    void refusesAnotherYearAndSaysSo() {
        assertThat(refusal("海盐博物馆2019年的新展叫什么？", MUSEUM)).contains("2019");
        assertThat(text("海盐博物馆2025年的新展叫什么？", MUSEUM)).contains("潮声");
    }

    @Test
    void refusesANumberThatIsNotGiven() {
        assertThat(refusal("海盐博物馆占地多少平方米？", MUSEUM)).isEqualTo("最接近的文章没有给出所问的数字。");
        assertThat(refusal("青石港货运码头扩建工程用了多少吨钢材、占地多少亩？", MUSEUM)).isNotEmpty();
    }

    @Test
    void refusesANameThatNobodyMentions() {
        assertThat(refusal("“星河远航2030”计划的负责人是谁？", PORT)).contains("星河远航2030");
        assertThat(refusal("第十二届港口论坛在哪里开？", PORT)).contains("第十二届");
    }

    @Test
    void refusesWhatTheArticleDoesNotNameAndAcceptsAMistypedName() {
        assertThat(refusal("蓝鲸集团在海盐博物馆办了什么展？", MUSEUM)).contains("蓝鲸集团");
        assertThat(refusal("白沙区和青石区的码头总投资多少亿元？", "青石区港口扩建\n扩建工程在青石区开工，总投资约18亿元。"))
                .contains("白沙区");
        assertThat(text("远范集团的董事长是谁？", PORT)).contains("林知远");
    }

    @Test
    void answersEachThingThatIsAskedForAndLittleElse() {
        assertThat(text("青石港货运码头由谁承建，董事长叫什么名字？", PORT)).contains("远帆集团", "林知远");
        assertThat(quotes("青石港货运码头现有员工多少名？", PORT)).hasSize(1);
    }

    @Test
    void saysThatTheArticlesAreChineseWhenAnEnglishQuestionNamesNothingInThem() {
        assertThat(refusal("How many exhibits does the Haiyan Museum show in Jiaxing?", MUSEUM))
                .contains("in Chinese", "Haiyan");
    }

    @Test
    void quotesWhatASentencePointsBackToRightBeforeIt() {
        assertThat(quotes("柳溪大桥采用什么结构，主跨多少米？", BRIDGE)).startsWith("柳溪大桥由南岭路桥公司设计。", "该桥采用斜拉结构，主跨420米。");
    }

    @Test
    void quotesNothingOfWhatTheQuestionIsNotAbout() {
        String other = "远帆科技公布业绩\n远帆科技昨天公布业绩，净利润3亿元，总经理周明仪出席发布会。";
        String firm = "远帆重工关停旧线\n远帆重工昨天关停两条旧线。远帆重工去年亏损2亿元。";

        assertThat(refusal("远帆重工的总经理是谁？", firm, other)).contains("总经理");
        assertThat(quotes("远帆重工去年亏损多少亿元？", firm, other)).noneMatch(quote -> quote.contains("远帆科技"));
    }

    @Test
    void quotesTheNewestOfWhoHoldsAPostNow() {
        String now = "远帆科技换帅\n远帆科技昨天聘任总经理叶知秋。总经理陆大川辞去职务。";

        assertThat(first("远帆科技现在的总经理是谁？", now)).contains("叶知秋");
    }

    @Test
    void quotesWhatIsAskedBeforeTheAnswerOfAnInterview() {
        String talk = "对话林知远\n记者：你是什么时候开始练剑的？\n林知远：我练剑是从2017年开始的。";

        assertThat(quotes("林知远哪年开始练剑？", talk)).startsWith("记者：你是什么时候开始练剑的？");
    }

    @Test
    void answersAnEnglishQuestionFromAnEnglishArticle() {
        String plant = "Yuanfan opens plant in Gyor\nYuanfan Technology opened its new plant in Gyor on Monday. "
                + "The 85-million-euro plant employs 320 people.";

        assertThat(text("How much did the Yuanfan plant in Gyor cost?", plant)).contains("85-million-euro");
    }

    @Test
    void quotesBothSidesOfAComparison() {
        assertThat(parts("青石港货运码头和海盐博物馆哪个员工更多，文物与员工各多少？",
                List.of("青石港货运码头现有员工多少名？", "海盐博物馆的新展展出多少件文物？"), PORT, MUSEUM)).contains("员工420名", "260件");
    }

    @Test
    void quotesReasonsThatSpanClausesTogether() {
        assertThat(text("柳溪县为什么要建大桥？", BRIDGE)).contains("一是洪水来时渡船停运", "二是两岸学生上学绕路");
    }

    @Test
    void saysWhichPartWasNotFound() {
        assertThat(parts("青石港货运码头总投资多少亿元？海盐博物馆占地多少平方米？",
                List.of("青石港货运码头总投资多少亿元？", "海盐博物馆占地多少平方米？"), PORT, MUSEUM)).contains("18亿元")
                .endsWith("\n没有找到：海盐博物馆占地多少平方米？");
    }

    @Test
    void quotesFromAnArticleOfItsOwnForEachOfSeveral() {
        assertThat(text("哪两位老师获得银杏奖章？", "李慧老师\n李慧老师在山区教书十年。今年李慧获得银杏奖章。",
                "王青老师\n王青老师在海岛教书八年。今年王青获得银杏奖章。")).contains("李慧获得", "王青获得");
    }

    @Test
    void quotesWordForWord() {
        for (String quote : quotes("青石港货运码头扩建总投资多少亿元？海盐博物馆的新展展出多少件文物？", PORT, MUSEUM)) {
            assertThat(PORT + MUSEUM).contains(quote.strip());
        }
    }

    @Test
    void answersTheSameQuestionTheSameWay() {
        assertThat(text("码头年吞吐量是多少万吨？", PORT, MUSEUM)).isEqualTo(text("码头年吞吐量是多少万吨？", PORT, MUSEUM));
    }

    private static String first(String question, String... articles) {
        return quotes(question, articles).getFirst();
    }

    private static String text(String question, String... articles) {
        return String.join("", quotes(question, articles));
    }

    private static List<String> quotes(String question, String... articles) {
        List<String> pieces = new ArrayList<>();
        assertThat(draft(question, pieces, articles)).as(question).isInstanceOf(Draft.Written.class);
        return pieces.stream().map(piece -> piece.replaceAll("\\[\\d+]", "")).toList();
    }

    private static String parts(String question, List<String> parts, String... articles) {
        List<Hit> hits = SmallCorpus.hits(articles);
        var retrieval = new Retrieval(Answerable.of(question, Filter.NONE), hits, Optional.empty(),
                parts.stream().map(part -> new Part(part, hits)).toList(), List.of(), 0, 0);
        return switch (new QuotingModel(embedder).draft(new Prompt(retrieval, "", ""), _ -> {})) {
            case Draft.Written(String text) -> text;
            case Draft.NotFound(String reason) -> throw new AssertionError(reason);
        };
    }

    private static String refusal(String question, String... articles) {
        Draft draft = draft(question, new ArrayList<>(), articles);
        return switch (draft) {
            case Draft.NotFound(String reason) -> reason;
            case Draft.Written(String text) -> throw new AssertionError(question + " was answered: " + text);
        };
    }

    private static Draft draft(String question, List<String> pieces, String... articles) {
        var retrieval = new Retrieval(Answerable.of(question, Filter.NONE), SmallCorpus.hits(articles), 0,
                0);
        return new QuotingModel(embedder).draft(new Prompt(retrieval, "", ""), pieces::add);
    }
}
