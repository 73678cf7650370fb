package wenyuan.indexer.index;

/// An article that was found as a whole.
///
/// @param score greater is better, comparable within one search only
public record ArticleMatch(String articleId, float score) {}
