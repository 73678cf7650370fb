package wenyuan.app.cli;

import java.net.URI;
import java.util.List;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;
import wenyuan.indexer.IndexingReport;
import wenyuan.indexer.index.Counts;

/// What the commands start. Its failures are exceptions whose messages are sentences for the user.
public interface Program {
    /// The parts that can be switched off to measure what they are worth.
    default List<String> features() {
        return List.of();
    }

    /// Brings the index up to the corpus.
    ///
    /// @param rebuild begin from nothing
    IndexingReport index(Settings settings, boolean rebuild, IndexingListener listener)
            throws InterruptedException;

    /// Opens the index that there is, to read.
    Opened open(Settings settings);

    /// Serves, and brings the index up to the corpus meanwhile.
    ///
    /// @param keeping whether answers are kept in the data folder
    Running serve(Settings settings, boolean keeping, IndexingListener listener);

    /// What answers from an index. Whoever opened it closes it.
    interface Opened extends AutoCloseable {
        Wenyuan services();

        @Override
        void close();
    }

    /// A server that listens. Whoever started it closes it, from any thread; closing it again does nothing.
    interface Running extends AutoCloseable {
        URI address();

        /// What the index holds now.
        Counts counts();

        @Override
        void close();
    }
}
