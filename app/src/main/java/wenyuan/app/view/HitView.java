package wenyuan.app.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.verify.Citation;

/// A passage that was found.
///
/// @param why its places in the lanes, where they are told
/// @param cited whether the answer cites something of this very passage
public record HitView(int rank, String passageId, String articleId, String title, String outlet,
        Optional<LocalDate> published, int start, int end, String text, double score,
        OptionalInt lexicalRank, OptionalInt vectorRank,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalInt rerankRank, boolean cited,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlaceView> why) {

    public static List<HitView> of(List<Hit> hits, List<Citation> citations) {
        return hits.stream().map(hit -> of(hit, citations)).toList();
    }

    private static HitView of(Hit hit, List<Citation> citations) {
        var passage = hit.passage();
        var article = passage.article();
        return new HitView(hit.rank(), passage.id(), article.id(), article.title(), article.outlet(),
                article.published(), passage.span().start(), passage.span().end(), passage.text(),
                hit.score(),
                hit.lexicalRank(), hit.vectorRank(), hit.rerankRank(),
                citations.stream().anyMatch(citation -> cites(citation, hit)), PlaceView.of(hit));
    }

    HitView unexplained() {
        return new HitView(rank, passageId, articleId, title, outlet, published, start, end, text, score,
                lexicalRank, vectorRank, rerankRank, cited, List.of());
    }

    private static boolean cites(Citation citation, Hit hit) {
        return citation.article().id().equals(hit.passage().article().id())
                && citation.source().overlaps(hit.passage().span());
    }
}
