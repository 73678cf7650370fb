package wenyuan.app.verify;

import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// `[n]`: a span of the answer and the span of an article that speaks to it.
///
/// @param answer the sentence, in the answer's text, without its markers
/// @param quote exactly what stands in the article's canonical text at `source`
/// @param score how well the two fit, 0 to 1
/// @param note why another passage than the one named was taken; empty where there is nothing to tell
public record Citation(int n, Span answer, ArticleHead article, String quote, Span source, Verdict verdict,
        double score, EvidenceMethod method, String note) {

    /// A citation with nothing to tell.
    public Citation(int n, Span answer, ArticleHead article, String quote, Span source, Verdict verdict,
            double score, EvidenceMethod method) {
        this(n, answer, article, quote, source, verdict, score, method, "");
    }
}
