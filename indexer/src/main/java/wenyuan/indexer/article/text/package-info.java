/// The text of an article while it is made: [CanonicalText] knows for each character where in the source file it comes from.
/// [Cleaning] mends blanks, [Unwrapping] joins wrapped lines, [Boilerplate] and [Cut] take out what is no text of the
/// article, and [Draft] makes the article. Every reader of a format uses this.
@NullMarked
package wenyuan.indexer.article.text;

import org.jspecify.annotations.NullMarked;
