package wenyuan.app.answer;

import java.util.OptionalInt;
import wenyuan.app.retrieve.Hit;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// Checks one claim against one text, without a language model and without an index.
public final class Checking {
    private Checking() {}

    /// Whether a text says what is claimed, where, and what disagrees.
    ///
    /// @param claim a sentence or a part of one
    /// @param head names the article; its title and date may complete the claim
    /// @param text the article's canonical text or a passage of it; offsets of the finding are into it
    public static Finding check(String claim, ArticleHead head, String text) {
        var passage = new Passage(head, 0, new Span(0, text.length()), text);
        Evidence evidence = Aligner.align(claim,
                new Hit(1, passage, 0, OptionalInt.empty(), OptionalInt.empty()));
        return new Finding(evidence.verdict(), evidence.score(), evidence.span(), evidence.exact(),
                evidence.problems());
    }
}
