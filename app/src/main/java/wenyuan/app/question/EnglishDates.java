package wenyuan.app.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Days.Unit;

/// Days that are named in English, by date or by how long ago they were.
final class EnglishDates {
    private static final String MONTH = "\\b(?<month>january|february|march|april|may|june|july|august|september|october|"
            + "november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b";
    private static final String OF = "(?:,?\\s+(?:of\\s+)?(?<year>\\d{4})\\b)?";
    /// A month or year by itself is taken for one only behind these, as may and march are words too.
    private static final String IN = "(?<=\\b(?:in|of|during|since|before|after|by|until|from|to|and|between)\\s)";
    private static final String UNIT = "(?<unit>day|week|month|year)";
    private static final String COUNT = "(?<count>\\d{1,3}|two|three|four|five|six|seven|few|several|couple of)\\s+";
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday",
            "friday",
            "saturday", "sunday");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    static final List<DateRule> RULES = List.of(
            DateRule.of("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + OF, DateWords::day),
            DateRule.of(MONTH + "\\s+" + DAY + OF, DateWords::day),
            DateRule.of("\\b(?<third>early|mid|late)[\\s-]+" + MONTH + OF, EnglishDates::third),
            DateRule.of(MONTH + "\\s+(?<year>\\d{4})\\b", DateWords::month),
            DateRule.of(IN + MONTH, DateWords::month),
            DateRule.of("\\b(?<quarter>first|second|third|fourth)\\s+quarter" + OF, EnglishDates::quarter),
            DateRule.of("\\bq(?<number>[1-4])\\s+(?<year>\\d{4})\\b",
                    w -> w.months(3 * w.number("number") - 2, 3 * w.number("number"))),
            DateRule.of("\\b(?<half>first|second)\\s+half(?:\\s+of(?:\\s+the\\s+year)?)?" + OF,
                    w -> w.text("half").equals("first") ? w.months(1, 6) : w.months(7, 12)),
            DateRule.fromToday("\\byesterday\\b",
                    w -> Optional.of(Days.one(w.calendar().today().minusDays(1)))),
            DateRule.fromToday("\\btoday\\b", w -> Optional.of(Days.one(w.calendar().today()))),
            DateRule.fromToday("\\b(?:" + COUNT + "|an?\\s+)" + UNIT + "s?\\s+ago\\b", w -> Optional
                    .of(Days.around(unit(w).before(w.calendar().today(), w.count()), unit(w)))),
            DateRule.fromToday("\\b(?<which>last|this)\\s+" + UNIT + "\\b", EnglishDates::calendars),
            DateRule.fromToday("\\b(?:past|last|previous)\\s+(?:" + COUNT + ")?" + UNIT + "s?\\b",
                    w -> Optional.of(Days.upTo(w.calendar().today(), w.count(), unit(w)))),
            DateRule.fromToday(
                    "\\b(?<which>last|this|on)\\s+(?<weekday>" + String.join("|", WEEKDAYS) + ")\\b",
                    EnglishDates::weekday),
            DateRule.of(IN + "(?<year>(?:19|20)\\d{2})\\b", w -> w.year().map(Days::year)));

    private EnglishDates() {}

    private static Unit unit(DateWords words) {
        return Unit.of(words.text("unit"));
    }

    private static Optional<Days> third(DateWords words) {
        int month = words.number("month");
        String part = switch (words.text("third")) {
            case "early" -> "上旬";
            case "mid" -> "中旬";
            default -> "下旬";
        };
        return Optional.of(Days.part(words.yearOf(month, month), month, part));
    }

    private static Optional<Days> quarter(DateWords words) {
        int last = 3 * (1 + ORDINALS.indexOf(words.text("quarter")));
        return words.months(last - 2, last);
    }

    private static Optional<Days> calendars(DateWords words) {
        LocalDate today = words.calendar().today();
        Unit unit = unit(words);
        return Optional.of(Days.around(unit.before(today, words.text("which").equals("last") ? 1 : 0), unit));
    }

    /// The day of last week, of this week, or the last such day up to today.
    private static Optional<Days> weekday(DateWords words) {
        LocalDate today = words.calendar().today();
        LocalDate day = Days.week(today).from().plusDays(WEEKDAYS.indexOf(words.text("weekday")));
        String which = words.text("which");
        boolean back = which.equals("last") || (which.equals("on") && day.isAfter(today));
        return Optional.of(Days.one(back ? day.minusWeeks(1) : day));
    }
}
