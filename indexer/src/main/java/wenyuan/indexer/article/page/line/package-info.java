/// The lines of a newspaper page. [Lines] cuts the page into lines and [Cuts] takes bylines off them; [LineShapes] finds a
/// line's [Role] from the line itself (with [Byline], [Openings], [Pictures] and [Furniture]), [Roles] and [HeadRuns] from its neighbours.
///
/// The signals are those of any page: ends of sentences, lengths of lines ([PageStatistics]), the shapes of bylines and
/// openings, characters that the page has side by side elsewhere ([Junction]).
@NullMarked
package wenyuan.indexer.article.page.line;

import org.jspecify.annotations.NullMarked;
