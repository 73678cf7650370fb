package wenyuan.indexer.article;

import wenyuan.indexer.corpus.Span;

/// A stretch of a source file that is in no article.
///
/// @param file name of the source file
/// @param raw where it stands, offsets into the raw file
/// @param text what stands there; shortened in the middle when long
/// @param reason why it is in no article, as a phrase ("a byline without an article")
public record Dropped(String file, Span raw, String text, String reason) {}
