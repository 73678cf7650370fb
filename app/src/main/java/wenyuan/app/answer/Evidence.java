package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.retrieve.Hit;
import wenyuan.indexer.corpus.Span;

/// The span of a passage that speaks best to a claim.
///
/// @param span in the article's canonical text
/// @param quote what stands there
/// @param exact whether the claim stands there word for word
/// @param score the share of the claim that stands there, 0 to 1
/// @param problems what disagrees
record Evidence(Hit hit, Span span, String quote, boolean exact, double score, List<Problem> problems) {
    /// Least share of a claim's terms that the quote must hold for the claim to be supported by it.
    static final double ENOUGH = 0.6;

    Verdict verdict() {
        return score >= ENOUGH && problems.isEmpty() ? Verdict.SUPPORTED : Verdict.UNSUPPORTED;
    }
}
