package wenyuan.app.question;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import wenyuan.indexer.text.Numerals;

/// The words of a date as a rule found them, by the names of the rule's groups.
///
/// @param calendar what the days mean where the words leave something out
record DateWords(MatchResult words, Calendar calendar) {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep",
            "oct", "nov", "dec");
    private static final List<String> FEW = List.of("few", "几", "couple of", "several");
    private static final List<String> COUNTS = List.of("", "one", "two", "three", "four", "five", "six",
            "seven");
    private static final int CENTURY = 2000;

    /// What a group holds; empty when the rule has no such group or it found nothing.
    String text(String group) {
        if (!words.namedGroups().containsKey(group)) {
            return "";
        }
        String found = words.group(group);
        return found == null ? "" : found;
    }

    boolean has(String group) {
        return !text(group).isEmpty();
    }

    /// The number that a group says in digits, in Han numerals or as the name of a month; 0 for none.
    int number(String group) {
        String text = text(group);
        int month = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
        return month >= 0 ? month + 1 : Numerals.value(text).orElse(0.0).intValue();
    }

    /// The same for a number of units, where one may not be said and a few be meant.
    int count() {
        String text = text("count").strip();
        int spelled = COUNTS.indexOf(text);
        if (FEW.contains(text)) {
            return Days.SEVERAL;
        }
        return text.isEmpty() ? 1 : spelled > 0 ? spelled : number("count");
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
    int yearOf(int first, int last) {
        return year().orElseGet(() -> calendar.yearOf(first, 1, last, 31));
    }

    /// One day, by the groups month and day.
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

    /// All of a month, by the group month.
    Optional<Days> month() {
        int month = number("month");
        return Calendar.possible(month, 1)
                ? Optional.of(Days.months(yearOf(month, month), month, month, Window.Precision.MONTH))
                : Optional.empty();
    }

    /// A third or half of a month, by the groups month and part.
    Optional<Days> part() {
        int month = number("month");
        return Calendar.possible(month, 1)
                ? Optional.of(Days.part(yearOf(month, month), month, text("part")))
                : Optional.empty();
    }

    /// Seven days of a month, by the groups month and week; the last seven when no week is numbered.
    Optional<Days> weekOfMonth() {
        int month = number("month");
        return Calendar.possible(month, 1)
                ? Days.weekOfMonth(yearOf(month, month), month, number("week")).checked()
                : Optional.empty();
    }

    /// So many months of a year, by their number.
    Optional<Days> months(int first, int last) {
        return Optional.of(Days.months(yearOf(first, last), first, last, Window.Precision.SEASON));
    }
}
