/// Newspaper pages, read off in columns: several articles in one text, in pieces. Start at [PageReader].
///
/// [wenyuan.indexer.article.page.line] cuts the page into lines and finds the role of each. [Repeats] drops what is printed twice,
/// [Segmenter] gathers lines into pieces, [Stragglers] brings together what the columns tore apart, [Healing] makes paragraphs and
/// [Headlines] whole headlines, and [Publisher] makes articles. Pieces belong together by the words that they share ([Topics]).
@NullMarked
package wenyuan.indexer.article.page;

import org.jspecify.annotations.NullMarked;
