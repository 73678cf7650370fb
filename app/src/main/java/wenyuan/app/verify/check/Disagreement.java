package wenyuan.app.verify.check;

import wenyuan.app.fact.FactKind;
import wenyuan.indexer.corpus.Span;

/// What a claim says and its evidence does not.
public sealed interface Disagreement {
    FactKind kind();

    /// Where it stands in the claim.
    Span claimed();

    /// The evidence does not say it.
    record Missing(FactKind kind, Span claimed) implements Disagreement {}

    /// The whole article does not have the name.
    record Unknown(FactKind kind, Span claimed) implements Disagreement {}

    /// The evidence says something else of the same thing.
    ///
    /// @param found where that stands in the text of the evidence
    record Contradicted(FactKind kind, Span claimed, Span found) implements Disagreement {}
}
