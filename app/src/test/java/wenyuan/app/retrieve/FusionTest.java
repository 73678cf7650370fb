package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.passage.Passage;

class FusionTest {

    @Test
    void scoresAPassageByTheWeightedSumOfItsSharesOfTheBest() {
        // scores are 3, 2, 1; of vectors the last counts as nothing
        List<Hit> hits = fuse(words("a", "b", "c"), vectors("c", "a", "d"));

        assertThat(hits).extracting(hit -> hit.passage().article().id()).containsExactly("c", "a", "b", "d");
        assertThat(hits.get(0).score()).isCloseTo(0.3 * 1 / 3 + 0.5 * 1, within(1e-12));
        assertThat(hits.get(1).score()).isCloseTo(0.3 * 1 + 0.5 * 1 / 2, within(1e-12));
        assertThat(hits.get(2).score()).isCloseTo(0.3 * 2 / 3, within(1e-12));
        assertThat(hits.get(3).score()).isZero();
    }

    @Test
    void keepsEachLanesRankAndNumbersTheHits() {
        List<Hit> hits = fuse(words("a", "b"), vectors("b"));

        assertThat(hits).extracting(Hit::rank).containsExactly(1, 2);
        assertThat(hits.getFirst().lexicalRank()).hasValue(2);
        assertThat(hits.getFirst().vectorRank()).hasValue(1);
        assertThat(hits.getLast().vectorRank()).isEmpty();
    }

    @Test
    void breaksTiesByTheLexicalRankAndThenById() {
        var words = new Lane(Lane.Kind.WORDS, List.of(found("z", 1), found("b", 2)));
        var articles = new Lane(Lane.Kind.ARTICLES, List.of(found("q", 1), found("r", 1), found("a", 1)));

        assertThat(fuse(words)).extracting(hit -> hit.passage().article().id()).containsExactly("z", "b");
        assertThat(fuse(articles)).extracting(hit -> hit.passage().article().id())
                .containsExactly("a", "q", "r");
    }

    @RepeatedTest(value = 20, name = "seed {currentRepetition}")
    void doesNotMindTheOrderOfTheLanes(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Lane> lanes = new ArrayList<>();
        for (Lane.Kind kind : Lane.Kind.values()) {
            List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
            Collections.shuffle(ids, random);
            lanes.add(lane(kind, ids.subList(0, random.nextInt(7)).toArray(String[]::new)));
        }
        List<Hit> fused = Fusion.fuse(lanes);
        Collections.shuffle(lanes, random);

        assertThat(Fusion.fuse(lanes)).isEqualTo(fused);
    }

    private static List<Hit> fuse(Lane... lanes) {
        return Fusion.fuse(List.of(lanes));
    }

    private static Lane words(String... ids) {
        return lane(Lane.Kind.WORDS, ids);
    }

    private static Lane vectors(String... ids) {
        return lane(Lane.Kind.VECTORS, ids);
    }

    private static Lane lane(Lane.Kind kind, String... ids) {
        return Lane.of(kind, IntStream.range(0, ids.length)
                .mapToObj(i -> new Match(passage(ids[i]), ids.length - i)).toList());
    }

    private static Lane.Found found(String id, int rank) {
        return new Lane.Found(passage(id), rank, 1);
    }

    private static Passage passage(String id) {
        var head = new ArticleHead(id, "0", "title", "", Optional.empty(), "", Kind.ARTICLE);
        return new Passage(head, 0, new Span(0, 1), "文");
    }
}
