package wenyuan.app.question;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Finds days that no calendar has, such as the 31st of a month of thirty days: a question that names one names no day.
final class NoSuchDays {
    private NoSuchDays() {}

    /// Where a folded question names such days.
    static List<Span> in(String question, Calendar calendar) {
        return AbsoluteDates.WHOLE_DAYS.stream()
                .flatMap(rule -> rule.form().matcher(question).results()
                        .filter(words -> rule.days().apply(new DateWords(words, calendar)).isEmpty()))
                .map(words -> new Span(words.start(), words.end())).toList();
    }
}
