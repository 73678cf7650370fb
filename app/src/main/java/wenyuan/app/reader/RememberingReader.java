package wenyuan.app.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A reader that keeps what it read last, so that reranking, quoting and checking read a window once. Closing it closes the
/// reader behind it.
public final class RememberingReader implements Reader {
    /// 4,000 readings of windows of 200 characters take about 30 MB.
    private static final int REMEMBERED = 4000;

    private final Reader reader;
    private final Cache<Key, Reading> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public RememberingReader(Reader reader) {
        this.reader = reader;
    }

    private record Key(String question, Window window) {}

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        Map<Window, Reading> known = new HashMap<>(remembered
                .getAllPresent(windows.stream().map(window -> new Key(question, window)).toList()).entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().window(), Map.Entry::getValue)));
        List<Window> unknown = windows.stream().filter(window -> !known.containsKey(window)).distinct()
                .toList();
        if (!unknown.isEmpty()) {
            List<Reading> read = reader.read(question, unknown);
            for (int i = 0; i < unknown.size(); i++) {
                known.put(unknown.get(i), read.get(i));
                remembered.put(new Key(question, unknown.get(i)), read.get(i));
            }
        }
        return windows.stream().map(window -> Objects.requireNonNull(known.get(window))).toList();
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public void close() {
        reader.close();
    }
}
