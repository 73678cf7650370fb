package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import wenyuan.indexer.index.Filter;

/// What a question says, beyond its words, about where its answer stands. A hint makes something easier to find and
/// hides nothing.
///
/// @param leans whether the question's text begins with one of the conversation, on which its own words lean
/// @param columns a filter for the columns that are named, which the article probably passes
/// @param days filters for the days that are named, which the article may pass; the search decides
/// @param parts questions that are contained in this one; empty for fewer than two
/// @param matter what is asked, without the words that were understood as which articles to look at; empty when there
///        are none, or nothing else
/// @param unmet says that no article is of the days asked for, as a sentence for the asker; empty when there are some
/// @param listing there when the question asks which articles there are
public record Hints(boolean leans, Optional<Filter> columns, List<Filter> days, List<String> parts,
        String matter, String unmet, Optional<Listing> listing) {
    public static final Hints NONE = new Hints(false, Optional.empty(), List.of(), List.of(), "", "",
            Optional.empty());

    public Hints {
        days = List.copyOf(days);
        parts = List.copyOf(parts);
    }

    /// Which articles are to be listed, besides what the filter says.
    ///
    /// @param words what they are about; blank for all
    public record Listing(String words) {}
}
