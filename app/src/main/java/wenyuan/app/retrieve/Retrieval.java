package wenyuan.app.retrieve;

import java.util.List;
import java.util.OptionalDouble;
import wenyuan.app.question.Interpreted;

/// An interpreted question and its hits, best first.
///
/// @param listing whether the question asks which articles there are, and each hit is the opening of one of them
/// @param parts the questions that this one contains, in their order; empty when there is but one
/// @param leftOut articles found and not shown
/// @param embedMillis how long it took to embed the question
/// @param searchMillis how long the lanes and their fusion took
public record Retrieval(Interpreted question, List<Hit> hits, boolean listing, List<Part> parts,
        List<LeftOut> leftOut, double embedMillis, double searchMillis) {
    public Retrieval {
        hits = List.copyOf(hits);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /// A retrieval for one question that lists no articles and left none out.
    public Retrieval(Interpreted question, List<Hit> hits, double embedMillis, double searchMillis) {
        this(question, hits, false, List.of(), List.of(), embedMillis, searchMillis);
    }

    /// Cosine of the question's vector, or one of its parts', and the nearest hit's; empty where no hit was found by its vector.
    public OptionalDouble nearness() {
        return hits.stream().flatMap(hit -> hit.places().stream())
                .filter(place -> place.lane().equals(Lane.Kind.VECTORS.label())
                        || place.lane().equals(Lane.Kind.PART_VECTORS.label()))
                .mapToDouble(place -> 2 * place.score() - 1).max();
    }

    /// The same question with the best hits only.
    public Retrieval best(int limit) {
        return new Retrieval(question, hits.subList(0, Math.min(limit, hits.size())), listing,
                parts.stream().map(part -> part.best(limit)).toList(), leftOut, embedMillis,
                searchMillis);
    }
}
