package wenyuan.indexer.index.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Names of the fields, and what is searched in them.
final class Fields {
    /// Type and id in one, unique in the index; ties in a search are broken by it.
    static final String KEY = "key";
    static final String TYPE = "type";
    /// Id of the article that a document belongs to.
    static final String ARTICLE = "article";
    static final String OUTLET = "outlet";
    /// Phrases that a title has apart, which several titles may share: what filters go by.
    static final String COLUMN = "column";
    /// The same of articles only, so that its statistics count articles.
    static final String ARTICLE_COLUMN = "article_column";
    /// Publishing date in days; absent where there is none.
    static final String DATE = "date";
    static final String FILE = "file";
    static final String FINGERPRINT = "fingerprint";
    static final String VECTOR = "vector";
    static final String LENGTH = "length";

    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String BYLINE = "byline";
    static final String URL = "url";
    static final String KIND = "kind";
    static final String REVISION = "revision";
    static final String TEXT = "text";
    static final String NATIVE_ID = "native_id";
    static final String PLACE = "place";
    static final String ORDINAL = "ordinal";
    static final String START = "start";

    static final Searched PASSAGE_TITLE = Searched.of("passage_title");
    static final Searched PASSAGE_TEXT = Searched.of("passage_text");
    static final Searched ARTICLE_TITLE = Searched.of("article_title");
    static final Searched ARTICLE_TEXT = Searched.of("article_text");

    /// Terms and how often they occur; nobody asks where.
    static final FieldType SEARCHED = searched();

    private static final String WORDS = ".words";
    private static final String BIGRAMS = ".bigrams";

    private Fields() {}

    static boolean isWords(String field) {
        return field.endsWith(WORDS);
    }

    private static FieldType searched() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// A text that is searched, in its two analyses.
    record Searched(String words, String bigrams) {
        static Searched of(String name) {
            return new Searched(name + WORDS, name + BIGRAMS);
        }
    }
}
