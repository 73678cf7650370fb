package wenyuan.app.question;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import wenyuan.app.question.Window.Precision;

/// The days of public holidays where a question speaks of their time, not of what is celebrated.
final class Holidays {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /// What the years of the lunar calendar are counted from, less one.
    private static final int LUNAR_YEARS = 2637;

    static final String FORM = DateGrammar.YEAR + "(?<holiday>元旦|春节|元宵|清明|五一|劳动节|端午|中秋|国庆)节?"
            + "(?:期间|假期|小?长假|黄金周|当[天日]|那天|前后)";

    private Holidays() {}

    static Optional<Days> of(DateWords words) {
        String holiday = words.text("holiday");
        int newest = words.year().orElseGet(() -> words.calendar().newest().getYear());
        Days days = in(newest, holiday);
        boolean begun = words.has("year") || !days.from().isAfter(words.calendar().newest());
        return Optional.of(begun ? days : in(newest - 1, holiday));
    }

    private static Days in(int year, String holiday) {
        return switch (holiday) {
            case "元旦" -> lasting(LocalDate.of(year, 1, 1), 2);
            case "清明" -> lasting(LocalDate.of(year, 4, 4), 2);
            case "五一", "劳动节" -> lasting(LocalDate.of(year, 5, 1), 4);
            case "国庆" -> lasting(LocalDate.of(year, 10, 1), 7);
            case "春节" -> lasting(lunar(year, 1, 1).minusDays(1), 7);
            case "元宵" -> Days.one(lunar(year, 1, 15));
            case "端午" -> lasting(lunar(year, 5, 5), 2);
            default -> lasting(lunar(year, 8, 15), 2);
        };
    }

    private static Days lasting(LocalDate first, int more) {
        return new Days(first, first.plusDays(more), Precision.WEEK);
    }

    private static LocalDate lunar(int year, int month, int day) {
        var calendar = new ChineseCalendar(TimeZone.getTimeZone(CHINA.getId()));
        calendar.clear();
        calendar.set(com.ibm.icu.util.Calendar.EXTENDED_YEAR, year + LUNAR_YEARS);
        calendar.set(com.ibm.icu.util.Calendar.MONTH, month - 1);
        calendar.set(com.ibm.icu.util.Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), CHINA);
    }
}
