package wenyuan.app.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Numerals;

/// A day, month or year that a text names: 2025年10月28日, 10月28日, 28日, 去年, 昨天. What it leaves out, it takes from the
/// date before it and from the day on which the text was published, as far as that decides it.
///
/// @param year 0 where it is not known, as `month` and `day`
/// @param text as written
public record DateMention(Span span, int year, int month, int day, String text) {
    /// How far behind a date another can leave out what the two share.
    private static final int NEAR = 60;
    private static final Map<String, Integer> YEARS_AWAY = Map.of("前", -2, "去", -1, "今", 0, "明", 1);
    private static final Map<String, Integer> AWAY = Map.of("上", -1, "下", 1);
    private static final Map<String, Integer> DAYS_AWAY = Map.of("大前", -3, "前", -2, "昨", -1, "明", 1, "后", 2);
    private static final Pattern WEEKDAY = Pattern.compile("周|星期|礼拜");
    private static final String NUM = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String NAME = "\\d{4}|[一二三四五六七八九〇零]{4}|[今去前明]";
    private static final Pattern NAMED = Pattern.compile("(?<![\\d.])(?:"
            + "(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)"
            + "|(?:(?<y2>" + NAME + ")年)?的?(?<m2>" + NUM + ")月(?:份)?(?:(?<d2>" + NUM
            + ")(?:[日号]|(?=[-—–~～至到、和]" + NUM + "(?:[日号]|[-—–~～至到、和]))))?"
            + "|(?<y3>" + NAME + ")年(?!代)"
            + "|(?<d4>" + NUM
            + ")(?:日(?![元本子])|(?<=[^路弄街道巷村镇楼园段\\d]\\d{1,2})号(?=[上中下晚早凌,。、至到]|$)|(?=[-—–~～至到、和]\\d{1,2}日))"
            + "|(?<week>[上下本这])?(?<![一二两三四五六七八九十每几双整首\\d])(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![次个年届成月家天期岁至到均])"
            + "|(?<ago>大前|[昨今明前后])(?:[天日]|[晚晨早夜])(?!报)|(?<months>[本上下])个?月)");

    /// The days of a text, in order.
    ///
    /// @param published when the text was published, which 昨天 and 去年 go by
    public static List<DateMention> in(String text, Optional<LocalDate> published) {
        Matcher matcher = NAMED.matcher(Folding.fold(text));
        List<DateMention> found = new ArrayList<>();
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            DateMention before = found.isEmpty() || !goesOn(text, found.getLast().span.end(), span.start())
                    ? new DateMention(span, 0, 0, 0, "")
                    : found.getLast();
            read(matcher, span, span.in(text), published, before)
                    .filter(date -> date.month <= 12 && date.day <= 31)
                    .ifPresent(found::add);
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

    private static Optional<DateMention> read(Matcher m, Span span, String text,
            Optional<LocalDate> published, DateMention before) {
        var open = new DateMention(span, 0, 0, 0, text);
        int month = number(m, "m1", "m2");
        int day = number(m, "d1", "d2", "d4");
        if (m.group("weekday") != null) {
            return published.map(date -> weekday(m, date)).map(date -> open.in(date, date.getDayOfMonth()));
        }
        if (m.group("ago") != null) {
            return published.map(date -> date.plusDays(DAYS_AWAY.getOrDefault(m.group("ago"), 0)))
                    .map(date -> open.in(date, date.getDayOfMonth())).or(() -> Optional.of(open));
        }
        if (m.group("months") != null) {
            return published.map(date -> date.plusMonths(AWAY.getOrDefault(m.group("months"), 0)))
                    .map(date -> open.in(date, 0)).or(() -> Optional.of(open));
        }
        if (m.group("d4") != null) {
            var sameMonth = new DateMention(span, before.year, before.month, day, text);
            return before.month > 0
                    ? Optional.of(sameMonth)
                    : Optional
                            .of(published
                                    .map(date -> day <= date.getDayOfMonth() ? date : date.minusMonths(1))
                                    .map(date -> open.in(date, day)).orElse(sameMonth))
                            .filter(_ -> Character.isDigit(text.codePointAt(0)));
        }
        int year = Stream.of("y1", "y2", "y3").flatMap(group -> Stream.ofNullable(m.group(group))).findFirst()
                .map(name -> year(name, published)).orElseGet(() -> yearOf(month, published, before));
        return Optional.of(new DateMention(span, year, month, day, text));
    }

    /// The same words for a day, or none, of the month of a date.
    private DateMention in(LocalDate date, int dayOfMonth) {
        return new DateMention(span, date.getYear(), date.getMonthValue(), dayOfMonth, text);
    }

    /// A day of the week that is named with its week; else the last such day before publishing.
    private static LocalDate weekday(Matcher m, LocalDate published) {
        var weekday = DayOfWeek.of(1 + "一二三四五六日".indexOf(m.group("weekday").replace('天', '日')));
        String week = m.group("week");
        return week == null
                ? published.with(TemporalAdjusters.previousOrSame(weekday))
                : published.plusWeeks(AWAY.getOrDefault(week, 0)).with(weekday);
    }

    /// The year of a month without one: that named last, else that of publishing where the month had come.
    private static int yearOf(int month, Optional<LocalDate> published, DateMention before) {
        return before.year > 0
                ? before.year
                : published.filter(date -> month <= date.getMonthValue()).map(LocalDate::getYear).orElse(0);
    }

    private static int year(String name, Optional<LocalDate> published) {
        return YEARS_AWAY.containsKey(name)
                ? published.map(date -> date.getYear() + YEARS_AWAY.getOrDefault(name, 0)).orElse(0)
                : Numerals.value(name).orElse(0.0).intValue();
    }

    /// What the first of some groups says that is there; 0 where none is.
    private static int number(Matcher m, String... groups) {
        return Stream.of(groups).flatMap(group -> Stream.ofNullable(m.group(group)))
                .mapToInt(number -> Numerals.value(number).orElse(0.0).intValue()).findFirst().orElse(0);
    }

    /// The day as a date of the calendar, where all of it is known.
    public Optional<LocalDate> date() {
        return year == 0 || month == 0 || !YearMonth.of(year, month).isValidDay(day)
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }
}
