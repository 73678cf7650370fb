package wenyuan.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenyuan.indexer.embed.ComputePool.Urgency;

class ComputePoolTest {
    private final List<String> computed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void takesWhatAPersonWaitsForBeforeAllThatWaitsInTheBackground() throws Exception {
        var gate = new CountDownLatch(1);
        try (var pool = new ComputePool(1, "test-")) {
            // all is queued while the only thread stands at the gate
            pool.submit(Urgency.BACKGROUND, List.of(() -> {
                gate.await();
                return "gate";
            }));
            List<Future<String>> indexing = pool.submit(Urgency.BACKGROUND, named("passage", 3));
            List<Future<String>> asking = pool.submit(Urgency.AWAITED, named("sentence", 2));
            List<Future<String>> later = pool.submit(Urgency.AWAITED, named("later", 1));
            gate.countDown();

            assertThat(values(asking)).containsExactly("sentence 0", "sentence 1");
            assertThat(values(later)).containsExactly("later 0");
            assertThat(values(indexing)).containsExactly("passage 0", "passage 1", "passage 2");
        }
        assertThat(computed).containsExactly("sentence 0", "sentence 1", "later 0", "passage 0", "passage 1",
                "passage 2");
    }

    @Test
    void computesWhatIsQueuedWhenItIsClosedAndTakesNoMore() throws Exception {
        var pool = new ComputePool(1, "test-");
        List<Future<String>> queued = pool.submit(Urgency.AWAITED, named("sentence", 2));
        pool.close();

        assertThat(values(queued)).hasSize(2);
        assertThatThrownBy(() -> pool.submit(Urgency.AWAITED, named("late", 1)))
                .isInstanceOf(RejectedExecutionException.class);
    }

    private List<Callable<String>> named(String name, int count) {
        return IntStream.range(0, count).<Callable<String>>mapToObj(i -> () -> {
            computed.add(name + " " + i);
            return name + " " + i;
        }).toList();
    }

    private static List<String> values(List<Future<String>> futures) throws Exception {
        List<String> values = new ArrayList<>();
        for (Future<String> future : futures) {
            values.add(future.get());
        }
        return values;
    }
}
