package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import wenyuan.indexer.index.Overview;

/// Gathers the [Overview] of a view of the index, once. Safe for use by many threads.
final class Overviews {
    /// A phrase of fewer titles is no column.
    private static final int MIN_ARTICLES = 3;
    private static final int MOST_COLUMNS = 2000;

    private static final Sort OLDEST_FIRST = byDate(false);
    private static final Sort NEWEST_FIRST = byDate(true);

    private final PerView<Overview> known = new PerView<>(Overviews::gather);

    private record Counted(String term, int documents) {}

    Overview of(IndexSearcher searcher) throws IOException {
        return known.of(searcher);
    }

    private static Sort byDate(boolean newestFirst) {
        return new Sort(new SortedNumericSortField(Fields.DATE, SortField.Type.LONG, newestFirst));
    }

    private static Overview gather(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Optional<LocalDate> first = date(searcher, OLDEST_FIRST);
        Optional<LocalDate> last = date(searcher, NEWEST_FIRST);
        List<String> outlets = terms(reader, Fields.OUTLET).stream().map(Counted::term)
                .filter(outlet -> !outlet.isBlank()).sorted().toList();
        List<String> columns = terms(reader, Fields.ARTICLE_COLUMN).stream()
                .filter(column -> column.documents() >= MIN_ARTICLES)
                .sorted(Comparator.comparingInt(Counted::documents).reversed().thenComparing(Counted::term))
                .limit(MOST_COLUMNS).map(Counted::term).toList();
        return new Overview(first, last, outlets, columns);
    }

    private static Optional<LocalDate> date(IndexSearcher searcher, Sort sort) throws IOException {
        Query dated = new BooleanQuery.Builder().add(new TermQuery(Type.ARTICLE.term()), Occur.FILTER)
                .add(new FieldExistsQuery(Fields.DATE), Occur.FILTER).build();
        ScoreDoc[] hits = searcher.search(dated, 1, sort).scoreDocs;
        return hits.length == 0
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay((Long) ((FieldDoc) hits[0]).fields[0]));
    }

    private static List<Counted> terms(IndexReader reader, String field) throws IOException {
        List<Counted> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                found.add(new Counted(term.utf8ToString(), each.docFreq()));
            }
        }
        return found;
    }
}
