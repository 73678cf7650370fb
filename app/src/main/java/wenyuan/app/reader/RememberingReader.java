package wenyuan.app.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        List<Key> keys = windows.stream().map(window -> new Key(question, window)).toList();
        Map<Key, Reading> known = remembered.getAll(keys, missing -> {
            List<Key> unknown = List.copyOf(missing);
            List<Reading> read = reader.read(question, unknown.stream().map(Key::window).toList());
            return IntStream.range(0, unknown.size()).boxed()
                    .collect(Collectors.toMap(unknown::get, read::get));
        });
        return keys.stream().map(key -> Objects.requireNonNull(known.get(key))).toList();
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
