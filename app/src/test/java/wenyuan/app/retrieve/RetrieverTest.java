package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.question.Question;
import wenyuan.indexer.index.Filter;

class RetrieverTest extends OnSmallCorpus {
    private Retriever retriever;

    @BeforeEach
    void open() {
        retriever = new Retriever(corpus.index(), corpus.embedder());
    }

    @Test
    void tellsEachHitsPlacesWhoseSharesMakeItsScore() {
        for (Hit hit : find("新港口有几个泊位？").hits()) {
            assertThat(hit.places()).isNotEmpty();
            assertThat(hit.places().stream().mapToDouble(Place::share).sum()).isEqualTo(hit.score());
        }
    }

    @Test
    void findsOnlyWhatWasPublishedOnTheDayAskedFor() {
        assertThat(find("3月4日报道的大桥封闭了几天？").hits()).extracting(hit -> hit.passage().article().id())
                .containsExactlyInAnyOrder("d/5", "d/6").first().isEqualTo("d/6");
    }

    @Test
    void listsTheArticlesOfADayByTheirOpenings() {
        Retrieval listed = find("3月4日发了哪几篇？");

        assertThat(listed.listing()).isTrue();
        assertThat(listed.hits()).extracting(hit -> hit.passage().article().id()).containsExactly("d/5",
                "d/6");
        assertThat(listed.hits()).allMatch(hit -> hit.passage().ordinal() == 0);
    }

    @Test
    void looksForTheWordsOfAListingThatNoArticleHoldsAsUsual() {
        Retrieval found = find("3月4日关于火车的报道有哪些？");

        assertThat(found.listing()).isFalse();
        assertThat(found.hits()).extracting(hit -> hit.passage().article().id()).containsExactlyInAnyOrder(
                "d/5",
                "d/6");
    }

    @Test
    void leavesOutADigestThatRepeatsAFullerArticleAndSaysWhich() {
        Retrieval found = find("市图书馆新馆开馆，面积多少平方米，藏书多少册？");

        assertThat(found.hits()).extracting(hit -> hit.passage().article().id()).contains("d/5")
                .doesNotContain("d/7");
        assertThat(found.leftOut()).extracting(left -> left.article().id() + " for " + left.instead().id())
                .contains("d/7 for d/5");
    }

    @Test
    void findsTheArticleOfEachPart() {
        assertThat(find("新港口和体育馆的投资分别是多少？").hits().subList(0, 3))
                .extracting(hit -> hit.passage().article().id()).contains("d/4", "d/8");
    }

    @Test
    void tellsWhichHitsSpeakToEachPart() {
        Retrieval found = find("新港口和体育馆的投资分别是多少？");

        assertThat(found.parts()).extracting(Part::text).containsExactly("新港口的投资是多少？", "体育馆的投资是多少？");
        assertThat(found.parts().getLast().hits().subList(0, 2))
                .extracting(hit -> hit.passage().article().id()).contains("d/8");
        assertThat(found.hits()).containsAll(
                found.parts().stream().flatMap(part -> part.hits().stream()).toList());
        Retrieval one = retriever.retrieve(found.question(), Mode.HYBRID, 1);
        assertThat(one.parts()).allSatisfy(part -> assertThat(part.hits()).isSubsetOf(one.hits()));
    }

    @Test
    void findsTheArticleOfEachQuestionInARow() {
        Retrieval found = find("跨河大桥检修封闭了多少天？木匠林师傅一家收了几个徒弟？灯笼铺一个冬天扎了多少盏灯笼？");

        assertThat(found.hits().subList(0, 4)).extracting(hit -> hit.passage().article().id()).contains("d/6",
                "d/2", "d/3");
        assertThat(found.parts()).extracting(part -> part.hits().getFirst().passage().article().id())
                .containsExactly("d/6", "d/2", "d/3");
    }

    @Test
    void hasNoPartsForAQuestionOfOneThing() {
        assertThat(find("新港口有几个泊位？").parts()).isEmpty();
    }

    @Test
    void narrowsToTheDaysOfTheQuestionWhereAnArticleOfThemSpeaksToIt() {
        Retrieval found = find("2025年3月4日的新馆开馆由谁主持？");

        assertThat(found.question().filter().from()).contains(LocalDate.of(2025, 3, 4));
        assertThat(found.question().notes()).anyMatch(note -> note.contains("只看2025-03-04"));
        assertThat(found.hits()).extracting(hit -> hit.passage().article().id()).first().isEqualTo("d/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年3月4日的新港口投资多少，有几个泊位？", "新港口开港是哪年哪月的？", "新港口是2019年几月开工的？"})
    void looksEverywhereWhereTheDaysAreThoseOfAnEventOrAskedFor(String question) {
        Retrieval found = find(question);

        assertThat(found.question().filter()).isEqualTo(Filter.NONE);
        assertThat(found.hits()).extracting(hit -> hit.passage().article().id()).first().isEqualTo("d/4");
    }

    @ParameterizedTest
    @CsvSource({"老船工守渡口｜城里人家, d/1", "市图书馆新馆开馆, d/5", "《桥梁检修完工》, d/6", "体育馆招标？, d/8"})
    void putsTheArticleFirstWhoseTitleIsAllThatIsAsked(String title, String article) {
        Hit first = find(title).hits().getFirst();

        assertThat(first.passage().article().id()).isEqualTo(article);
        assertThat(first.places()).extracting(Place::lane).contains("title");
        assertThat(find(title + "有几个").hits()).flatExtracting(Hit::places).extracting(Place::lane)
                .doesNotContain("title");
    }

    @Test
    void asksOnlyTheLaneOfTheMode() {
        var question = interpreter.interpret(Question.of("新港口有几个泊位？"));

        assertThat(retriever.retrieve(question, Mode.LEXICAL, 5).hits()).isNotEmpty()
                .allMatch(hit -> hit.vectorRank().isEmpty());
        assertThat(retriever.retrieve(question, Mode.VECTOR, 5).hits()).isNotEmpty()
                .allMatch(hit -> hit.lexicalRank().isEmpty());
    }

    private Retrieval find(String question) {
        return retriever.retrieve(interpreter.interpret(Question.of(question)), Mode.HYBRID, 8);
    }
}
