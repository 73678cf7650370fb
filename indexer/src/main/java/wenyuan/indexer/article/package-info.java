/// Source files are read into [Article]s, one [ArticleReader] per format, the format found from content. Start at [Articles],
/// which picks the reader. Nothing of a source file is lost: each piece of its text is in an article or in a [Dropped]
/// fragment with the reason.
///
/// The formats: [wenyuan.indexer.article.json], [wenyuan.indexer.article.markdown] (and HTML), [wenyuan.indexer.article.plain] (plain text and
/// labelled records), [wenyuan.indexer.article.page] (newspaper pages). They share [wenyuan.indexer.article.text],
/// [wenyuan.indexer.article.field] and [wenyuan.indexer.article.html].
@NullMarked
package wenyuan.indexer.article;

import org.jspecify.annotations.NullMarked;
