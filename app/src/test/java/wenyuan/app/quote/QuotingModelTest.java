package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.quote.Newspaper.Asked;
import wenyuan.app.quote.Newspaper.Quoted;

/// Questions to a small [Newspaper].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotingModelTest {
    /// Least shares of the questions that are answered and refused rightly, a little below those measured.
    private static final double ANSWERED = 0.9;
    private static final double REFUSED = 0.55;
    private static final int LONGEST_QUOTE = 150;

    private Newspaper newspaper;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        newspaper = new Newspaper(folder);
    }

    @AfterAll
    void close() {
        newspaper.close();
    }

    static List<String> questions() throws IOException {
        return Newspaper.questions().stream().map(Asked::question).toList();
    }

    @Test
    void answersMostQuestionsRightlyAndRefusesMostThatNoArticleAnswers() throws IOException {
        List<Asked> answerable = Newspaper.questions().stream().filter(Asked::answerable).toList();
        List<Asked> others = Newspaper.questions().stream().filter(asked -> !asked.answerable()).toList();

        List<Asked> wrong = answerable.stream().filter(asked -> !asked.rightly(text(asked.question())))
                .toList();
        List<Asked> answered = others.stream().filter(asked -> !text(asked.question()).isEmpty()).toList();

        assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - ANSWERED) * answerable.size()));
        assertThat(answered).hasSizeLessThanOrEqualTo((int) ((1 - REFUSED) * others.size()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void quotesWholeClausesWordForWord(String question) {
        assertThat(newspaper.quoted(question)).allSatisfy(quoted -> {
            assertThat(quoted.article().text()).contains(quoted.text());
            assertThat(quoted.text()).hasSizeLessThanOrEqualTo(LONGEST_QUOTE);
            String before = before(quoted);
            assertThat(
                    before.isEmpty() || "，；：。？！”\n,;:.?! ".indexOf(before.charAt(before.length() - 1)) >= 0)
                    .as("begins with a clause: %s", quoted.text()).isTrue();
        });
    }

    private static String before(Quoted quoted) {
        return quoted.article().text().substring(0, quoted.article().text().indexOf(quoted.text()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void quotesNeitherHeadingsNorQuestionsNorWhatOnlyLeadsToSomethingElse(String question) {
        assertThat(newspaper.quoted(question)).extracting(Quoted::text)
                .noneMatch(text -> text.matches("(?s).*[：:？?，,]\\s*"))
                .doesNotContain("安全用电", "节约用电")
                .doesNotContainAnyElementsOf(
                        newspaper.articles().stream().map(article -> article.title()).toList());
    }

    @Test
    void answersTheSameQuestionTheSameWay() throws IOException {
        for (String question : questions()) {
            assertThat(newspaper.draft(question)).isEqualTo(newspaper.draft(question));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"地铁%d号线全长多少公里？", "地铁%d号线有多少座车站？", "第%d届环湖马拉松有多少选手参加？", "县医院%d期工程有多少张床位？"})
    void refusesAnotherOneOfASeries(String question) {
        for (int number : List.of(2, 4, 6)) {
            newspaper.refusal(question.formatted(number));
        }
    }

    @ParameterizedTest
    @CsvSource({"海盐博物馆2019年的新展叫什么？, 2019", "2023年海盐博物馆的新展展出多少件文物？, 2023", "地铁4号线全长多少公里？, 4号线"})
    void saysWhichYearOrNumberIsNotTheOneFound(String question, String asked) {
        assertThat(newspaper.refusal(question)).contains("不是" + asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"海盐博物馆的新展“银河之光”展出多少件文物？", "沈砚秋在《青鸟剑客》里说她哪年开始练剑？", "“星河远航2030”计划的负责人是谁？"})
    void refusesANameThatNoArticleHas(String question) {
        newspaper.refusal(question);
    }

    @Test
    void quotesTheItemsOfAListByTheirHeads() {
        assertThat(newspaper.answer("周明仪在图书馆工作会议上提出了哪三点要求？"))
                .contains("一是加快数字化", "二是延长开放时间", "三是办好社区书房").doesNotContain("通宵");
    }

    @Test
    void quotesBothPartsOfAQuestion() {
        assertThat(newspaper.answer("青石港货运码头总投资多少亿元？海盐博物馆的新展展出多少件文物？")).contains("18亿元", "260件")
                .doesNotContain("没有找到");
    }

    @Test
    void saysWhichPartWasNotFound() {
        assertThat(newspaper.answer("青石港货运码头总投资多少亿元？海盐博物馆占地多少平方米？")).contains("18亿元")
                .endsWith("\n没有找到：海盐博物馆占地多少平方米？");
    }

    @Test
    void refusesInTheLanguageOfTheQuestion() {
        assertThat(newspaper.refusal("How many dinosaur eggs were found on the moon?")).isPrintable()
                .matches("\\p{ASCII}+");
    }

    private String text(String question) {
        return String.join("\n", newspaper.quoted(question).stream().map(Quoted::text).toList());
    }
}
