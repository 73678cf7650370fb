package wenyuan.app.retrieve.whynot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.indexer.article.ArticleHead;

/// Why an article is not among the hits of a retrieval, or where among them it is.
///
/// @param article empty when the index has none of that id or title
/// @param rank of its first hit; empty when it is not among them
/// @param reasons at least one
/// @param lanes the best place of any of its passages in each lane, looked for deeper than for hits; those of a lane
///        that leaves the article out by a filter are its places without the filter
public record WhyNot(Optional<ArticleHead> article, OptionalInt rank, List<Reason> reasons,
        List<LanePlace> lanes) {
    public WhyNot {
        reasons = List.copyOf(reasons);
        lanes = List.copyOf(lanes);
    }

    /// What keeps an article out, or not.
    public enum Kind {
        UNKNOWN,
        FILTER_DATE,
        FILTER_OUTLET,
        FILTER_ARTICLE,
        UNDATED,
        NO_SHARED_WORDS,
        BELOW_LIMIT,
        DUPLICATE,
        FOUND;

        /// The name in the API.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One of the reasons.
    ///
    /// @param text a sentence in the language of the question
    public record Reason(Kind kind, String text) {}

    /// A place in a lane.
    ///
    /// @param rank from 1
    /// @param score the lane's own
    public record LanePlace(String lane, int rank, double score) {}
}
