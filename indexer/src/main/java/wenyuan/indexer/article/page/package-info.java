/// Newspaper pages, read off in columns: several articles in one text, in pieces.
@NullMarked
package wenyuan.indexer.article.page;

import org.jspecify.annotations.NullMarked;
