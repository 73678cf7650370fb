package wenyuan.indexer.index.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// Walks over all documents by their columns, without loading them.
final class Scan {
    private static final Comparator<Waiting> SHORTER_FIRST = Comparator.comparingLong(Waiting::length)
            .thenComparing(Waiting::id);

    private final List<LeafReaderContext> leaves;

    Scan(IndexSearcher searcher) {
        this.leaves = searcher.getIndexReader().leaves();
    }

    /// Fingerprint of every article, by id.
    Map<String, String> fingerprints() throws IOException {
        Map<String, String> found = new HashMap<>();
        for (LeafReaderContext leaf : leaves) {
            LeafReader reader = leaf.reader();
            SortedDocValues keys = keys(reader);
            BinaryDocValues fingerprints = DocValues.getBinary(reader, Fields.FINGERPRINT);
            for (int i = fingerprints.nextDoc(); i != NO_MORE_DOCS; i = fingerprints.nextDoc()) {
                if (lives(reader, i)) {
                    found.put(Type.ARTICLE.id(key(keys, i)), fingerprints.binaryValue().utf8ToString());
                }
            }
        }
        return found;
    }

    /// Numbers of the passages that no vector belongs to, shorter ones first, at most `limit`.
    List<Integer> unembedded(int limit) throws IOException {
        Set<String> embedded = embedded();
        List<Waiting> waiting = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            LeafReader reader = leaf.reader();
            SortedDocValues keys = keys(reader);
            NumericDocValues lengths = DocValues.getNumeric(reader, Fields.LENGTH);
            for (int i = lengths.nextDoc(); i != NO_MORE_DOCS; i = lengths.nextDoc()) {
                if (lives(reader, i)) {
                    String id = Type.PASSAGE.id(key(keys, i));
                    if (!embedded.contains(id)) {
                        waiting.add(new Waiting(leaf.docBase + i, id, lengths.longValue()));
                    }
                }
            }
        }
        return waiting.stream().sorted(SHORTER_FIRST).limit(limit).map(Waiting::document).toList();
    }

    private Set<String> embedded() throws IOException {
        Set<String> ids = new HashSet<>();
        for (LeafReaderContext leaf : leaves) {
            LeafReader reader = leaf.reader();
            SortedDocValues keys = keys(reader);
            for (int i = keys.nextDoc(); i != NO_MORE_DOCS; i = keys.nextDoc()) {
                String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
                if (Type.VECTOR.owns(key) && lives(reader, i)) {
                    ids.add(Type.VECTOR.id(key));
                }
            }
        }
        return ids;
    }

    private static SortedDocValues keys(LeafReader reader) throws IOException {
        return DocValues.getSorted(reader, Fields.KEY);
    }

    private static String key(SortedDocValues keys, int document) throws IOException {
        if (!keys.advanceExact(document)) {
            throw new IllegalStateException("document " + document + " has no key");
        }
        return keys.lookupOrd(keys.ordValue()).utf8ToString();
    }

    private static boolean lives(LeafReader reader, int document) {
        Bits live = reader.getLiveDocs();
        return live == null || live.get(document);
    }

    /// A passage that waits for its vector.
    private record Waiting(int document, String id, long length) {}
}
