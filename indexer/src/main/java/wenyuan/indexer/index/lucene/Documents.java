package wenyuan.indexer.index.lucene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.lucene.Fields.Searched;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.text.Folding;

/// Articles and passages as Lucene's documents, and back.
final class Documents {
    private Documents() {}

    static Document of(Article article, String fingerprint) {
        Origin origin = article.origin();
        Document document = common(Type.ARTICLE, article.id(), article.head());
        store(document, article.head());
        document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(fingerprint)));
        document.add(new StringField(Fields.FILE, origin.file(), Field.Store.YES));
        article.subtitles().forEach(line -> document.add(new StoredField(Fields.SUBTITLE, line)));
        document.add(new StoredField(Fields.BYLINE, article.byline()));
        document.add(new StoredField(Fields.TEXT, article.text()));
        document.add(new StoredField(Fields.NATIVE_ID, origin.nativeId()));
        document.add(new StoredField(Fields.PLACE, Places.encode(origin)));
        Columns.of(article.title())
                .forEach(name -> document.add(new StringField(Fields.ARTICLE_COLUMN, name, Field.Store.NO)));
        search(document, Fields.ARTICLE_TITLE, headline(article) + '\n' + article.byline());
        search(document, Fields.ARTICLE_TEXT, article.text());
        return document;
    }

    /// A passage of `article`, whose headline it is also found by.
    static Document of(Passage passage, Article article) {
        Document document = common(Type.PASSAGE, passage.id(), passage.article());
        store(document, passage.article());
        document.add(new NumericDocValuesField(Fields.ORDINAL, passage.ordinal()));
        document.add(new NumericDocValuesField(Fields.LENGTH, passage.text().length()));
        document.add(new StoredField(Fields.ORDINAL, passage.ordinal()));
        document.add(new StoredField(Fields.START, passage.span().start()));
        document.add(new StoredField(Fields.TEXT, passage.text()));
        search(document, Fields.PASSAGE_TITLE, headline(article));
        search(document, Fields.PASSAGE_TEXT, passage.text());
        return document;
    }

    static Document of(Passage passage, float[] vector) {
        Document document = common(Type.VECTOR, passage.id(), passage.article());
        document.add(
                new KnnFloatVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    static Article article(Document document) {
        ArticleHead head = head(document);
        List<String> subtitles = Arrays.asList(document.getValues(Fields.SUBTITLE));
        Origin origin = Places.decode(document.get(Fields.FILE), document.get(Fields.NATIVE_ID),
                document.getBinaryValue(Fields.PLACE));
        return new Article(head.id(), head.title(), subtitles, document.get(Fields.BYLINE), head.outlet(),
                head.published(), head.url(), head.kind(), document.get(Fields.TEXT), origin);
    }

    static Passage passage(Document document) {
        String text = document.get(Fields.TEXT);
        int start = number(document, Fields.START);
        return new Passage(head(document), number(document, Fields.ORDINAL),
                new Span(start, start + text.length()), text);
    }

    /// What every document has: what it is, and what filters go by.
    private static Document common(Type type, String id, ArticleHead article) {
        var document = new Document();
        String key = type.key(id);
        document.add(new StringField(Fields.KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(key)));
        document.add(new StringField(Fields.TYPE, type.label(), Field.Store.NO));
        document.add(new StringField(Fields.ARTICLE, article.id(), Field.Store.YES));
        document.add(new StringField(Fields.OUTLET, article.outlet(), Field.Store.YES));
        Columns.of(article.title())
                .forEach(name -> document.add(new StringField(Fields.COLUMN, name, Field.Store.NO)));
        article.published().ifPresent(
                date -> document.add(new LongField(Fields.DATE, date.toEpochDay(), Field.Store.YES)));
        return document;
    }

    private static void store(Document document, ArticleHead article) {
        document.add(new StoredField(Fields.REVISION, article.revision()));
        document.add(new StoredField(Fields.TITLE, article.title()));
        document.add(new StoredField(Fields.URL, article.url()));
        document.add(new StoredField(Fields.KIND, article.kind().label()));
    }

    private static ArticleHead head(Document document) {
        var published = Optional.ofNullable(document.getField(Fields.DATE))
                .map(date -> LocalDate.ofEpochDay(date.numericValue().longValue()));
        return new ArticleHead(document.get(Fields.ARTICLE), document.get(Fields.REVISION),
                document.get(Fields.TITLE), document.get(Fields.OUTLET), published, document.get(Fields.URL),
                Kind.of(document.get(Fields.KIND)));
    }

    private static void search(Document document, Searched field, String text) {
        String folded = Folding.expand(text);
        document.add(new Field(field.words(), folded, Fields.SEARCHED));
        document.add(new Field(field.bigrams(), folded, Fields.SEARCHED));
    }

    private static String headline(Article article) {
        return article.title() + '\n' + String.join("\n", article.subtitles());
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }
}
