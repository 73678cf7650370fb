/// The corpus as found: files become [SourceFile]s, whatever their encoding; what cannot be read becomes a
/// [Rejection]. Start at [Corpus]. Nothing here knows what a file says.
@NullMarked
package wenyuan.indexer.corpus;

import org.jspecify.annotations.NullMarked;
