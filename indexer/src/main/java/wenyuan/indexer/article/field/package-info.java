/// What a source says about an article: title, outlet, date, byline, address.
/// [Field] has the names that sources use, [Label] and [MetaLine] find them in text, [Dates] reads days, and [Metadata]
/// holds them. Start at [Field] to make a new name known.
@NullMarked
package wenyuan.indexer.article.field;

import org.jspecify.annotations.NullMarked;
