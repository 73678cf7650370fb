package wenyuan.indexer.index.lucene;

import java.util.Locale;
import org.apache.lucene.index.Term;

/// The kinds of documents. A vector is a document of its own, so that embedding a passage later neither analyses its
/// text again nor leaves a deleted document behind.
enum Type {
    ARTICLE,
    PASSAGE,
    VECTOR;

    private final String label = name().toLowerCase(Locale.ROOT);
    private final String prefix = label + ':';

    String label() {
        return label;
    }

    /// The key of the document of this type with that id.
    String key(String id) {
        return prefix + id;
    }

    /// The id in a key of this type.
    String id(String key) {
        return key.substring(prefix.length());
    }

    boolean owns(String key) {
        return key.startsWith(prefix);
    }

    Term term() {
        return new Term(Fields.TYPE, label);
    }

    Term term(String id) {
        return new Term(Fields.KEY, key(id));
    }
}
