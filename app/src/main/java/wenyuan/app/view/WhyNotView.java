package wenyuan.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.app.retrieve.whynot.WhyNot;
import wenyuan.app.retrieve.whynot.WhyNot.LanePlace;
import wenyuan.indexer.article.ArticleHead;

/// Why an article is not among the hits.
public record WhyNotView(Optional<Named> article, boolean found, OptionalInt rank, List<Reason> reasons,
        List<LanePlace> lanes) {

    static WhyNotView of(WhyNot why) {
        return new WhyNotView(why.article().map(Named::of), why.rank().isPresent(), why.rank(),
                why.reasons().stream().map(reason -> new Reason(reason.kind().label(), reason.text()))
                        .toList(),
                why.lanes());
    }

    record Named(String id, String title, String outlet, Optional<LocalDate> published) {
        static Named of(ArticleHead article) {
            return new Named(article.id(), article.title(), article.outlet(), article.published());
        }
    }

    record Reason(String kind, String text) {}
}
