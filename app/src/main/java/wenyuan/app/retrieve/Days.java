package wenyuan.app.retrieve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.text.Language;
import wenyuan.indexer.index.ArticleMatch;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;

/// Narrows a search to the days that a question names. These may be days of what an article tells, long before it was
/// published, or the article's day may be unknown: so only where an article of those days has the question's words about
/// as well as any other, which is the case of a headline that returns every year.
final class Days {
    /// Least share of the best article's score that the best one of the days must have.
    private static final double NEARLY = 0.8;

    private final PassageIndex index;

    Days(PassageIndex index) {
        this.index = index;
    }

    /// The question with a filter for its days and a note that says so, or as it is.
    Answerable narrowed(Answerable question) {
        Optional<Filter> days = all(question.days());
        if (days.isEmpty() || score(question, days.get()) < NEARLY * score(question, question.filter())) {
            return question;
        }
        String from = days.get().from().map(LocalDate::toString).orElse("");
        String to = days.get().to().map(LocalDate::toString).orElse("");
        var language = Language.of(question.text());
        return noted(question, days.get(),
                language.say("narrowed.days", language.say("narrowed.between", from, to)));
    }

    /// The question with another filter and one note more.
    static Answerable noted(Answerable question, Filter filter, String note) {
        return question.with(filter, Stream.concat(question.notes().stream(), Stream.of(note)).toList());
    }

    /// A filter from the first to the last of all the days.
    private static Optional<Filter> all(List<Filter> days) {
        return days.stream().reduce((a, b) -> new Filter(
                a.from().flatMap(day -> b.from().map(other -> day.isBefore(other) ? day : other)),
                a.to().flatMap(day -> b.to().map(other -> day.isAfter(other) ? day : other)), a.outlets(),
                a.articleIds(), a.columns()));
    }

    /// The best article's; 0 where there is none.
    private double score(Answerable question, Filter filter) {
        return index.articlesByWords(question.text(), filter, 1).stream().mapToDouble(ArticleMatch::score)
                .sum();
    }
}
