/// The index: articles stored whole, passages found by words and by vectors. [PassageIndex] is what the rest sees;
/// `lucene` is the embedded one, and the only place that imports Lucene.
@NullMarked
package wenyuan.indexer.index;

import org.jspecify.annotations.NullMarked;
