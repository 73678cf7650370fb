package wenyuan.indexer.embed;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A fixed number of threads that compute. What a person waits for is taken before what runs in the background,
/// whenever either came; of the same urgency, first come, first served. A computation under way is not interrupted.
final class ComputePool implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final AtomicLong submitted = new AtomicLong();

    ComputePool(int size, String name) {
        this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(),
                Thread.ofPlatform().name(name, 0).daemon().factory());
    }

    /// In the order in which they are taken.
    enum Urgency {
        AWAITED,
        BACKGROUND
    }

    /// Queues computations and returns at once.
    ///
    /// @throws RejectedExecutionException when the pool is closed
    <T> List<Future<T>> submit(Urgency urgency, List<Callable<T>> computations) {
        return computations.stream().<Future<T>>map(computation -> {
            var task = new Task<>(urgency, submitted.getAndIncrement(), computation);
            threads.execute(task);
            return task;
        }).toList();
    }

    /// Takes no more; what is queued is still computed.
    @Override
    public void close() {
        threads.shutdown();
    }

    private static final class Task<T> extends FutureTask<T> implements Comparable<Task<?>> {
        private final Urgency urgency;
        private final long number;

        Task(Urgency urgency, long number, Callable<T> computation) {
            super(computation);
            this.urgency = urgency;
            this.number = number;
        }

        @Override
        public int compareTo(Task<?> other) {
            int byUrgency = urgency.compareTo(other.urgency);
            return byUrgency != 0 ? byUrgency : Long.compare(number, other.number);
        }
    }
}
