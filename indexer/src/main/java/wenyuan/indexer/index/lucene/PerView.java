package wenyuan.indexer.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// Something gathered from a view of the index, kept for as long as that view is the newest. Safe for use by many
/// threads: two that come first may both gather it.
final class PerView<T> {
    private final Gathering<T> gathering;
    private volatile @Nullable Known<T> known;

    PerView(Gathering<T> gathering) {
        this.gathering = gathering;
    }

    T of(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Known<T> last = known;
        if (last != null && last.reader().equals(reader)) {
            return last.value();
        }
        var now = new Known<>(reader, gathering.from(searcher));
        known = now;
        return now.value();
    }

    @FunctionalInterface
    interface Gathering<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private record Known<T>(IndexReader reader, T value) {}
}
