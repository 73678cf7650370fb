package wenyuan.app.view;

import static wenyuan.app.view.TimingsView.micros;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.retrieve.whynot.WhyNot;
import wenyuan.app.service.Wenyuan.Search;

/// What a search found.
///
/// @param leftOut articles found and not shown, where that is told
/// @param lookedFor what was looked for besides words, where that is told
/// @param whyNot why an article asked after is not among the hits
public record SearchView(InterpretedView interpreted, List<HitView> hits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LeftOutView> leftOut,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LookedForView> lookedFor,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WhyNotView> whyNot, Millis timingsMs) {

    /// How long the search took, stage by stage, in milliseconds.
    public record Millis(double interpret, double embed, double retrieve, double total) {}

    /// The search as the API tells it.
    public static SearchView of(Search search) {
        SearchView explained = explained(search);
        return new SearchView(explained.interpreted,
                explained.hits.stream().map(HitView::unexplained).toList(),
                List.of(), Optional.empty(), Optional.empty(), explained.timingsMs);
    }

    /// The same, with why each hit is there and what was left out.
    public static SearchView explained(Search search) {
        var retrieval = search.retrieval();
        double total = search.interpretMillis() + retrieval.embedMillis() + retrieval.searchMillis();
        var notes = Stream.concat(retrieval.question().missing().stream(), search.notes().stream()).toList();
        return new SearchView(InterpretedView.of(retrieval.question(), notes),
                HitView.of(retrieval.hits(), List.of()), LeftOutView.of(retrieval),
                Optional.of(LookedForView.of(retrieval)), Optional.empty(),
                new Millis(micros(search.interpretMillis()), micros(retrieval.embedMillis()),
                        micros(retrieval.searchMillis()), micros(total)));
    }

    /// The same with why an article is not among the hits.
    public SearchView with(WhyNot why) {
        return new SearchView(interpreted, hits, leftOut, lookedFor, Optional.of(WhyNotView.of(why)),
                timingsMs);
    }
}
