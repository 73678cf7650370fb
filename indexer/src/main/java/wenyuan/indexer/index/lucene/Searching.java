package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleList;
import wenyuan.indexer.index.ArticleMatch;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.Vocabulary;
import wenyuan.indexer.passage.Passage;

/// The searches of one view of the index. Ties are broken by key, so that neither the order in which documents were
/// written nor the segments they came to lie in show in a result.
final class Searching {
    /// So many near vectors are looked for at least, as a graph that is asked for few overlooks some.
    private static final int MIN_NEIGHBOURS = 100;

    private static final SortField BY_KEY = new SortField(Fields.KEY, SortField.Type.STRING);
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_KEY);
    private static final Sort NEWEST_FIRST = new Sort(new SortedNumericSortField(Fields.DATE,
            SortField.Type.LONG, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE), BY_KEY);
    private static final Sort IN_ORDER = new Sort(new SortField(Fields.ORDINAL, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final Overviews overviews;
    private final Vocabularies vocabularies;
    private final RecentPassages recent;

    Searching(IndexSearcher searcher, Overviews overviews, Vocabularies vocabularies, RecentPassages recent) {
        this.searcher = searcher;
        this.overviews = overviews;
        this.vocabularies = vocabularies;
        this.recent = recent;
    }

    Overview overview() throws IOException {
        return overviews.of(searcher);
    }

    Vocabulary vocabulary() throws IOException {
        return vocabularies.of(searcher);
    }

    List<Match> byWords(String question, Filter filter, int limit) throws IOException {
        var words = new WordQuery(searcher, question).any(Fields.PASSAGE_TITLE, Fields.PASSAGE_TEXT);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (FieldDoc hit : top(filtered(words.get(), filter), BEST_FIRST, limit)) {
            String id = Type.PASSAGE.id(((BytesRef) hit.fields[1]).utf8ToString());
            Passage passage = recent.of(searcher, id, () -> Documents.passage(document(hit)));
            matches.add(new Match(passage, score(hit)));
        }
        return List.copyOf(matches);
    }

    List<Match> byVector(float[] question, Filter filter, int limit) throws IOException {
        int neighbours = Math.max(MIN_NEIGHBOURS, 2 * limit);
        Query near = Filters.of(filter)
                .map(query -> new KnnFloatVectorQuery(Fields.VECTOR, question, neighbours, query))
                .orElseGet(() -> new KnnFloatVectorQuery(Fields.VECTOR, question, neighbours));
        List<Match> matches = new ArrayList<>();
        for (FieldDoc hit : top(near, BEST_FIRST, limit)) {
            String id = Type.VECTOR.id(((BytesRef) hit.fields[1]).utf8ToString());
            matches.add(new Match(recent.of(searcher, id, () -> embedded(id)), score(hit)));
        }
        return List.copyOf(matches);
    }

    private Passage embedded(String id) throws IOException {
        return only(Type.PASSAGE.term(id)).map(Documents::passage).orElseThrow(
                () -> new IllegalStateException("passage " + id + " has a vector but is not there"));
    }

    List<ArticleMatch> articlesByWords(String question, Filter filter, int limit) throws IOException {
        var words = new WordQuery(searcher, question).any(Fields.ARTICLE_TITLE, Fields.ARTICLE_TEXT);
        if (words.isEmpty()) {
            return List.of();
        }
        List<ArticleMatch> matches = new ArrayList<>();
        for (FieldDoc hit : top(filtered(words.get(), filter), BEST_FIRST, limit)) {
            String id = Type.ARTICLE.id(((BytesRef) hit.fields[1]).utf8ToString());
            matches.add(new ArticleMatch(id, score(hit)));
        }
        return List.copyOf(matches);
    }

    Optional<Article> article(String id) throws IOException {
        return only(Type.ARTICLE.term(id)).map(Documents::article);
    }

    ArticleList articles(ArticleQuery wanted) throws IOException {
        boolean ranked = !wanted.words().isBlank();
        Optional<Query> found = ranked
                ? new WordQuery(searcher, wanted.words()).allRanked(Fields.ARTICLE_TITLE, Fields.ARTICLE_TEXT)
                : Optional.of(new TermQuery(Type.ARTICLE.term()));
        if (found.isEmpty()) {
            return new ArticleList(0, List.of());
        }
        Query query = wanted.file().map(file -> ofFile(found.get(), file)).orElse(found.get());
        query = filtered(query, wanted.filter());
        List<Article> articles = new ArrayList<>();
        List<FieldDoc> hits = top(query, ranked ? BEST_FIRST : NEWEST_FIRST,
                Math.addExact(wanted.offset(), wanted.limit()));
        for (FieldDoc hit : hits.subList(Math.min(wanted.offset(), hits.size()), hits.size())) {
            articles.add(Documents.article(document(hit)));
        }
        return new ArticleList(searcher.count(query), articles);
    }

    int articlesHolding(String words) throws IOException {
        Optional<BooleanQuery> all = new WordQuery(searcher, words).all(Fields.ARTICLE_TITLE,
                Fields.ARTICLE_TEXT);
        return all.isEmpty() ? 0 : searcher.count(all.get());
    }

    List<Passage> passages(String articleId) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ARTICLE, articleId)), Occur.FILTER)
                .add(new TermQuery(Type.PASSAGE.term()), Occur.FILTER).build();
        List<Passage> passages = new ArrayList<>();
        for (FieldDoc hit : top(query, IN_ORDER, searcher.count(query))) {
            passages.add(Documents.passage(document(hit)));
        }
        return List.copyOf(passages);
    }

    Set<String> articleIds(String file) throws IOException {
        Query query = new TermQuery(new Term(Fields.FILE, file));
        return top(query, new Sort(BY_KEY), searcher.count(query)).stream()
                .map(hit -> Type.ARTICLE.id(((BytesRef) hit.fields[0]).utf8ToString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> fingerprints() throws IOException {
        return new Scan(searcher).fingerprints();
    }

    List<Passage> unembedded(int limit) throws IOException {
        Counts counts = counts();
        if (counts.passages() == counts.embedded()) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        for (int id : new Scan(searcher).unembedded(limit)) {
            passages.add(Documents.passage(searcher.storedFields().document(id)));
        }
        return List.copyOf(passages);
    }

    Counts counts() throws IOException {
        return new Counts(count(Type.ARTICLE), count(Type.PASSAGE), count(Type.VECTOR));
    }

    long generation() throws IOException {
        return ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getGeneration();
    }

    private int count(Type type) throws IOException {
        return searcher.count(new TermQuery(type.term()));
    }

    private Optional<Document> only(Term term) throws IOException {
        ScoreDoc[] hits = searcher.search(new TermQuery(term), 1).scoreDocs;
        return hits.length == 0 ? Optional.empty() : Optional.of(document(hits[0]));
    }

    private List<FieldDoc> top(Query query, Sort sort, int limit) throws IOException {
        int most = Math.min(limit, searcher.getIndexReader().maxDoc());
        if (most < 1) {
            return List.of();
        }
        var collecting = new TopFieldCollectorManager(sort, most, null, most);
        return Arrays.stream(searcher.search(query, collecting).scoreDocs).map(FieldDoc.class::cast).toList();
    }

    private Document document(ScoreDoc hit) throws IOException {
        return searcher.storedFields().document(hit.doc);
    }

    private static float score(FieldDoc hit) {
        return (Float) hit.fields[0];
    }

    private static Query filtered(Query query, Filter filter) {
        return Filters.of(filter).map(narrow -> and(query, narrow)).orElse(query);
    }

    private static Query ofFile(Query query, String file) {
        return and(query, new TermQuery(new Term(Fields.FILE, file)));
    }

    private static Query and(Query query, Query narrow) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(narrow, Occur.FILTER).build();
    }
}
