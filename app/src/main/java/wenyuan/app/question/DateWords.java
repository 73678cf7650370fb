package wenyuan.app.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import wenyuan.app.question.Days.Unit;
import wenyuan.app.question.Window.Precision;
import wenyuan.indexer.text.Numerals;

/// The words of a date as a rule found them, by the names of the rule's groups, and the days that they mean.
///
/// @param calendar what the days mean where the words leave something out
record DateWords(MatchResult words, Calendar calendar) {
    static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday",
            "sunday");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");
    private static final List<String> FEW = List.of("few", "几", "些", "couple of", "several");
    private static final List<String> COUNTS = List.of("", "one", "two", "three", "four", "five", "six",
            "seven");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth");
    private static final int CENTURY = 2000;
    private static final int HALF_A_MONTH = 15;

    /// What a group holds; empty when the rule has no such group or it found nothing.
    String text(String group) {
        String found = words.namedGroups().containsKey(group) ? words.group(group) : null;
        return found == null ? "" : found;
    }

    boolean has(String group) {
        return !text(group).isEmpty();
    }

    /// The number that a group says in digits, in Han numerals, as the name of a month, a count or an ordinal; 0 for none.
    int number(String group) {
        String text = text(group).strip();
        int month = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
        int named = Math.max(month + 1, Math.max(COUNTS.indexOf(text), ORDINALS.indexOf(text)));
        return named > 0 ? named : Numerals.value(text).orElse(0.0).intValue();
    }

    /// The same for a number of units, where one may not be said and a few be meant.
    private int count() {
        String text = text("count").strip();
        if (FEW.contains(text)) {
            return Days.SEVERAL;
        }
        return text.isEmpty() ? 1 : number("count");
    }

    private Unit unit() {
        return has("months") ? Unit.MONTH : Unit.of(text("unit"));
    }

    private int back() {
        return switch (text("back")) {
            case "上上" -> 2;
            case "上", "last" -> 1;
            case "下", "next" -> -1;
            default -> 0;
        };
    }

    /// The year that is named, if any.
    Optional<Integer> year() {
        int today = calendar.today().getYear();
        String year = text("year");
        return switch (year) {
            case "" -> Optional.empty();
            case "今", "本" -> Optional.of(today);
            case "去" -> Optional.of(today - 1);
            case "前" -> Optional.of(today - 2);
            case "明" -> Optional.of(today + 1);
            default -> Optional.of(year.length() == 2 ? CENTURY + number("year") : number("year"));
        };
    }

    /// The year that is named, else the one that days from the first to the last of these months are of.
    private int yearOf(int first, int last) {
        return year().orElseGet(() -> calendar.yearOf(first, 1, last, 31));
    }

    Optional<Days> day() {
        int month = number("month");
        int day = number("day");
        if (!Calendar.possible(month, day)) {
            return Optional.empty();
        }
        int year = year().orElseGet(() -> calendar.yearOf(month, day, month, day));
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(Days.one(Calendar.date(year, month, day)));
    }

    /// From one day to another, perhaps of a later month.
    Optional<Days> days() {
        int month = number("month");
        int day = number("day");
        int last = has("last") ? number("last") : month;
        int end = number("end");
        if (!Calendar.possible(month, day) || !Calendar.possible(last, end)) {
            return Optional.empty();
        }
        int year = year().orElseGet(() -> calendar.yearOf(month, day, last, end));
        return new Days(Calendar.date(year, month, day),
                Calendar.date(last < month ? year + 1 : year, last, end),
                Precision.WEEK).checked();
    }

    /// The newest such day of the corpus.
    Optional<Days> dayOfSomeMonth() {
        int day = number("day");
        LocalDate newest = calendar.newest();
        LocalDate month = day <= newest.getDayOfMonth() ? newest : newest.minusMonths(1);
        return Calendar.possible(1, day) ? Optional.of(Days.one(ofMonth(month, day))) : Optional.empty();
    }

    private static LocalDate ofMonth(LocalDate month, int day) {
        return Calendar.date(month.getYear(), month.getMonthValue(), day);
    }

    Optional<Days> month() {
        int month = number("month");
        return Calendar.possible(month, 1)
                ? Optional.of(Days.months(yearOf(month, month), month, month, Precision.MONTH))
                : Optional.empty();
    }

    Optional<Days> monthRange() {
        int first = number("month");
        int last = number("last");
        if (!Calendar.possible(first, 1) || !Calendar.possible(last, 1)) {
            return Optional.empty();
        }
        int year = yearOf(first, last);
        return Optional.of(new Days(Calendar.date(year, first, 1),
                Calendar.endOfMonth(last < first ? year + 1 : year, last), Precision.SEASON));
    }

    /// A third or half of a month.
    Optional<Days> part() {
        int month = number("month");
        return Calendar.possible(month, 1)
                ? Optional.of(Days.part(yearOf(month, month), month, text("part")))
                : Optional.empty();
    }

    /// Seven days of a month; the last seven when no week is numbered.
    Optional<Days> weekOfMonth() {
        int month = number("month");
        return Calendar.possible(month, 1)
                ? Days.weekOfMonth(yearOf(month, month), month, number("week")).checked()
                : Optional.empty();
    }

    Optional<Days> months(int first, int last) {
        return Optional.of(Days.months(yearOf(first, last), first, last, Precision.SEASON));
    }

    Optional<Days> quarter() {
        int last = 3 * number("quarter");
        return months(last - 2, last);
    }

    Optional<Days> half() {
        return text("half").equals("上") || text("half").equals("first") ? months(1, 6) : months(7, 12);
    }

    /// Winter ends in the year after.
    Optional<Days> season() {
        int first = 3 * (1 + "春夏秋冬".indexOf(text("season")));
        return year().map(year -> Days.month(LocalDate.of(year, first, 1)))
                .map(days -> new Days(days.from(), days.from().plusMonths(3).minusDays(1), Precision.SEASON));
    }

    Optional<Days> years() {
        return new Days(LocalDate.of(number("year"), 1, 1), LocalDate.of(number("last"), 12, 31),
                Precision.YEAR)
                .checked();
    }

    Optional<Days> daysAgo() {
        return Optional.of(Days.one(calendar.today().minusDays(switch (text("ago")) {
            case "明", "tomorrow" -> -1;
            case "今", "today" -> 0;
            case "昨", "yesterday" -> 1;
            case "前" -> 2;
            default -> 3;
        })));
    }

    Optional<Days> ago() {
        return Optional.of(Days.around(unit().before(calendar.today(), count()), unit()));
    }

    Optional<Days> recent() {
        return Optional.of(Days.upTo(calendar.today(), count(), unit()));
    }

    Optional<Days> recentHalf() {
        return Optional.of(text("unit").equals("月")
                ? Days.upTo(calendar.today(), HALF_A_MONTH, Unit.DAY)
                : Days.upTo(calendar.today(), 6, Unit.MONTH));
    }

    Optional<Days> calendarUnit() {
        return Optional.of(Days.around(unit().before(calendar.today(), back()), unit()));
    }

    /// A week, or a day or the end of one.
    Optional<Days> week() {
        Days week = Days.week(calendar.today().minusWeeks(back()));
        if (has("weekend")) {
            return Optional.of(new Days(week.to().minusDays(1), week.to(), Precision.WEEK));
        }
        return Optional.of(has("weekday") ? Days.one(week.from().plusDays(dayOfWeek())) : week);
    }

    /// The last such day up to today.
    Optional<Days> weekday() {
        LocalDate day = Days.week(calendar.today()).from().plusDays(dayOfWeek());
        return Optional.of(Days.one(day.isAfter(calendar.today()) ? day.minusWeeks(1) : day));
    }

    private int dayOfWeek() {
        int english = WEEKDAYS.indexOf(text("weekday"));
        return english >= 0 ? english : "一二三四五六日".indexOf(text("weekday").replace('天', '日'));
    }

    /// The month that is so far from today's, a part or a day of it.
    Optional<Days> monthFromToday() {
        LocalDate month = calendar.today().minusMonths(back());
        if (has("part")) {
            return Optional.of(Days.part(month.getYear(), month.getMonthValue(), text("part")));
        }
        if (!has("day")) {
            return Optional.of(Days.month(month));
        }
        return Calendar.possible(1, number("day"))
                ? Optional.of(Days.one(ofMonth(month, number("day"))))
                : Optional.empty();
    }
}
