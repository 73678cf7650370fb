package wenyuan.app.answer;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// What checking one claim against one text came to.
///
/// @param score how much of the claim the text says, 0 to 1
/// @param source the span of the text that speaks best to the claim
/// @param exact whether the claim stands there word for word
/// @param problems what disagrees, at their places in the claim
public record Finding(Verdict verdict, double score, Span source, boolean exact, List<Problem> problems) {
    /// Least share of a claim that a text says of another, to be believed before one that has its words by chance.
    private static final double SURE = 0.95;
    /// What a disagreement takes away from what is said.
    private static final double PROBLEM = 0.1;

    public Finding {
        problems = List.copyOf(problems);
    }

    /// Whether it says the same as a claim of someone else, and the other one only has the claim's words.
    boolean outweighs(Finding other) {
        return verdict == Verdict.CONTRADICTED && score >= SURE && !other.exact && other.score <= score
                && problems.stream().anyMatch(
                        problem -> problem.kind() == Problem.Kind.NAME && !problem.found().isEmpty());
    }

    /// How well the text speaks to the claim: what it says, less what disagrees.
    double worth() {
        return score - PROBLEM * problems.size();
    }
}
