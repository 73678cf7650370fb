package wenyuan.indexer;

import java.util.Locale;
import java.util.Optional;

/// How far the job is that runs in the background.
///
/// @param done source files read or, once all are read, passages embedded
/// @param total of how many
/// @param failure what went wrong in the last run, as a sentence
/// @param lastReport of the last run that came to its end
public record IndexingStatus(State state, int done, int total, Optional<String> failure,
        Optional<IndexingReport> lastReport) {
    /// No run is going, and there was none.
    public static final IndexingStatus AT_REST = new IndexingStatus(State.READY, 0, 0, Optional.empty(),
            Optional.empty());

    /// Whether the index is up to the corpus.
    public enum State {
        /// No run is going and the last one, if any, came to its end.
        READY,
        /// A run is going; what was committed can be searched.
        INDEXING,
        /// The last run failed; what was committed before can be searched.
        FAILED;

        /// The name in the API.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
