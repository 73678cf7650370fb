/// Source files are read into [Article]s, one reader per format, the format found from content. Start at
/// [Articles], which picks the reader. Nothing of a source file is lost: each piece of its text is in an article or
/// in a [Dropped] fragment with the reason.
@NullMarked
package wenyuan.indexer.article;

import org.jspecify.annotations.NullMarked;
