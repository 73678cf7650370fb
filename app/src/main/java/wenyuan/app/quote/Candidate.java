package wenyuan.app.quote;

import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// A sentence of a source that may answer.
///
/// @param source number of the source it is quoted from
/// @param article the article it stands in
/// @param span where it stands in that article's canonical text
record Candidate(int source, ArticleHead article, Span span, String text) {

    boolean isOfTheSameArticle(Candidate other) {
        return article.id().equals(other.article.id());
    }
}
