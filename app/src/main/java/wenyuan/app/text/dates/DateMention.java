package wenyuan.app.text.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A day, month or year that a text names: 2025年10月28日, 10月28日, 28日, 去年, 昨天. What it leaves out, it takes from the
/// date before it and from the day on which the text was published, as far as that decides it.
///
/// @param year 0 where it is not known, as `month` and `day`
/// @param text as written
public record DateMention(Span span, int year, int month, int day, String text) {
    /// How far behind a date another can leave out what the two share.
    private static final int NEAR = 60;
    private static final Pattern WEEKDAY = Pattern.compile("周|星期|礼拜");

    /// The days of a text, in order.
    ///
    /// @param published when the text was published, which 昨天 and 去年 go by
    public static List<DateMention> in(String text, Optional<LocalDate> published) {
        List<DateMention> found = new ArrayList<>();
        for (DateMatch match : DateGrammar.find(Folding.fold(text), DateGrammar.OF_TEXTS)) {
            var nothing = new DateMention(match.span(), 0, 0, 0, match.span().in(text));
            DateMention before = found.isEmpty()
                    || !goesOn(text, found.getLast().span.end(), match.span().start())
                            ? nothing
                            : found.getLast();
            nothing.read(match, published, before).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// Whether no sentence ends between two dates, so that the second can leave out what the two share.
    private static boolean goesOn(String text, int from, int to) {
        return to - from <= NEAR
                && text.substring(from, to).chars().noneMatch(c -> "。！？；!?\n”".indexOf(c) >= 0);
    }

    /// Whether this leaves something open that the words alone do not decide, as 昨天 does without a publishing date.
    boolean open() {
        return year == 0 && month == 0 && day == 0;
    }

    /// Whether a source that names `source` says what this claims: it names at least as much, and nothing else.
    public boolean follows(DateMention source) {
        if (open() || source.open()) {
            return text.equals(source.text);
        }
        return (source.year == 0 || agrees(year, source.year)) && agrees(month, source.month)
                && agrees(day, source.day);
    }

    /// Whether both name a day, a month or a year, and one of them no weekday where the other names a date: else neither
    /// stands in the other's place.
    public boolean isLike(DateMention other) {
        return (day > 0) == (other.day > 0) && (month > 0) == (other.month > 0)
                && WEEKDAY.matcher(text).find() == WEEKDAY.matcher(other.text).find();
    }

    private static boolean agrees(int claimed, int said) {
        return claimed == 0 || claimed == said;
    }

    private Optional<DateMention> read(DateMatch match, Optional<LocalDate> published, DateMention before) {
        if (match.isRelative()) {
            return published.isEmpty() && !match.has("weekday")
                    ? Optional.of(this)
                    : published.map(day -> new ReferenceCalendar(day, Optional.empty(), Optional.empty()))
                            .flatMap(match::days)
                            .map(days -> in(days.from(), match.isDay() ? days.from().getDayOfMonth() : 0));
        }
        int day = match.number("day");
        int month = match.number("month");
        if (match.reading() == DateGrammar.Reading.DAY_OF_MONTH) {
            return before.month > 0
                    ? Optional.of(new DateMention(span, before.year, before.month, day, text))
                    : Optional.of(published.map(date -> in(match.monthOfDay(date), day))
                            .orElse(new DateMention(span, 0, 0, day, text)))
                            .filter(_ -> Character.isDigit(text.codePointAt(0)));
        }
        int year = match.has("year") ? match.year(published).orElse(0) : yearOf(month, published, before);
        return Optional.of(new DateMention(span, year, month, day, text));
    }

    /// The same words for a day, or none, of the month of a date.
    private DateMention in(LocalDate date, int dayOfMonth) {
        return new DateMention(span, date.getYear(), date.getMonthValue(), dayOfMonth, text);
    }

    /// The year of a month without one: that named last, else that of publishing where the month had come.
    private static int yearOf(int month, Optional<LocalDate> published, DateMention before) {
        return before.year > 0
                ? before.year
                : published.filter(date -> month <= date.getMonthValue()).map(LocalDate::getYear).orElse(0);
    }

    /// The day as a date of the calendar, where all of it is known.
    public Optional<LocalDate> date() {
        return year == 0 || month == 0 || !YearMonth.of(year, month).isValidDay(day)
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }
}
