package wenyuan.app.retrieve.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.retrieve.whynot.WhyNot.Kind;
import wenyuan.indexer.index.Filter;

class WhyNotFinderTest extends OnSmallCorpus {
    @Test
    void saysWhereAnArticleStandsThatWasFound() {
        WhyNot why = why("新港口有几个泊位？", 3, "新港口开港");

        assertThat(why.rank()).hasValue(1);
        assertThat(kinds(why)).containsExactly(Kind.FOUND);
        assertThat(why.lanes()).extracting(WhyNot.LanePlace::lane).containsExactly("words", "vectors",
                "articles");
    }

    @Test
    void saysWhichPlaceAnArticleHasBelowTheLimit() {
        WhyNot why = why("新港口的总投资多少？桥梁检修封闭了多少天？", 1, "d/6");

        assertThat(why.rank()).isEmpty();
        assertThat(kinds(why)).containsExactly(Kind.BELOW_LIMIT);
        assertThat(why.lanes()).isNotEmpty();
    }

    @Test
    void saysWhichFilterKeepsAnArticleOutAndWhereItWouldStandWithoutIt() {
        WhyNot ofDay = why("3月4日报道的大桥封闭了几天？", 8, "灯笼铺里过年");
        WhyNot ofOutlet = why("晚报怎么写跨河大桥检修的？", 8, "桥梁检修完工");

        assertThat(kinds(ofDay)).containsExactly(Kind.FILTER_DATE);
        assertThat(ofDay.reasons().getFirst().text()).contains("2025-01-28", "2025-03-04");
        assertThat(kinds(ofOutlet)).containsExactly(Kind.FILTER_OUTLET);
        assertThat(ofOutlet.reasons().getFirst().text()).contains("晨报", "晚报");
        assertThat(ofOutlet.lanes()).anyMatch(place -> place.lane().equals("words") && place.rank() <= 2);
    }

    @Test
    void saysThatAnArticleIsNotAmongThoseChosen() {
        var chosen = new Filter(Filter.NONE.from(), Filter.NONE.to(), List.of(), List.of("d/1"));
        var found = retrieve(new Question("新港口有几个泊位？", List.of(), chosen, 8), 8);

        assertThat(kinds(finder().explain(found, Mode.HYBRID, "d/4"))).containsExactly(Kind.FILTER_ARTICLE);
    }

    @Test
    void saysWhichArticleRepeatsIt() {
        WhyNot why = why("市图书馆新馆开馆，面积多少平方米，藏书多少册？", 8, "d/7");

        assertThat(kinds(why)).containsExactly(Kind.DUPLICATE);
        assertThat(why.reasons().getFirst().text()).contains("市图书馆新馆开馆");
    }

    @Test
    void saysThatAnArticleHasNoneOfTheWords() {
        WhyNot why = finder().explain(
                new Retrieval(interpreter.interpret(Question.of("How many berths?")), List.of(), 0, 0),
                Mode.HYBRID, "d/4");

        assertThat(kinds(why)).containsExactly(Kind.NO_SHARED_WORDS);
        assertThat(why.reasons().getFirst().text()).contains("none of the question's words");
    }

    @Test
    void saysThatThereIsNoSuchArticle() {
        WhyNot why = why("新港口有几个泊位？", 8, "火星基地");

        assertThat(why.article()).isEmpty();
        assertThat(kinds(why)).containsExactly(Kind.UNKNOWN);
        assertThat(why.reasons().getFirst().text()).contains("火星基地");
    }

    private WhyNot why(String question, int limit, String article) {
        return finder().explain(retrieve(Question.of(question), limit), Mode.HYBRID, article);
    }

    private WhyNotFinder finder() {
        return new WhyNotFinder(corpus.index(), corpus.embedder());
    }

    private Retrieval retrieve(Question question, int limit) {
        return new Retriever(corpus.index(), corpus.embedder()).retrieve(interpreter.interpret(question),
                Mode.HYBRID, limit);
    }

    private static List<Kind> kinds(WhyNot why) {
        return why.reasons().stream().map(WhyNot.Reason::kind).toList();
    }
}
