package wenyuan.app.question;

import static wenyuan.app.question.Calendar.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Window.Precision;

/// Days that are named by their number, their month, quarter, half or year, in Chinese and in digits.
final class AbsoluteDates {
    static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String THE_YEAR = "(?:(?<!\\d)\\d{4}|(?<!\\d)\\d{2}(?=年\\d{1,2}月)|[一二三四五六七八九〇零]{4}|今|本"
            + "|(?<!过)去|(?<![目以之当此])前|(?<![说证表声])明)";
    static final String YEAR = "(?:(?<year>" + THE_YEAR + ")年的?)?";
    private static final String MONTH = "(?<!\\d)(?<month>" + NUMBER + ")月";
    private static final String TO = "\\s*(?:到|至|—|–|~|-|─)+\\s*";
    /// What 初 begins when it is not the beginning of a month or year.
    private static final String BEGINNING = "初(?![中级步创始心一二三次衷期审评赛])";
    static final String THIRD = "(?<part>上旬|中旬|下旬|上半月|下半月|底|末|" + BEGINNING + ")";

    /// A month and a day, where words of news stand at them: else it may be a share.
    private static final String SLASHED = "(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])";

    /// Forms that name one day in full, so that words of such a form that no calendar has are a mistake.
    static final List<DateRule> WHOLE_DAYS = List.of(
            DateRule.of("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)",
                    DateWords::day),
            DateRule.of(YEAR + MONTH + "(?<day>" + NUMBER + ")[日号]", DateWords::day));

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    YEAR + MONTH + "(?<day>" + NUMBER + ")[日号]?" + TO + "(?:(?<last>" + NUMBER + ")月)?(?<end>"
                            + NUMBER + ")[日号]",
                    AbsoluteDates::days),
            DateRule.of("(?<!\\d)(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)",
                    DateWords::day),
            DateRule.of("(?<!\\d)(?<year>20\\d{2})[-/](?<month>0[1-9]|1[0-2])(?![-/\\d])", DateWords::month),
            DateRule.of("(?<![\\d/.-])" + SLASHED
                    + "(?=[^，,。；;？?]{0,6}(?:" + NewsWords.ANY + "|发生))", DateWords::day),
            DateRule.of("(?<=(?:新闻|消息|报道|文章|发表|刊登|发布)[于在]?\\s?)" + SLASHED, DateWords::day),
            DateRule.of("(?<![月\\d])(?<day>\\d{1,2})(?:日(?=那天|当天|[发推刊的更]|[^\\p{L}\\d])|号(?=那天|当天|[发推刊更]))",
                    AbsoluteDates::dayOfSomeMonth),
            DateRule.of(YEAR + MONTH + "份?" + THIRD, DateWords::part),
            DateRule.of(YEAR + MONTH + "份?的?(?:第(?<week>[一二三四五1-5])个?|最后一个?)(?:周|星期|礼拜)(?![一二三四五六日天])",
                    DateWords::weekOfMonth),
            DateRule.of(YEAR + MONTH + "?份?" + TO + "(?<last>" + NUMBER + ")月份?(?![日号\\d])",
                    AbsoluteDates::months),
            DateRule.of(YEAR + MONTH + "份?(?![日号\\d])", DateWords::month),
            DateRule.of(YEAR + "第?(?<quarter>[一二三四1-4])季度", AbsoluteDates::quarter),
            DateRule.of("(?<![a-z\\d])(?:(?<year>\\d{4})年?\\s*)?q(?<quarter>[1-4])(?![a-z\\d])",
                    AbsoluteDates::quarter),
            DateRule.of(YEAR + "前(?<quarters>[二两三23])个?季度", w -> w.months(1, 3 * w.number("quarters"))),
            DateRule.of(YEAR + "(?<half>[上下])半年",
                    w -> w.text("half").equals("上") ? w.months(1, 6) : w.months(7, 12)),
            DateRule.of("(?:(?<year>" + THE_YEAR + ")年?)?(?<![青少中成老])年(?<edge>底|末|终|" + BEGINNING + ")",
                    w -> w.text("edge").equals("初") ? w.months(1, 2) : w.months(11, 12)),
            DateRule.of("(?<!\\d)(?<year>\\d{4})年?" + TO + "(?<last>\\d{4})年", AbsoluteDates::years),
            DateRule.of("(?<year>" + THE_YEAR + ")年", w -> w.year().map(Days::year)));

    private AbsoluteDates() {}

    private static Optional<Days> days(DateWords words) {
        int month = words.number("month");
        int day = words.number("day");
        int last = words.has("last") ? words.number("last") : month;
        int end = words.number("end");
        if (!Calendar.possible(month, day) || !Calendar.possible(last, end)) {
            return Optional.empty();
        }
        int year = words.year().orElseGet(() -> words.calendar().yearOf(month, day, last, end));
        return new Days(date(year, month, day), date(last < month ? year + 1 : year, last, end),
                Precision.WEEK)
                .checked();
    }

    private static Optional<Days> months(DateWords words) {
        int first = words.number("month");
        int last = words.number("last");
        if (!Calendar.possible(first, 1) || !Calendar.possible(last, 1)) {
            return Optional.empty();
        }
        int year = words.yearOf(first, last);
        return Optional
                .of(new Days(date(year, first, 1), Calendar.endOfMonth(last < first ? year + 1 : year, last),
                        Precision.SEASON));
    }

    private static Optional<Days> quarter(DateWords words) {
        int last = 3 * words.number("quarter");
        return words.months(last - 2, last);
    }

    private static Optional<Days> years(DateWords words) {
        return new Days(LocalDate.of(words.number("year"), 1, 1), LocalDate.of(words.number("last"), 12, 31),
                Precision.YEAR).checked();
    }

    /// The newest such day of the corpus.
    private static Optional<Days> dayOfSomeMonth(DateWords words) {
        int day = words.number("day");
        LocalDate newest = words.calendar().newest();
        LocalDate inMonth = newest.withDayOfMonth(1);
        return Calendar.possible(1, day)
                ? Optional.of(Days.one(Calendar.date(inMonth.getYear(), inMonth.getMonthValue(), day)))
                        .map(d -> d.from().isAfter(newest) ? Days.one(before(inMonth, day)) : d)
                : Optional.empty();
    }

    private static LocalDate before(LocalDate month, int day) {
        LocalDate last = month.minusMonths(1);
        return date(last.getYear(), last.getMonthValue(), day);
    }
}
