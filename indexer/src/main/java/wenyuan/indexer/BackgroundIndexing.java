package wenyuan.indexer;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.indexer.IndexingStatus.State;

/// Runs the job on a thread of its own while others search. Safe for use by many threads; whoever makes it closes
/// it, before the index.
public final class BackgroundIndexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundIndexing.class);

    private final Indexing indexing;
    private final IndexingListener listener;
    private volatile IndexingStatus status = IndexingStatus.AT_REST;
    private Optional<Thread> last = Optional.empty();
    private boolean closed;

    /// @param listener hears of a run what its status will show
    public BackgroundIndexing(Indexing indexing, IndexingListener listener) {
        this.indexing = indexing;
        this.listener = listener;
    }

    /// Starts a run; does nothing while one is going or after closing.
    public synchronized void start() {
        if (closed || status.state() == State.INDEXING) {
            return;
        }
        status = new IndexingStatus(State.INDEXING, 0, 0, Optional.empty(), status.lastReport());
        last = Optional.of(Thread.ofPlatform().name("indexing").start(this::run));
    }

    public IndexingStatus status() {
        return status;
    }

    /// Waits until no run is going.
    public void await() throws InterruptedException {
        var last = last();
        if (last.isPresent()) {
            last.get().join();
        }
    }

    /// Stops a run that is going and waits until it has undone what was not committed.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        last().ifPresent(Thread::interrupt);
        boolean interrupted = false;
        while (last().filter(Thread::isAlive).isPresent()) {
            try {
                await();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Thread> last() {
        return last;
    }

    private void run() {
        try {
            IndexingReport report = indexing.run(new Progress());
            status = new IndexingStatus(State.READY, status.done(), status.total(), Optional.empty(),
                    Optional.of(report));
            listener.ended(report);
        } catch (InterruptedException _) {
            status = new IndexingStatus(State.READY, status.done(), status.total(), Optional.empty(),
                    status.lastReport());
        } catch (RuntimeException | Error e) {
            if (!e.getClass().getPackageName().startsWith("wenyuan.")) {
                LOG.error("indexing failed in a way that was not foreseen", e);
            }
            String reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            status = new IndexingStatus(State.FAILED, status.done(), status.total(), Optional.of(reason),
                    status.lastReport());
            listener.failed(reason);
        }
    }

    /// Turns what the job tells into the status.
    private final class Progress implements IndexingListener {
        @Override
        public void read(int done, int total) {
            listener.read(done, total);
            show(done, total);
        }

        @Override
        public void reading(String file, long bytes) {
            listener.reading(file, bytes);
        }

        @Override
        public void written(int articles, int unembedded) {
            listener.written(articles, unembedded);
            show(0, unembedded);
        }

        @Override
        public void embedded(int done, int total) {
            listener.embedded(done, total);
            show(done, total);
        }

        private void show(int done, int total) {
            status = new IndexingStatus(State.INDEXING, done, total, Optional.empty(), status.lastReport());
        }
    }
}
