package wenyuan.app.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.SmallCorpus;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.InterpretedQuestion.Courtesy;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.Interpreter;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.ListedArticles;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.indexer.index.Filter;

/// Forty reports of floods, one for each day, beside the small corpus.
class ArticleAnswersTest {
    private static final int REPORTS = 40;
    private static final String LONG = "水库今天开始泄洪。下游三个乡镇的两千名居民在泄洪前转移到了学校和体育场。水利局说，水库的水位在一周里上涨了八米，接近汛限。"
            + "泄洪的流量每秒五百立方米，预计持续四天。沿岸的公路桥全部封闭，公交车绕行。气象台预报周末还有大雨，水库的水位可能再次上涨。"
            + "渔民把船拖上了岸。居民说，转移的时候每户都领到了被褥和饮用水。上次泄洪是六年前的夏天。";

    private static SmallCorpus corpus;

    @BeforeAll
    static void open(@TempDir Path folder) {
        corpus = SmallCorpus.open(folder);
        for (int i = 0; i < REPORTS; i++) {
            corpus.put("f/" + i, "汛情第" + (i + 1) + "号", "晨报", LocalDate.of(2025, 1, 1).plusDays(i).toString(),
                    "河口站发布汛情，水位" + i + "米。");
        }
        corpus.put("f/long", "水库泄洪", "晨报", "2025-02-20", LONG);
        corpus.index().commit();
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    @Test
    void countsAllArticlesAndGoesOnWithTheNextPage() {
        Retrieval first = find("哪些文章提到河口站？");
        String answer = ArticleListAnswer.text(first);
        Retrieval second = find("还有哪些？", new Exchange("哪些文章提到河口站？", answer));

        assertThat(first.listed()).contains(new ListedArticles(REPORTS, 0, true));
        assertThat(answer).startsWith("共40篇，第1–20篇：\n《").contains("）[1]\n");
        assertThat(second.listed()).contains(new ListedArticles(REPORTS, 20, true));
        assertThat(ids(first)).hasSize(20).doesNotContainAnyElementsOf(ids(second));
        assertThat(ArticleListAnswer.text(second)).startsWith("共40篇，第21–40篇：");
    }

    @Test
    void findsTheOldestAndTheNewestByTheirDays() {
        assertThat(ids(find("最早一篇提到河口站的文章是哪篇？"))).containsExactly("f/0");
        assertThat(ids(find("最新一篇提到河口站的文章是哪篇？"))).containsExactly("f/39");
    }

    @Test
    void listsWhatDoesNotTellOfSomething() {
        assertThat(ids(find("没有提到河口站的文章有哪些？"))).contains("d/1", "d/8", "f/long").doesNotContain("f/0")
                .hasSize(9);
    }

    @Test
    void summarisesWithWholeSentencesOfTheArticleInTheirOrder() {
        Retrieval whole = find("总结一下《水库泄洪》");
        List<String> lines = SummaryAnswer.text(whole).lines().map(line -> line.replaceAll("\\[\\d+]$", ""))
                .toList();

        assertThat(SummaryAnswer.isAsked(whole)).isTrue();
        assertThat(lines).hasSizeGreaterThan(1).first().isEqualTo("水库今天开始泄洪。");
        assertThat(String.join("", lines)).hasSizeLessThanOrEqualTo(300);
        assertThat(lines).allMatch(LONG::contains)
                .isSortedAccordingTo((a, b) -> LONG.indexOf(a) - LONG.indexOf(b));
    }

    @Test
    void summarisesNothingThatNoArticleIs() {
        assertThat(SummaryAnswer.isAsked(find("总结一下《火星移民计划》"))).isFalse();
    }

    @Test
    void greetsWithThingsToTryFromTheCorpus() {
        var answer = new GreetingAnswer(corpus.index());

        assertThat(answer.text(new Greeting("你好", Filter.NONE, Courtesy.HELLO))).startsWith("你好！")
                .contains("体育馆招标", "晚报")
                .matches("(?s).*(?:\n- .+){3}");
        assertThat(answer.text(new Greeting("Thanks", Filter.NONE, Courtesy.THANKS)))
                .startsWith("You're welcome!");
    }

    private static Retrieval find(String question, Exchange... history) {
        var interpreter = new Interpreter(corpus.index(), () -> LocalDate.of(2025, 3, 12));
        var asked = new Question(question, List.of(history), Filter.NONE, 8);
        return new Retriever(corpus.index(), corpus.embedder()).retrieve(interpreter.interpret(asked),
                Mode.HYBRID, 8);
    }

    private static List<String> ids(Retrieval retrieval) {
        return retrieval.hits().stream().map(hit -> hit.passage().article().id()).toList();
    }
}
