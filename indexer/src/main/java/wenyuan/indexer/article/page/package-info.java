/// Newspaper pages, read off in columns: several articles in one text, in pieces. Start at [PageReader].
///
/// [Lines] cuts the page into lines and [Cuts] takes bylines off them; [LineShapes] tells a line's role from the line
/// (with [Byline], [Openings], [Pictures], [Furniture], and [Masthead] for the top), [Roles] and [HeadRuns] from its neighbours. [Repeats] drops
/// what is printed twice, [Segmenter] gathers lines into pieces, [Stragglers] brings together what the columns tore
/// apart, [Healing] makes paragraphs and [Headlines] whole headlines, and [Publisher] makes articles.
///
/// The signals are those of any page: ends of sentences, lengths of lines, the shapes of bylines and openings, words
/// that two pieces share ([Topics]), characters that the page has side by side elsewhere ([Junction]).
@NullMarked
package wenyuan.indexer.article.page;

import org.jspecify.annotations.NullMarked;
