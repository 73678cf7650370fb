package wenyuan.app.text.dates;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import wenyuan.app.text.dates.DateGrammar.Reading;
import wenyuan.app.text.dates.DateRange.Year;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Numerals;

/// The words of a date as a form of [DateGrammar] found them, and the days that they mean.
record DateMatch(Reading reading, MatchResult words) {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");
    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final Map<String, ChronoUnit> UNITS = Map.of("周", ChronoUnit.WEEKS, "星期", ChronoUnit.WEEKS,
            "礼拜", ChronoUnit.WEEKS, "week", ChronoUnit.WEEKS, "月", ChronoUnit.MONTHS, "month",
            ChronoUnit.MONTHS, "年", ChronoUnit.YEARS, "year", ChronoUnit.YEARS);
    private static final List<String> SOME = List.of("几", "些", "few", "several", "couple of");
    /// What "a few" stands for.
    private static final int SEVERAL = 5;
    private static final int CENTURY = 2000;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    Span span() {
        return new Span(words.start(), words.end());
    }

    /// What a group holds; empty when the form has no such group or it found nothing.
    private String text(String group) {
        String found = words.namedGroups().containsKey(group) ? words.group(group) : null;
        return found == null ? "" : found;
    }

    boolean has(String group) {
        return !text(group).isEmpty();
    }

    /// The number that a group says in digits, in Han numerals, as a count or the name of a month; 0 for none.
    int number(String group) {
        String text = text(group);
        int named = Math.max(COUNTS.indexOf(text),
                text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3)));
        return named >= 0 ? named + 1 : Numerals.value(text).orElse(0.0).intValue();
    }

    /// Whether there can be such a day and month.
    boolean isPossible() {
        return number("month") <= LAST_MONTH && number("day") <= LAST_DAY;
    }

    /// Whether the days are named by their distance from today.
    boolean isRelative() {
        return reading == Reading.UNIT || reading == Reading.RECENT;
    }

    /// Whether a single day is named.
    boolean isDay() {
        return has("day") || has("weekday") || !has("unit");
    }

    /// The year that the words name; empty where they leave it out, or name it by a day that is not known.
    Optional<Integer> year(Optional<LocalDate> today) {
        int number = number("year");
        return number > 0
                ? Optional.of(text("year").length() == 2 ? CENTURY + number : number)
                : today.map(day -> day.getYear() - unitsAgo("year")).filter(_ -> has("year"));
    }

    /// The days that are meant; none where no calendar has them.
    Optional<DateRange> days(ReferenceCalendar calendar) {
        try {
            return Optional.of(read(calendar)).filter(days -> !days.to().isBefore(days.from()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private DateRange read(ReferenceCalendar calendar) {
        LocalDate today = calendar.today();
        DateRange days = switch (reading) {
            case DATE -> date(calendar);
            case PART_OF_YEAR -> partOfYear(calendar);
            case UNIT -> unit(around(counted(has("count") ? count() : unitsAgo("ago"), today)), today);
            case RECENT -> range(counted(count(), today), today);
            case DAY_OF_MONTH -> day(monthOfDay(today).withDayOfMonth(number("day")));
        };
        return new DateRange(days.words(), days.from(), days.to(), days.year(),
                isRelative() && !days.from().isAfter(today));
    }

    private DateRange range(LocalDate from, LocalDate to) {
        Year year = isRelative() || number("year") > 0
                ? Year.NAMED
                : has("year") ? Year.RELATIVE : Year.LEFT_OUT;
        return new DateRange(span(), from, to, year, false);
    }

    private DateRange day(LocalDate day) {
        return range(day, day);
    }

    private DateRange months(int year, int first, int last) {
        return range(LocalDate.of(year, first, 1), LocalDate.of(year, last, 1).with(lastDayOfMonth()));
    }

    private DateRange date(ReferenceCalendar calendar) {
        int month = number("month");
        int third = "上中下".indexOf(text("third"));
        int day = Math.max(1 + 10 * third, number("day"));
        int year = year(Optional.of(calendar.today())).orElseGet(() -> calendar.yearOf(month, day));
        if (has("third")) {
            LocalDate first = LocalDate.of(year, month, day);
            return range(first, third == 2 ? first.with(lastDayOfMonth()) : first.plusDays(9));
        }
        if (!has("day")) {
            return months(year, month, month);
        }
        int last = has("last") ? number("last") : month;
        return range(LocalDate.of(year, month, day), LocalDate.of(last < month ? year + 1 : year, last,
                has("end") ? number("end") : day));
    }

    private DateRange partOfYear(ReferenceCalendar calendar) {
        int length = has("half") ? 6 : has("quarter") || has("quarters") ? 3 : 12;
        int last = length
                * Math.max(1 + "上下".indexOf(text("half")), number("quarter") + number("quarters"));
        int year = year(Optional.of(calendar.today()))
                .orElseGet(() -> calendar.yearOf(last - length + 1, 1));
        return months(year, has("quarters") ? 1 : last - length + 1, last);
    }

    private LocalDate counted(int units, LocalDate today) {
        return today.minus(units, UNITS.getOrDefault(text("unit"), ChronoUnit.DAYS));
    }

    private int count() {
        return SOME.contains(text("count")) ? SEVERAL : Math.max(1, number("count"));
    }

    private int unitsAgo(String group) {
        return switch (text(group)) {
            case "大前" -> 3;
            case "上上", "前" -> 2;
            case "上", "last", "昨", "去", "yesterday" -> 1;
            case "下", "next", "明", "tomorrow" -> -1;
            case "后" -> -2;
            default -> 0;
        };
    }

    private DateRange unit(DateRange unit, LocalDate today) {
        if (has("weekday")) {
            var weekday = DayOfWeek.of(1 + "一二三四五六日".indexOf(text("weekday").replace('天', '日')));
            return day(has("unit") ? unit.from().with(weekday) : today.with(previousOrSame(weekday)));
        }
        return has("day") ? day(unit.from().withDayOfMonth(number("day"))) : unit;
    }

    private DateRange around(LocalDate day) {
        return switch (UNITS.getOrDefault(text("unit"), ChronoUnit.DAYS)) {
            case WEEKS -> range(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY));
            case MONTHS -> months(day.getYear(), day.getMonthValue(), day.getMonthValue());
            case YEARS -> months(day.getYear(), 1, LAST_MONTH);
            default -> day(day);
        };
    }

    /// A day in the month of a day that names none: today, or a month ago where that day of this month is still to come.
    LocalDate monthOfDay(LocalDate today) {
        return number("day") <= today.getDayOfMonth() ? today : today.minusMonths(1);
    }
}
