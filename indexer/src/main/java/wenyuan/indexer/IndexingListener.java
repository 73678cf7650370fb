package wenyuan.indexer;

/// Hears how far the job is. Called by the thread that does the job.
public interface IndexingListener {

    /// A listener that does not listen.
    IndexingListener SILENT = new IndexingListener() {};

    /// Source files read, of how many.
    default void read(int done, int total) {}

    /// The next source file is being read, which may take long.
    default void reading(String file, long bytes) {}

    /// Articles are in the index and can be found by words: how many, and how many passages want a vector.
    default void written(int articles, int unembedded) {}

    /// Passages embedded in this run, of how many.
    default void embedded(int done, int total) {}

    /// A run in the background came to its end.
    default void ended(IndexingReport report) {}

    /// A run in the background failed.
    ///
    /// @param reason what went wrong, as a sentence
    default void failed(String reason) {}
}
