package wenyuan.app.conflict;

import java.util.List;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// Different values that articles give for the same thing.
///
/// @param about the words around the value that the articles share
/// @param values at least two, the one of the best hit first
public record Conflict(String about, List<Value> values) {
    public Conflict {
        values = List.copyOf(values);
    }

    /// What one article says.
    ///
    /// @param value as it is written there
    /// @param quote exactly what stands in the article's canonical text at `source`
    public record Value(String value, ArticleHead article, String quote, Span source) {}
}
