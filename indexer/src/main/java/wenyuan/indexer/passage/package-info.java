/// Articles are cut into [Passage]s: runs of whole sentences, the unit that is indexed, embedded and retrieved.
/// Start at [Passages]; [Sentences] finds where a sentence ends.
@NullMarked
package wenyuan.indexer.passage;

import org.jspecify.annotations.NullMarked;
