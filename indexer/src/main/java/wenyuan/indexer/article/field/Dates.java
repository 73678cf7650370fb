package wenyuan.indexer.article.field;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Publishing dates in the shapes that sources write them. A date counts as it is written: its zone does not move
/// it. Numbers of seconds since 1970 have no zone, and count in China's.
public final class Dates {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int LONGEST = 64;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");
    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}Z?)?$");
    private static final Pattern EPOCH = Pattern.compile("^(\\d{9,16})(?:\\.\\d*)?$");
    private static final Pattern DAY_MONTH = Pattern
            .compile("(?<!\\d)(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "([A-Za-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:[\\d:]+ (?:[A-Z+\\d:]+ )?)?(\\d{4})");
    private static final Pattern HAN = Pattern
            .compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private Dates() {}

    /// The date that `written` is, or begins with.
    public static Optional<LocalDate> parse(String written) {
        String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return first(NUMBERS, text).flatMap(m -> date(number(m, 1), number(m, 2), number(m, 3)))
                .or(() -> first(COMPACT, text).flatMap(m -> date(number(m, 1), number(m, 2), number(m, 3))))
                .or(() -> first(EPOCH, text).flatMap(m -> epoch(m.group(1))))
                .or(() -> first(DAY_MONTH, text)
                        .flatMap(m -> date(number(m, 3), month(m.group(2)), number(m, 1))))
                .or(() -> first(MONTH_DAY, text)
                        .flatMap(m -> date(number(m, 3), month(m.group(1)), number(m, 2))))
                .or(() -> first(HAN, text)
                        .flatMap(m -> date(hanYear(m.group(1)), hanNumber(m.group(2)),
                                hanNumber(m.group(3)))));
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1000 || year > 2999) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Seconds have up to 10 digits, milliseconds 12 or 13, microseconds more.
    private static Optional<LocalDate> epoch(String digits) {
        long value = Long.parseLong(digits);
        long seconds = digits.length() <= 11
                ? value
                : digits.length() <= 14 ? value / 1_000 : value / 1_000_000;
        LocalDate date = Instant.ofEpochSecond(seconds).atOffset(CHINA).toLocalDate();
        return date.getYear() > 2999 ? Optional.empty() : Optional.of(date);
    }

    /// 0, which no date has, where it is no month.
    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int hanYear(String digits) {
        int year = 0;
        for (char c : digits.replaceAll("[零○]", "〇").toCharArray()) {
            year = year * 10 + HAN_DIGITS.indexOf(c);
        }
        return year;
    }

    private static int hanNumber(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? HAN_DIGITS.indexOf(number) : 0;
        }
        int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten == number.length() - 1 ? 0 : HAN_DIGITS.indexOf(number.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
