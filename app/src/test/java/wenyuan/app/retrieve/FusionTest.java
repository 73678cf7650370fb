package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.passage.Passage;

class FusionTest {

    @Test
    void scoresAPassageByTheSumOfItsReciprocalRanks() {
        List<Hit> hits = Fusion.fuse(lane("a", "b", "c"), lane("c", "a", "d"));

        assertThat(hits).extracting(hit -> hit.passage().article().id()).containsExactly("a", "c", "b", "d");
        assertThat(hits.get(0).score()).isCloseTo(1.0 / 61 + 1.0 / 62, within(1e-12));
        assertThat(hits.get(1).score()).isCloseTo(1.0 / 63 + 1.0 / 61, within(1e-12));
        assertThat(hits.get(2).score()).isCloseTo(1.0 / 62, within(1e-12));
        assertThat(hits.get(3).score()).isCloseTo(1.0 / 63, within(1e-12));
    }

    @Test
    void keepsEachLanesRankAndNumbersTheHits() {
        List<Hit> hits = Fusion.fuse(lane("a", "b"), lane("b"));

        assertThat(hits).extracting(Hit::rank).containsExactly(1, 2);
        assertThat(hits.getFirst().lexicalRank()).hasValue(2);
        assertThat(hits.getFirst().vectorRank()).hasValue(1);
        assertThat(hits.getLast().vectorRank()).isEmpty();
    }

    @Test
    void breaksTiesByTheLexicalRankAndThenById() {
        assertThat(Fusion.fuse(lane("z"), lane("a"))).extracting(hit -> hit.passage().article().id())
                .containsExactly("z", "a");
        assertThat(Fusion.fuse(List.of(), lane("q", "r"))).extracting(hit -> hit.passage().article().id())
                .containsExactly("q", "r");
    }

    private static List<Match> lane(String... ids) {
        return Stream.of(ids).map(id -> new Match(passage(id), 1)).toList();
    }

    private static Passage passage(String id) {
        var head = new ArticleHead(id, "0", "title", "", Optional.empty(), "", Kind.ARTICLE);
        return new Passage(head, 0, new Span(0, 1), "文");
    }
}
