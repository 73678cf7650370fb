package wenyuan.indexer.index.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import wenyuan.indexer.index.Filter;

/// A filter as Lucene's query, which every lane applies while it searches, never afterwards.
final class Filters {
    private Filters() {}

    /// Empty when the filter lets everything through.
    static Optional<Query> of(Filter filter) {
        var parts = new BooleanQuery.Builder();
        if (filter.from().isPresent() || filter.to().isPresent()) {
            parts.add(window(filter.from(), filter.to()), Occur.FILTER);
        }
        if (!filter.outlets().isEmpty()) {
            parts.add(any(Fields.OUTLET, filter.outlets()), Occur.FILTER);
        }
        if (!filter.articleIds().isEmpty()) {
            parts.add(any(Fields.ARTICLE, filter.articleIds()), Occur.FILTER);
        }
        if (!filter.columns().isEmpty()) {
            parts.add(any(Fields.COLUMN, filter.columns()), Occur.FILTER);
        }
        BooleanQuery query = parts.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static Query window(Optional<LocalDate> from, Optional<LocalDate> to) {
        return LongField.newRangeQuery(Fields.DATE, from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    private static Query any(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(value -> new BytesRef(value)).toList());
    }
}
