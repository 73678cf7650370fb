package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        conversations.remember("c", IntStream.range(0, 25).mapToObj(ConversationsTest::exchange).toList());
        assertThat(conversations.history("c"))
                .isEqualTo(IntStream.range(5, 25).mapToObj(ConversationsTest::exchange).toList());
    }

    @Test
    void forgetsTheConversationNotUsedForLongest() {
        var conversations = new Conversations(2);
        conversations.remember("a", List.of(exchange(1)));
        conversations.remember("b", List.of(exchange(2)));
        assertThat(conversations.history("a")).isNotEmpty();
        conversations.remember("c", List.of(exchange(3)));
        assertThat(conversations.history("b")).isEmpty();
        assertThat(conversations.history("a")).containsExactly(exchange(1));
        assertThat(conversations.history("c")).containsExactly(exchange(3));
    }

    @Test
    void beginsUnknownConversationsWithNothing() {
        assertThat(new Conversations(1).history("nobody")).isEmpty();
    }

    @Test
    void forgetsAConversationThatIsKeptElsewhere() {
        var conversations = new Conversations(2);
        conversations.remember("a", List.of(exchange(1)));
        conversations.forget("a");
        assertThat(conversations.history("a")).isEmpty();
    }
}
