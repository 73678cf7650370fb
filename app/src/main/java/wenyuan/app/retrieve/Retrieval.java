package wenyuan.app.retrieve;

import java.util.List;
import wenyuan.app.question.Interpreted;

/// An interpreted question and its hits, best first.
public record Retrieval(Interpreted question, List<Hit> hits) {
    public Retrieval {
        hits = List.copyOf(hits);
    }

    /// The same question with the best hits only.
    public Retrieval best(int limit) {
        return new Retrieval(question, hits.subList(0, Math.min(limit, hits.size())));
    }
}
