package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import wenyuan.indexer.passage.Passage;

/// The passages of a view of the index that were read last: the lanes of one question find the same ones, and to read
/// one means to unpack its neighbours. Safe for use by many threads.
final class RecentPassages {
    /// About 4 MB of text.
    private static final int MOST = 4096;

    private final PerView<Map<String, Passage>> known = new PerView<>(
            _ -> Collections.synchronizedMap(new Latest()));

    /// The passage of that id, read only if it is not among the last ones.
    Passage of(IndexSearcher searcher, String id, Reading reading) throws IOException {
        Map<String, Passage> passages = known.of(searcher);
        Passage passage = passages.get(id);
        if (passage == null) {
            passage = reading.passage();
            passages.put(id, passage);
        }
        return passage;
    }

    @FunctionalInterface
    interface Reading {
        Passage passage() throws IOException;
    }

    private static final class Latest extends LinkedHashMap<String, Passage> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Passage> eldest) {
            return size() > MOST;
        }
    }
}
