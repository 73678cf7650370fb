package wenyuan.app.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;

/// The conversations whose last answer could not be kept, in memory: of each the newest exchanges, of all the last
/// ones used. Safe for use by many threads.
final class Conversations {
    private final Map<String, List<Exchange>> byId;

    /// @param most how many conversations are remembered; the one not used for longest is forgotten first
    Conversations(int most) {
        byId = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Exchange>> eldest) {
                return size() > most;
            }
        };
    }

    /// The exchanges so far, newest last; empty for a conversation that is not remembered.
    synchronized List<Exchange> history(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /// Remembers what was said in a conversation.
    synchronized void remember(String id, List<Exchange> exchanges) {
        int from = Math.max(0, exchanges.size() - Question.MAX_HISTORY);
        byId.put(id, List.copyOf(exchanges.subList(from, exchanges.size())));
    }

    synchronized void forget(String id) {
        byId.remove(id);
    }
}
