/// [wenyuan.indexer.index.PassageIndex] in a Lucene index on disk. Start at [LuceneIndex].
@NullMarked
package wenyuan.indexer.index.lucene;

import org.jspecify.annotations.NullMarked;
