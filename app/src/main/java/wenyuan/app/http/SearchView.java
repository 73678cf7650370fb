package wenyuan.app.http;

import java.util.List;
import wenyuan.app.retrieve.Retrieval;

/// What a search found.
public record SearchView(InterpretedView interpreted, List<HitView> hits, Millis timingsMs) {

    /// How long the search took, stage by stage, in milliseconds.
    ///
    /// @param retrieve with the question's embedding
    public record Millis(double interpret, double retrieve, double total) {}

    /// The retrieval as the API tells it.
    ///
    /// @param start when the search began, in [System#nanoTime]
    /// @param interpreted when the question was interpreted
    /// @param end when all was found
    public static SearchView of(Retrieval retrieval, long start, long interpreted, long end) {
        return new SearchView(InterpretedView.of(retrieval.question()),
                HitView.of(retrieval.hits(), List.of()),
                new Millis(millis(interpreted - start), millis(end - interpreted), millis(end - start)));
    }

    private static double millis(long nanos) {
        return TimingsView.micros(nanos / 1e6);
    }
}
