/// Markdown and HTML files, with front matter or without. Start at [FrontMatterReader].
/// [Markdown] makes text of a body and [FrontMatter] reads what stands above it.
@NullMarked
package wenyuan.indexer.article.markdown;

import org.jspecify.annotations.NullMarked;
