package wenyuan.app.question;

import static wenyuan.app.question.Calendar.date;
import static wenyuan.app.question.Calendar.endOfMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wenyuan.app.question.Window.Precision;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Numerals;

/// Finds the days that a question names, absolute or relative, in Chinese or English. Rules are tried in order; words
/// that one has taken are not looked at by the next.
final class DateExpressions {
    private static final String NUM = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?:(\\d{4}|[一二三四五六七八九〇零]{4}|今|去|前|本)年)";
    private static final String MONTHS = "(january|february|march|april|may|june|july|august|september|october|november|"
            + "december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
    private static final String TO = "\\s*(?:到|至|—|–|~|-|──)+\\s*";

    private record Rule(Pattern pattern, BiFunction<Matcher, Calendar, Optional<Days>> days) {}

    private record Days(LocalDate from, LocalDate to, Precision precision) {}

    private static final List<Rule> RULES = List.of(
            rule(YEAR + "?" + NUM + "月" + NUM + "[日号]?" + TO + "(?:" + NUM + "月)?" + NUM + "[日号]",
                    DateExpressions::range),
            rule("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})",
                    (m, c) -> day(year(m.group(1), c), m.group(2), m.group(3), c)),
            rule(YEAR + "?" + NUM + "月" + NUM + "[日号]",
                    (m, c) -> day(year(m.group(1), c), m.group(2), m.group(3), c)),
            rule("(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)" + MONTHS + "(?:,?\\s+(\\d{4}))?",
                    (m, c) -> day(year(m.group(3), c), month(m.group(2)), m.group(1), c)),
            rule(MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?",
                    (m, c) -> day(year(m.group(3), c), month(m.group(1)), m.group(2), c)),
            rule(YEAR + "?" + NUM + "月(?:份)?(上旬|初|中旬|下旬|底|末)", DateExpressions::third),
            rule(YEAR + "第?([一二三四1-4])季度", DateExpressions::quarter),
            rule(YEAR + "?" + NUM + "月(?:份)?(?![日号\\d])",
                    (m, c) -> wholeMonth(year(m.group(1), c), m.group(2), c)),
            rule(MONTHS + "\\s+(\\d{4})", (m, c) -> wholeMonth(year(m.group(2), c), month(m.group(1)), c)),
            rule("(大前|前|昨|今)[天日]", DateExpressions::daysAgo),
            rule("\\b(yesterday|today)\\b",
                    (m, c) -> one(c.today().minusDays(m.group(1).equals("today") ? 0 : 1))),
            rule("(上上|上|本|这)(?:个)?(?:周|星期|礼拜)([一二三四五六日天])?", DateExpressions::week),
            rule("(上|本|这)个?月", (m, c) -> wholeMonth(c.today().minusMonths(m.group(1).equals("上") ? 1 : 0))),
            rule("(?:近|最近|过去)(?:的)?([\\d一二三四五六七八九十两半]{1,3})(?:个)?(天|日|周|星期|月|年)", DateExpressions::recent),
            rule("\\b(?:past|last)\\s+(\\d{1,3}\\s+)?(day|week|month|year)s?\\b",
                    DateExpressions::recentEnglish),
            rule(YEAR, DateExpressions::wholeYear));

    private DateExpressions() {}

    /// The windows that a folded question names, in order of their words.
    static List<Window> find(String question, Calendar calendar) {
        List<Window> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(question);
            while (matcher.find()) {
                Span words = new Span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(window -> window.words().overlaps(words))) {
                    rule.days().apply(matcher, calendar)
                            .ifPresent(d -> found.add(new Window(words, d.from(), d.to(), d.precision())));
                }
            }
        }
        found.sort((a, b) -> a.words().compareTo(b.words()));
        return List.copyOf(found);
    }

    private static Rule rule(String pattern, BiFunction<Matcher, Calendar, Optional<Days>> days) {
        return new Rule(Pattern.compile(pattern), days);
    }

    private static Optional<Days> one(LocalDate date) {
        return Optional.of(new Days(date, date, Precision.DAY));
    }

    private static Optional<Days> day(Optional<Integer> year, String month, String day, Calendar calendar) {
        int m = number(month);
        int d = number(day);
        if (!Calendar.possible(year.orElse(1), m, d)) {
            return Optional.empty();
        }
        return one(date(year.orElseGet(() -> calendar.yearOf(m, d)), m, d));
    }

    private static Optional<Days> range(Matcher matcher, Calendar calendar) {
        int month = number(matcher.group(2));
        int day = number(matcher.group(3));
        int lastMonth = matcher.group(4) == null ? month : number(matcher.group(4));
        int lastDay = number(matcher.group(5));
        if (!Calendar.possible(1, month, day) || !Calendar.possible(1, lastMonth, lastDay)) {
            return Optional.empty();
        }
        int year = year(matcher.group(1), calendar).orElseGet(() -> calendar.yearOf(month, day));
        LocalDate from = date(year, month, day);
        LocalDate to = date(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, to, Precision.WEEK));
    }

    private static Optional<Days> third(Matcher matcher, Calendar calendar) {
        int month = number(matcher.group(2));
        if (!Calendar.possible(1, month, 1)) {
            return Optional.empty();
        }
        int year = year(matcher.group(1), calendar).orElseGet(() -> calendar.yearOf(month, 1));
        LocalDate end = endOfMonth(year, month);
        return Optional.of(switch (matcher.group(3)) {
            case "上旬", "初" -> new Days(date(year, month, 1), date(year, month, 10), Precision.WEEK);
            case "中旬" -> new Days(date(year, month, 11), date(year, month, 20), Precision.WEEK);
            default -> new Days(date(year, month, 21), end, Precision.WEEK);
        });
    }

    private static Optional<Days> quarter(Matcher matcher, Calendar calendar) {
        int last = 3 * number(matcher.group(2));
        int year = year(matcher.group(1), calendar).orElse(calendar.today().getYear());
        return Optional.of(new Days(date(year, last - 2, 1), endOfMonth(year, last), Precision.MONTH));
    }

    private static Optional<Days> wholeMonth(Optional<Integer> year, String name, Calendar calendar) {
        int month = number(name);
        return Calendar.possible(1, month, 1)
                ? wholeMonth(LocalDate.of(year.orElseGet(() -> calendar.yearOf(month, 1)), month, 1))
                : Optional.empty();
    }

    private static Optional<Days> wholeMonth(LocalDate day) {
        return Optional.of(new Days(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()),
                Precision.MONTH));
    }

    private static Optional<Days> daysAgo(Matcher matcher, Calendar calendar) {
        return one(calendar.today().minusDays(switch (matcher.group(1)) {
            case "今" -> 0;
            case "昨" -> 1;
            case "前" -> 2;
            default -> 3;
        }));
    }

    private static Optional<Days> week(Matcher matcher, Calendar calendar) {
        int back = switch (matcher.group(1)) {
            case "上上" -> 2;
            case "上" -> 1;
            default -> 0;
        };
        LocalDate monday = calendar.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(back);
        if (matcher.group(2) == null) {
            return Optional.of(new Days(monday, monday.plusDays(6), Precision.WEEK));
        }
        int weekday = "一二三四五六日".indexOf(matcher.group(2).replace('天', '日'));
        return one(monday.plusDays(weekday));
    }

    private static Optional<Days> recent(Matcher matcher, Calendar calendar) {
        String count = matcher.group(1);
        return back(calendar.today(), count.equals("半") ? "半" + matcher.group(2) : matcher.group(2),
                count.equals("半") ? 1 : number(count));
    }

    private static Optional<Days> recentEnglish(Matcher matcher, Calendar calendar) {
        String count = matcher.group(1);
        String unit = switch (matcher.group(2)) {
            case "day" -> "天";
            case "week" -> "周";
            case "month" -> "月";
            default -> "年";
        };
        return back(calendar.today(), unit, count == null ? 1 : number(count.strip()));
    }

    private static Optional<Days> back(LocalDate today, String unit, int count) {
        return switch (unit) {
            case "天", "日" -> Optional.of(new Days(today.minusDays(count), today, Precision.WEEK));
            case "周", "星期" -> Optional.of(new Days(today.minusWeeks(count), today, Precision.WEEK));
            case "月" -> Optional.of(new Days(today.minusMonths(count), today, Precision.MONTH));
            case "半月" -> Optional.of(new Days(today.minusDays(15), today, Precision.WEEK));
            case "年" -> Optional.of(new Days(today.minusYears(count), today, Precision.YEAR));
            case "半年" -> Optional.of(new Days(today.minusMonths(6), today, Precision.MONTH));
            default -> Optional.empty();
        };
    }

    private static Optional<Days> wholeYear(Matcher matcher, Calendar calendar) {
        return year(matcher.group(1), calendar)
                .map(year -> new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
    }

    private static Optional<Integer> year(@Nullable String word, Calendar calendar) {
        if (word == null) {
            return Optional.empty();
        }
        int today = calendar.today().getYear();
        return switch (word) {
            case "今", "本" -> Optional.of(today);
            case "去" -> Optional.of(today - 1);
            case "前" -> Optional.of(today - 2);
            default -> Optional.of(number(word));
        };
    }

    private static String month(String name) {
        List<String> names = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
                "nov", "dec");
        return Integer.toString(names.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1);
    }

    private static int number(String words) {
        return Numerals.value(words).orElse(0.0).intValue();
    }
}
