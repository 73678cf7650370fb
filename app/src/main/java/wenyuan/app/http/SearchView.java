package wenyuan.app.http;

import static wenyuan.app.http.TimingsView.micros;

import java.util.List;
import wenyuan.app.http.Services.Search;

/// What a search found.
public record SearchView(InterpretedView interpreted, List<HitView> hits, Millis timingsMs) {

    /// How long the search took, stage by stage, in milliseconds.
    public record Millis(double interpret, double embed, double retrieve, double total) {}

    /// The search as the API tells it.
    public static SearchView of(Search search) {
        var retrieval = search.retrieval();
        double total = search.interpretMillis() + retrieval.embedMillis() + retrieval.searchMillis();
        return new SearchView(InterpretedView.of(retrieval.question(), search.notes()),
                HitView.of(retrieval.hits(), List.of()),
                new Millis(micros(search.interpretMillis()), micros(retrieval.embedMillis()),
                        micros(retrieval.searchMillis()), micros(total)));
    }
}
