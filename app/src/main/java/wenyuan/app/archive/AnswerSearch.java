package wenyuan.app.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// An [AnswerQuery] as SQL.
final class AnswerSearch {
    private static final String COLUMNS = "id, conversation, question, outcome, model, index_generation, asked_at";
    private static final String ORDER = " ORDER BY number DESC LIMIT :limit OFFSET :offset";

    private AnswerSearch() {}

    static AnswerPage page(Handle handle, AnswerQuery query) {
        String wanted = " FROM answer WHERE (:of = '' OR conversation = :of)" + conditions(query.words());
        int total = bound(handle.createQuery("SELECT count(*)" + wanted), query).mapTo(Integer.class).one();
        List<AnswerPage.Line> lines = bound(handle.createQuery("SELECT " + COLUMNS + wanted + ORDER), query)
                .bind("limit", query.limit()).bind("offset", query.offset())
                .map((row, _) -> AnswerRows.line(row)).list();
        return new AnswerPage(total, lines);
    }

    private static String conditions(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> " AND (question LIKE :word%1$d ESCAPE '!' OR text LIKE :word%1$d ESCAPE '!')"
                        .formatted(i))
                .collect(Collectors.joining());
    }

    private static Query bound(Query sql, AnswerQuery query) {
        sql.bind("of", query.conversation());
        for (int i = 0; i < query.words().size(); i++) {
            sql.bind("word" + i, "%" + literal(query.words().get(i)) + "%");
        }
        return sql;
    }

    /// A word in which `%` and `_` stand for themselves.
    private static String literal(String word) {
        return word.replaceAll("[!%_]", "!$0");
    }
}
