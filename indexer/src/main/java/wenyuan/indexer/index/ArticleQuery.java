package wenyuan.indexer.index;

import java.util.Optional;

/// Which articles to list.
///
/// @param words words of title or text; blank for all articles
/// @param file only articles of this source file
/// @param offset how many to pass over
/// @param limit how many at most
public record ArticleQuery(String words, Filter filter, Optional<String> file, int offset, int limit) {}
