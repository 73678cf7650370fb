package wenyuan.indexer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.indexer.IndexingStatus.State;

/// Runs the job on a thread of its own while others search. Safe for use by many threads; whoever makes it closes
/// it, before the index.
public final class BackgroundIndexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundIndexing.class);

    private final Indexing indexing;
    private volatile IndexingStatus status = new IndexingStatus(State.READY, 0, 0, Optional.empty(),
            Optional.empty());
    private @Nullable Thread running;
    private boolean closed;

    public BackgroundIndexing(Indexing indexing) {
        this.indexing = indexing;
    }

    /// Starts a run; does nothing while one is going or after closing.
    public synchronized void start() {
        if (closed || status.state() == State.INDEXING) {
            return;
        }
        status = new IndexingStatus(State.INDEXING, 0, 0, Optional.empty(), status.lastReport());
        running = Thread.ofPlatform().name("indexing").start(this::run);
    }

    public IndexingStatus status() {
        return status;
    }

    /// Stops a run that is going and waits until it has undone what was not committed.
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            closed = true;
            last = running;
        }
        if (last == null) {
            return;
        }
        last.interrupt();
        boolean interrupted = false;
        while (last.isAlive()) {
            try {
                last.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            IndexingReport report = indexing.run(new Progress());
            status = new IndexingStatus(State.READY, status.done(), status.total(), Optional.empty(),
                    Optional.of(report));
        } catch (InterruptedException _) {
            status = new IndexingStatus(State.READY, status.done(), status.total(), Optional.empty(),
                    status.lastReport());
        } catch (RuntimeException | Error e) {
            LOG.error("indexing failed; what was indexed before can still be searched", e);
            String reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            status = new IndexingStatus(State.FAILED, status.done(), status.total(), Optional.of(reason),
                    status.lastReport());
        }
    }

    /// Turns what the job tells into the status.
    private final class Progress implements IndexingListener {
        @Override
        public void read(int done, int total) {
            show(done, total);
        }

        @Override
        public void written(int articles, int unembedded) {
            show(0, unembedded);
        }

        @Override
        public void embedded(int done, int total) {
            show(done, total);
        }

        private void show(int done, int total) {
            status = new IndexingStatus(State.INDEXING, done, total, Optional.empty(), status.lastReport());
        }
    }
}
