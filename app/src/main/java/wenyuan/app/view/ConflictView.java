package wenyuan.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.conflict.Conflict;

/// Different values that articles give for the same thing.
public record ConflictView(String about, List<Value> values) {

    /// What one article says.
    record Value(String value, String articleId, String title, String outlet, Optional<LocalDate> published,
            String quote, int start, int end) {

        static Value of(Conflict.Value value) {
            var article = value.article();
            return new Value(value.value(), article.id(), article.title(), article.outlet(),
                    article.published(),
                    value.quote(), value.source().start(), value.source().end());
        }
    }

    static ConflictView of(Conflict conflict) {
        return new ConflictView(conflict.about(), conflict.values().stream().map(Value::of).toList());
    }
}
