package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import wenyuan.app.OnSmallCorpus;
import wenyuan.app.question.Question;
import wenyuan.app.reader.Window;

class RerankingTest extends OnSmallCorpus {
    private static final String QUESTION = "新港口有几个泊位？";

    private final List<Window> read = new ArrayList<>();

    /// Scores windows by what a test says.
    private final class Scored implements Reranker {
        private final ToDoubleFunction<Window> score;

        Scored(ToDoubleFunction<Window> score) {
            this.score = score;
        }

        @Override
        public List<Double> scores(String question, List<Window> windows) {
            read.addAll(windows);
            return windows.stream().map(window -> score.applyAsDouble(window)).toList();
        }

        @Override
        public double weight() {
            return 3;
        }

        @Override
        public int most() {
            return 6;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private Retrieval find(ToDoubleFunction<Window> score, Mode mode) {
        var retriever = new Retriever(corpus.index(), corpus.embedder(), Optional.of(new Scored(score)));
        return retriever.retrieve(interpreter.interpret(Question.of(QUESTION)), mode, 8);
    }

    private Retrieval plain() {
        return new Retriever(corpus.index(), corpus.embedder())
                .retrieve(interpreter.interpret(Question.of(QUESTION)), Mode.HYBRID, 8);
    }

    @Test
    void movesUpWhatTheRerankerPrefersAndTellsItsPlace() {
        Hit second = plain().hits().get(1);
        List<Hit> hits = find(window -> second.passage().text().contains(window.text()) ? 5 : -5, Mode.HYBRID)
                .hits();

        Hit moved = hits.stream().filter(hit -> hit.passage().id().equals(second.passage().id())).findFirst()
                .orElseThrow();
        assertThat(moved.rerankRank()).hasValue(1);
        assertThat(moved.rank()).isLessThanOrEqualTo(second.rank());
        assertThat(moved.places()).extracting(Place::lane).endsWith("reranker");
        assertThat(hits).allSatisfy(hit -> assertThat(hit.places().stream().mapToDouble(Place::share).sum())
                .isCloseTo(hit.score(), within(1e-12)));
        assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void keepsTheOrderWhereTheRerankerHasNoPreference() {
        List<Hit> before = plain().hits();
        List<Hit> after = find(_ -> 0, Mode.HYBRID).hits();

        assertThat(after).extracting(hit -> hit.passage().id())
                .containsExactlyElementsOf(before.stream().map(hit -> hit.passage().id()).toList());
    }

    @Test
    void readsNoMoreWindowsThanItMayAndEachWithItsTitle() {
        find(_ -> 0, Mode.HYBRID);

        assertThat(read).isNotEmpty().hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates()
                .noneMatch(window -> window.title().isEmpty());
    }

    @Test
    void leavesTheOrderAndSaysSoWhenTheRerankerFails() {
        Retrieval found = find(_ -> {
            throw new RerankException("the reranker http://127.0.0.1:1/rerank cannot be reached");
        }, Mode.HYBRID);

        assertThat(found.hits()).isEqualTo(plain().hits());
        assertThat(found.question().notes()).anyMatch(note -> note.contains("重排"));
    }

    @Test
    void ranksOnlyTheHybridMode() {
        assertThat(find(_ -> 1, Mode.LEXICAL).hits()).allMatch(hit -> hit.rerankRank().isEmpty());
        assertThat(find(_ -> 1, Mode.VECTOR).hits()).allMatch(hit -> hit.rerankRank().isEmpty());
        assertThat(read).isEmpty();
    }
}
