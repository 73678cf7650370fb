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

    /// A text says all of a claim.
    static ClaimResult supported(Span source, boolean exact) {
        return new ClaimResult(Verdict.SUPPORTED, 1, source, exact, List.of(), List.of());
    }

    /// A text says nothing of a claim.
    static ClaimResult unsupported(Span source) {
        return new ClaimResult(Verdict.UNSUPPORTED, 0, source, false, List.of(), List.of());
    }

    /// The same from a shorter span of the text.
    ClaimResult from(Span shorter) {
        return new ClaimResult(verdict, score, shorter, exact, problems, computed);
    }

    /// How well the text speaks to the claim: what it says, less what disagrees.
    double worth() {
        return score - PROBLEM * problems.size();
    }
}
