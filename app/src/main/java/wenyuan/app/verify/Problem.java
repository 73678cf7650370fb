package wenyuan.app.verify;

import java.util.Optional;
import java.util.function.UnaryOperator;
import wenyuan.app.fact.FactKind;
import wenyuan.indexer.corpus.Span;

/// A disagreement between a claim and its source.
///
/// @param claimed what the claim says
/// @param found what the source says instead; empty where it says nothing of the kind
/// @param at where `claimed` stands in the checked text
public record Problem(FactKind kind, String claimed, String found, Optional<Span> at) {
    /// The same, at the place that `moved` makes of its own.
    Problem at(UnaryOperator<Span> moved) {
        return new Problem(kind, claimed, found, at.map(moved));
    }
}
