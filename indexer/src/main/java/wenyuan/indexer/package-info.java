/// From a corpus folder to an index: source file, article, passage, vector, index. [Indexing] is the job.
@NullMarked
package wenyuan.indexer;

import org.jspecify.annotations.NullMarked;
