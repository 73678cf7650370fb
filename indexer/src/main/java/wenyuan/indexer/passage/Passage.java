package wenyuan.indexer.passage;

import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// A run of whole sentences of one article.
///
/// @param article the article it stands in
/// @param ordinal its place among the article's passages, from 0
/// @param span where it stands in the article's canonical text
/// @param text exactly what stands there
public record Passage(ArticleHead article, int ordinal, Span span, String text) {
    public Passage {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(
                    "passage " + ordinal + " of " + article.id() + " has " + text.length()
                            + " characters in a span of " + span.length());
        }
    }

    /// Stable while the article's revision is: article id, `#`, ordinal.
    public String id() {
        return article.id() + "#" + ordinal;
    }
}
