package wenyuan.app.question;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.indexer.text.Numerals;

/// The forms in which days are named, by date or by their distance from today, in Chinese and English, and which days
/// each means. Forms expect folded text, and say what they found by the names of their groups.
final class DateGrammar {
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?<year>(?<!\\d)\\d{4}|(?<!\\d)\\d{2}(?=年\\d{1,2}月)|[一二三四五六七八九〇零]{4}|今|本"
            + "|(?<!过)去|(?<![目以之当此])前|(?<![说证表声])明)年的?";
    private static final String DAY = "(?<day>" + NUMBER + ")";
    private static final String COUNT = "(?<count>\\d{1,3}|[一二三四五六七八九十两]{1,3}|[几些])";
    /// A number and 月 alone is a month's name.
    private static final String UNIT = "个?(?<unit>天|周|星期|礼拜|年|(?<=个)月)";
    private static final String WEEKDAY = "(?<weekday>[一二三四五六日天])";
    private static final String ENGLISH_MONTH = "\\b(?<month>january|february|march|april|may|june|july|august|september|october|"
            + "november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";
    private static final String ENGLISH_DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b";
    private static final String OF = "(?:,?\\s+(?:of\\s+)?(?<year>\\d{4})\\b)?";
    /// A month or year by itself is taken for one only behind these, as may and march are words too.
    private static final String IN = "(?<=\\b(?:in|of|during|since|before|after|by|until|from|to|and|between)\\s)";
    private static final String ENGLISH_UNIT = "(?<unit>day|week|month|year)s?\\b";
    private static final String ENGLISH_COUNT = "(?<count>\\d{1,3}|an?|two|three|four|five|six|seven|few|several|couple of)\\s+";
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");
    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final Map<String, ChronoUnit> UNITS = Map.of("周", ChronoUnit.WEEKS, "星期", ChronoUnit.WEEKS,
            "礼拜", ChronoUnit.WEEKS, "week", ChronoUnit.WEEKS, "月", ChronoUnit.MONTHS, "month",
            ChronoUnit.MONTHS,
            "年", ChronoUnit.YEARS, "year", ChronoUnit.YEARS);
    private static final List<String> SOME = List.of("几", "些", "few", "several", "couple of");
    /// What "a few" stands for.
    private static final int SEVERAL = 5;
    private static final int CENTURY = 2000;

    /// Days in a row.
    record Days(LocalDate from, LocalDate to) {}

    /// A form and which days are meant; these may throw where no calendar has them.
    ///
    /// @param fromToday whether the days are named by their distance from today
    record Rule(Pattern form, Function<Found, Days> days, boolean fromToday) {}

    static final List<Rule> RULES = List.of(
            date("(?<!\\d)(?<year>\\d{4})[-/.](?<month>1[0-2]|0?[1-9])(?:[-/.](?<day>\\d{1,2}))?(?![-/.]?\\d)",
                    Found::date),
            date("(?:" + YEAR + ")?(?<!\\d)(?<month>" + NUMBER + ")月份?(?:" + DAY
                    + "(?:[日号]?\\s*(?:到|至|—|–|~|-|─)+\\s*(?:(?<last>" + NUMBER + ")月)?(?<end>" + NUMBER
                    + ")(?=[日号]))?[日号]|(?<third>[上中下])旬)?(?![日号\\d])", Found::date),
            date("(?:" + YEAR + ")?(?:第?(?<quarter>[一二三四1-4])季度|前(?<quarters>[一二两三23])个?季度|(?<half>[上下])半年)",
                    Found::partOfYear),
            date(YEAR, Found::partOfYear),
            fromToday("(?<ago>大前|(?<![目以之当此])前|昨|今|(?<![说证表声])明)(?:[天日]|[晚夜早晨](?!报))", Found::unit),
            fromToday("(?<![\\d第])" + COUNT + UNIT + "(?:之|以)?前(?!后)", Found::ago),
            fromToday("(?<ago>上上|上|本|这|下)个?(?<unit>周|星期|礼拜|月)(?:(?<!月)(?![期年边转报])" + WEEKDAY
                    + "?|(?<=月)份?(?:" + DAY + "[日号])?)", Found::unit),
            fromToday("(?<![上本这每下周(\\d一二三四五六七八九十])(?:周|星期|礼拜)" + WEEKDAY
                    + "(?![一二三四五六七八九十\\d报刊至到])", Found::weekday),
            fromToday("(?:(?<![附靠接临])近|过去|这|前(?=[几些]))的?" + COUNT + "个?(?<unit>天|日|周|星期|礼拜|年|月)(?!\\d)",
                    Found::recent),
            fromToday("(?<![\\d第])" + COUNT + UNIT + "以?来", Found::recent),
            date("\\b" + ENGLISH_DAY + "\\s+(?:of\\s+)?" + ENGLISH_MONTH + OF, Found::date),
            date(ENGLISH_MONTH + "\\s+" + ENGLISH_DAY + OF, Found::date),
            date("(?:\\b(?:early|mid|late)[\\s-]+|" + IN + "|(?=\\w+\\s+\\d{4}\\b))" + ENGLISH_MONTH + OF,
                    Found::date),
            date(IN + "(?<year>(?:19|20)\\d{2})\\b", Found::partOfYear),
            fromToday("\\b(?<ago>yesterday|today|tomorrow)\\b", Found::unit),
            fromToday("\\b" + ENGLISH_COUNT + ENGLISH_UNIT + "\\s+ago\\b", Found::ago),
            fromToday("\\b(?<ago>last|this|next)\\s+" + ENGLISH_UNIT, Found::unit),
            fromToday("\\b(?:past|last|previous)\\s+(?:" + ENGLISH_COUNT + ")?" + ENGLISH_UNIT,
                    Found::recent));

    private DateGrammar() {}

    /// What days mean where nobody says the year: the question's own day, and the days that the corpus is of.
    ///
    /// @param today the day on which the question is asked
    /// @param first day of the oldest article; empty for a corpus without dates
    /// @param last day of the newest article
    record Calendar(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {
        /// A corpus that ends no more days ago than these is kept up: days up to today are spoken of as just past.
        private static final int KEPT_UP = 31;

        /// The newest year in which such a day is of the corpus's, or lies between it and today where it is kept up.
        int yearOf(int month, int day) {
            LocalDate end = last
                    .filter(article -> article.isBefore(today.minusDays(KEPT_UP)) || article.isAfter(today))
                    .orElse(today);
            boolean later = month > end.getMonthValue()
                    || (month == end.getMonthValue() && day > end.getDayOfMonth());
            return later ? end.getYear() - 1 : end.getYear();
        }

        /// The day with which what is open to the past begins.
        LocalDate start() {
            return first.orElse(today.withDayOfYear(1));
        }

        /// The day with which what is open to the future ends.
        LocalDate end() {
            return last.filter(today::isBefore).orElse(today);
        }
    }

    private static Rule date(String form, Function<Found, Days> days) {
        return new Rule(Pattern.compile(form), days, false);
    }

    private static Rule fromToday(String form, Function<Found, Days> days) {
        return new Rule(Pattern.compile(form), days, true);
    }

    private static Days day(LocalDate day) {
        return new Days(day, day);
    }

    private static Days months(int year, int first, int last) {
        return new Days(LocalDate.of(year, first, 1), LocalDate.of(year, last, 1).with(lastDayOfMonth()));
    }

    /// The words of a date as a rule found them, and what the days mean where these leave something out.
    record Found(MatchResult words, Calendar calendar) {

        /// What a group holds; empty when the rule has no such group or it found nothing.
        private String text(String group) {
            String found = words.namedGroups().containsKey(group) ? words.group(group) : null;
            return found == null ? "" : found;
        }

        private boolean has(String group) {
            return !text(group).isEmpty();
        }

        /// The number that a group says in digits, in Han numerals, as a count or the name of a month; 0 for none.
        private int number(String group) {
            String text = text(group);
            int named = Math.max(COUNTS.indexOf(text),
                    text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3)));
            return named >= 0 ? named + 1 : Numerals.value(text).orElse(0.0).intValue();
        }

        private Optional<Integer> year() {
            int number = number("year");
            int named = number == 0
                    ? calendar.today().getYear() - unitsAgo("year")
                    : text("year").length() == 2 ? CENTURY + number : number;
            return Optional.of(named).filter(_ -> has("year"));
        }

        /// A day, from one day to another, a third of a month or all of it.
        private Days date() {
            int month = number("month");
            int third = "上中下".indexOf(text("third"));
            int day = Math.max(1 + 10 * third, number("day"));
            int year = year().orElseGet(() -> calendar.yearOf(month, day));
            if (has("third")) {
                LocalDate first = LocalDate.of(year, month, day);
                return new Days(first, third == 2 ? first.with(lastDayOfMonth()) : first.plusDays(9));
            }
            if (!has("day")) {
                return months(year, month, month);
            }
            int last = has("last") ? number("last") : month;
            return new Days(LocalDate.of(year, month, day), LocalDate.of(last < month ? year + 1 : year, last,
                    has("end") ? number("end") : day));
        }

        /// A year, a quarter or a half of it, or its first quarters.
        private Days partOfYear() {
            int length = has("half") ? 6 : has("quarter") || has("quarters") ? 3 : 12;
            int last = length
                    * Math.max(1 + "上下".indexOf(text("half")), number("quarter") + number("quarters"));
            int year = year().orElseGet(() -> calendar.yearOf(last - length + 1, 1));
            return months(year, has("quarters") ? 1 : last - length + 1, last);
        }

        private LocalDate counted(int units) {
            return calendar.today().minus(units, UNITS.getOrDefault(text("unit"), ChronoUnit.DAYS));
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
                default -> 0;
            };
        }

        private Days ago() {
            return around(counted(count()));
        }

        /// The calendar's day, week, month or year so far from today's, or a day of it.
        private Days unit() {
            Days unit = around(counted(unitsAgo("ago")));
            return has("day")
                    ? day(unit.from.withDayOfMonth(number("day")))
                    : has("weekday") ? day(unit.from.with(dayOfWeek())) : unit;
        }

        private Days around(LocalDate day) {
            return switch (UNITS.getOrDefault(text("unit"), ChronoUnit.DAYS)) {
                case WEEKS -> new Days(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY));
                case MONTHS -> months(day.getYear(), day.getMonthValue(), day.getMonthValue());
                case YEARS -> months(day.getYear(), 1, 12);
                default -> day(day);
            };
        }

        /// From so many units before today up to it.
        private Days recent() {
            return new Days(counted(count()), calendar.today());
        }

        /// The last such day up to today.
        private Days weekday() {
            return day(calendar.today().with(previousOrSame(dayOfWeek())));
        }

        private DayOfWeek dayOfWeek() {
            return DayOfWeek.of(1 + "一二三四五六日".indexOf(text("weekday").replace('天', '日')));
        }
    }
}
