/// HTML, as a page or inside other formats: [HtmlText] makes text of it, [HtmlChrome] finds what belongs to the site and not
/// to the article, [HtmlHead] reads what the head says, and [Entities] decodes references.
@NullMarked
package wenyuan.indexer.article.html;

import org.jspecify.annotations.NullMarked;
