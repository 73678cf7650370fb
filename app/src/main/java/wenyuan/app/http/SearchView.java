package wenyuan.app.http;

import java.time.Duration;
import java.util.List;
import wenyuan.app.http.Services.Search;

/// What a search found.
public record SearchView(InterpretedView interpreted, List<HitView> hits, Millis timingsMs) {

    /// How long the search took, stage by stage, in milliseconds.
    ///
    /// @param retrieve with the question's embedding
    public record Millis(double interpret, double retrieve, double total) {}

    /// The search as the API tells it.
    public static SearchView of(Search search) {
        var retrieval = search.retrieval();
        return new SearchView(InterpretedView.of(retrieval.question()),
                HitView.of(retrieval.hits(), List.of()),
                new Millis(millis(search.interpreting()), millis(search.retrieving()),
                        millis(search.interpreting().plus(search.retrieving()))));
    }

    private static double millis(Duration duration) {
        return TimingsView.micros(duration.toNanos() / 1e6);
    }
}
