package wenyuan.app.http;

import static wenyuan.app.http.TimingsView.micros;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import wenyuan.app.http.Services.Search;

/// What a search found.
///
/// @param leftOut articles found and not shown, where that is told
public record SearchView(InterpretedView interpreted, List<HitView> hits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LeftOutView> leftOut, Millis timingsMs) {

    /// How long the search took, stage by stage, in milliseconds.
    public record Millis(double interpret, double embed, double retrieve, double total) {}

    /// The search as the API tells it.
    public static SearchView of(Search search) {
        SearchView explained = explained(search);
        return new SearchView(explained.interpreted,
                explained.hits.stream().map(HitView::unexplained).toList(),
                List.of(), explained.timingsMs);
    }

    /// The same, with why each hit is there and what was left out.
    public static SearchView explained(Search search) {
        var retrieval = search.retrieval();
        double total = search.interpretMillis() + retrieval.embedMillis() + retrieval.searchMillis();
        return new SearchView(InterpretedView.of(retrieval.question(), search.notes()),
                HitView.of(retrieval.hits(), List.of()), LeftOutView.of(retrieval),
                new Millis(micros(search.interpretMillis()), micros(retrieval.embedMillis()),
                        micros(retrieval.searchMillis()), micros(total)));
    }
}
