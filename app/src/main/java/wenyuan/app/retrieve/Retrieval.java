package wenyuan.app.retrieve;

import java.util.List;
import wenyuan.app.question.Interpreted;

/// An interpreted question and its hits, best first.
///
/// @param embedMillis how long it took to embed the question
/// @param searchMillis how long the lanes and their fusion took
public record Retrieval(Interpreted question, List<Hit> hits, double embedMillis, double searchMillis) {
    public Retrieval {
        hits = List.copyOf(hits);
    }

    /// The same question with the best hits only.
    public Retrieval best(int limit) {
        return new Retrieval(question, hits.subList(0, Math.min(limit, hits.size())), embedMillis,
                searchMillis);
    }
}
