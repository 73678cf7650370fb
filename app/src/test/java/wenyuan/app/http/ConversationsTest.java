package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenyuan.app.question.Exchange;

class ConversationsTest {
    private static Exchange exchange(int i) {
        return new Exchange("q" + i, "a" + i);
    }

    @Test
    void keepsTheTwentyNewestExchanges() {
        var conversations = new Conversations(3);
        IntStream.range(0, 25).forEach(i -> conversations.add("c", exchange(i)));
        assertThat(conversations.history("c"))
                .isEqualTo(IntStream.range(5, 25).mapToObj(ConversationsTest::exchange).toList());
    }

    @Test
    void forgetsTheConversationNotUsedForLongest() {
        var conversations = new Conversations(2);
        conversations.add("a", exchange(1));
        conversations.add("b", exchange(2));
        assertThat(conversations.history("a")).isNotEmpty();
        conversations.add("c", exchange(3));
        assertThat(conversations.history("b")).isEmpty();
        assertThat(conversations.history("a")).containsExactly(exchange(1));
        assertThat(conversations.history("c")).containsExactly(exchange(3));
    }

    @Test
    void beginsUnknownConversationsWithNothing() {
        assertThat(new Conversations(1).history("nobody")).isEmpty();
    }

    @Test
    void losesNoExchangeAmongThreads() {
        var conversations = new Conversations(100);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                int number = i;
                threads.execute(() -> conversations.add("c", exchange(number)));
            }
        }
        List<Exchange> all = IntStream.range(0, 20).mapToObj(ConversationsTest::exchange).toList();
        assertThat(conversations.history("c")).containsExactlyInAnyOrderElementsOf(all);
    }
}
