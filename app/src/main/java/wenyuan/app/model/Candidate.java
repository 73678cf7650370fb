package wenyuan.app.model;

import java.util.Set;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// A sentence of a source that may answer.
///
/// @param source number of the source it is quoted from
/// @param article the article it stands in
/// @param span where it stands in that article's canonical text
/// @param folded its text, folded
/// @param terms what it says
/// @param headline its article's title, folded
/// @param title what its article's title says
/// @param before what the sentences before it say
record Candidate(int source, ArticleHead article, Span span, String text, String folded, String headline,
        Set<String> terms, Set<String> title, Set<String> before) {}
