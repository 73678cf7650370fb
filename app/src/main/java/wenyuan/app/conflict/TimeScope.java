package wenyuan.app.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Day;
import wenyuan.indexer.corpus.Span;

/// The time that a value is of: the days that the words around it name, else that of its article.
///
/// @param days those named for it; empty where none is
/// @param since whether all the time up to now is meant
record TimeScope(List<Day> days, boolean since, Optional<LocalDate> published) {
    /// So many days apart, what neither article dates is not of the same year's event. Set by reason, as [#FRESH].
    private static final long SAME_EVENT = 300;
    /// So many days before or after a day that is named, an article can tell of it without naming it.
    private static final long FRESH = 31;
    private static final Pattern SINCE = Pattern.compile("以来|[年月]来|至今|迄今|历年");
    private static final Pattern AS_OF = Pattern.compile("(?:截至|截止|截止到|到)$");
    private static final int LONGEST_AS_OF = 3;

    /// The period of what stands at a place of a sentence: the days of its clause, and those that begin an earlier
    /// clause, which go on to the sentence's end.
    static TimeScope of(String folded, Span value, List<Day> days, Optional<LocalDate> published) {
        Span clause = Clauses.around(folded, value);
        List<Day> of = days.stream().filter(day -> !day.span().overlaps(value))
                .filter(day -> clause.contains(day.span())
                        || (day.span().end() <= clause.start() && Clauses.begins(folded, day.span().start())))
                .filter(day -> !AS_OF.matcher(before(folded, day.span())).find()).toList();
        return new TimeScope(of, SINCE.matcher(folded.substring(0, clause.end())).find(), published);
    }

    private static String before(String folded, Span day) {
        return folded.substring(Math.max(0, day.start() - LONGEST_AS_OF), day.start());
    }

    /// Whether both can be of the same time.
    boolean meets(TimeScope other) {
        if (since != other.since) {
            return false;
        }
        if (days.isEmpty() && other.days.isEmpty()) {
            return within(published, other.published, SAME_EVENT);
        }
        if (days.isEmpty() || other.days.isEmpty()) {
            TimeScope dated = days.isEmpty() ? other : this;
            TimeScope bare = days.isEmpty() ? this : other;
            return dated.days.stream().anyMatch(day -> near(day, bare.published));
        }
        return days.stream().anyMatch(day -> other.days.stream().anyMatch(second -> same(day, second)));
    }

    private static boolean same(Day one, Day other) {
        return (one.day() > 0) == (other.day() > 0) && (one.month() > 0) == (other.month() > 0)
                && (one.follows(other) || other.follows(one));
    }

    /// Whether an article of that day would speak of a day without naming it.
    private static boolean near(Day day, Optional<LocalDate> published) {
        if (published.isEmpty() || day.year() == 0) {
            return true;
        }
        LocalDate date = published.get();
        if (day.month() == 0) {
            return day.year() == date.getYear();
        }
        LocalDate first = LocalDate.of(day.year(), day.month(), 1);
        LocalDate named = day.date().orElse(first.plusMonths(1).minusDays(1));
        return within(Optional.of(named), published, FRESH);
    }

    private static boolean within(Optional<LocalDate> one, Optional<LocalDate> other, long days) {
        return one.isEmpty() || other.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= days;
    }
}
