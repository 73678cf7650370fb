package wenyuan.app.verify;

import java.util.Optional;
import wenyuan.app.fact.FactKind;
import wenyuan.indexer.corpus.Span;

/// A disagreement between a claim and its source.
///
/// @param claimed what the claim says
/// @param found what the source says instead; empty where it says nothing of the kind
/// @param at where `claimed` stands in the checked text; empty where it stands nowhere, as a negation left out does
public record Problem(FactKind kind, String claimed, String found, Optional<Span> at) {

    /// A disagreement that has no place.
    public Problem(FactKind kind, String claimed, String found) {
        this(kind, claimed, found, Optional.empty());
    }

    /// The same, seen from a place `by` code units further to the left.
    Problem shift(int by) {
        return new Problem(kind, claimed, found, at.map(span -> span.shift(by)));
    }
}
