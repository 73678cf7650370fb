package wenyuan.app.verify;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// What checking one claim against one text came to.
///
/// @param score how much of the claim the text says, 0 to 1
/// @param source the span of the text that speaks best to the claim
/// @param exact whether the claim stands there word for word
/// @param problems what disagrees, at their places in the claim
/// @param computed how numbers of the claim are computed from those of the text
record ClaimResult(Verdict verdict, double score, Span source, boolean exact, List<Problem> problems,
        List<String> computed) {
    /// What a disagreement takes away from what is said.
    private static final double PROBLEM = 0.1;

    ClaimResult {
        problems = List.copyOf(problems);
        computed = List.copyOf(computed);
    }

    ClaimResult(Verdict verdict, double score, Span source, boolean exact, List<Problem> problems) {
        this(verdict, score, source, exact, problems, List.of());
    }

    /// How well the text speaks to the claim: what it says, less what disagrees.
    double worth() {
        return score - PROBLEM * problems.size();
    }
}
