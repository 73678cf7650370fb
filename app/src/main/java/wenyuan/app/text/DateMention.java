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
            read(matcher, span, span.in(text), published, before).filter(DateMention::possible)
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

    private boolean possible() {
        return month <= 12 && day <= 31;
    }

    private static Optional<DateMention> read(Matcher m, Span span, String text,
            Optional<LocalDate> published, DateMention before) {
        if (m.group("m1") != null) {
            return Optional
                    .of(new DateMention(span, number(m, "y1"), number(m, "m1"), number(m, "d1"), text));
        }
        if (m.group("m2") != null) {
            int month = number(m, "m2");
            int year = m.group("y2") == null
                    ? yearOf(month, published, before)
                    : year(m.group("y2"), published);
            return Optional.of(new DateMention(span, year, month, number(m, "d2"), text));
        }
        if (m.group("y3") != null) {
            return Optional.of(new DateMention(span, year(m.group("y3"), published), 0, 0, text));
        }
        if (m.group("d4") != null) {
            boolean told = before.month > 0 || Character.isDigit(m.group("d4").charAt(0));
            return Optional.of(dayOnly(number(m, "d4"), span, text, published, before)).filter(_ -> told);
        }
        if (m.group("weekday") != null) {
            return published.map(date -> of(weekday(m, date), span, text));
        }
        String ago = m.group("ago");
        return Optional.of(published.map(date -> ago == null
                ? monthOf(date.plusMonths(AWAY.getOrDefault(m.group("months"), 0)), span, text)
                : of(date.plusDays(DAYS_AWAY.getOrDefault(ago, 0)), span, text))
                .orElse(new DateMention(span, 0, 0, 0, text)));
    }

    private static DateMention monthOf(LocalDate date, Span span, String text) {
        return new DateMention(span, date.getYear(), date.getMonthValue(), 0, text);
    }

    private static DateMention of(LocalDate date, Span span, String text) {
        return new DateMention(span, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), text);
    }

    /// A day of the week that is named with its week; else the last such day before publishing.
    private static LocalDate weekday(Matcher m, LocalDate published) {
        var weekday = DayOfWeek.of(1 + "一二三四五六日".indexOf(m.group("weekday").replace('天', '日')));
        String week = m.group("week");
        return week == null
                ? published.with(TemporalAdjusters.previousOrSame(weekday))
                : published.plusWeeks(AWAY.getOrDefault(week, 0)).with(weekday);
    }

    /// A day of the month named last, else of the month of publishing or the one before.
    private static DateMention dayOnly(int day, Span span, String text, Optional<LocalDate> published,
            DateMention before) {
        if (before.month > 0) {
            return new DateMention(span, before.year, before.month, day, text);
        }
        return published.map(date -> day <= date.getDayOfMonth() ? date : date.minusMonths(1))
                .map(date -> new DateMention(span, date.getYear(), date.getMonthValue(), day, text))
                .orElse(new DateMention(span, 0, 0, day, text));
    }

    /// The year of a month without one: that named last, else that of publishing where the month had come.
    private static int yearOf(int month, Optional<LocalDate> published, DateMention before) {
        if (before.year > 0) {
            return before.year;
        }
        return published.filter(date -> month <= date.getMonthValue()).map(LocalDate::getYear).orElse(0);
    }

    private static int year(String name, Optional<LocalDate> published) {
        return YEARS_AWAY.containsKey(name)
                ? published.map(date -> date.getYear() + YEARS_AWAY.getOrDefault(name, 0)).orElse(0)
                : Numerals.value(name).orElse(0.0).intValue();
    }

    /// What a group says; 0 where it is not there.
    private static int number(Matcher m, String group) {
        return m.group(group) == null ? 0 : Numerals.value(m.group(group)).orElse(0.0).intValue();
    }

    /// The day as a date of the calendar, where all of it is known.
    public Optional<LocalDate> date() {
        if (year == 0 || month == 0 || day == 0) {
            return Optional.empty();
        }
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
