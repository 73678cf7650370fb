package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms in which days are named, by date or by their distance from today, in Chinese and English. Forms expect
/// folded text.
final class DateGrammar {
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String THE_YEAR = "(?:(?<!\\d)\\d{4}|(?<!\\d)\\d{2}(?=年\\d{1,2}月)|[一二三四五六七八九〇零]{4}|今|本"
            + "|(?<!过)去|(?<![目以之当此])前|(?<![说证表声])明)";
    static final String YEAR = "(?:(?<year>" + THE_YEAR + ")年的?)?";
    private static final String MONTH = "(?<!\\d)(?<month>" + NUMBER + ")月";
    private static final String DAY = "(?<day>" + NUMBER + ")";
    private static final String TO = "\\s*(?:到|至|—|–|~|-|─)+\\s*";
    /// What 初 begins when it is not the beginning of a month or year.
    private static final String BEGINNING = "初(?![中级步创始心一二三次衷期审评赛])";
    private static final String THIRD = "(?<part>上旬|中旬|下旬|上半月|下半月|底|末|" + BEGINNING + ")";
    /// A month and a day, where words of news stand at them: else it may be a share.
    private static final String SLASHED = "(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])";
    private static final String COUNT = "(?<count>\\d{1,3}|[一二三四五六七八九十两]{1,3}|几)";
    /// A number and 月 alone is a month's name.
    private static final String UNIT = "(?:个?(?<unit>天|周|星期|礼拜|年)|个(?<months>月))";
    private static final String BACK = "(?<back>上上|上|本|这|下)个?";
    private static final String WEEKDAY = "[一二三四五六日天]";
    private static final String ENGLISH_MONTH = "\\b(?<month>january|february|march|april|may|june|july|august|september|october|"
            + "november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";
    private static final String ENGLISH_DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b";
    private static final String OF = "(?:,?\\s+(?:of\\s+)?(?<year>\\d{4})\\b)?";
    /// A month or year by itself is taken for one only behind these, as may and march are words too.
    private static final String IN = "(?<=\\b(?:in|of|during|since|before|after|by|until|from|to|and|between)\\s)";
    private static final String ENGLISH_UNIT = "(?<unit>day|week|month|year)";
    private static final String ENGLISH_COUNT = "(?<count>\\d{1,3}|two|three|four|five|six|seven|few|several|couple of)\\s+";

    /// A form and which days are meant.
    ///
    /// @param days empty when words of that form name no possible days
    /// @param fromToday whether the days are named by their distance from today
    record Rule(Pattern form, Function<DateWords, Optional<Days>> days, boolean fromToday) {}

    /// Forms that name one day in full, so that words of such a form that no calendar has are a mistake.
    static final List<Rule> WHOLE_DAYS = List.of(
            date("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)",
                    DateWords::day),
            date(YEAR + MONTH + DAY + "[日号]", DateWords::day));

    private static final List<Rule> CHINESE = List.of(
            date(YEAR + MONTH + DAY + "[日号]?" + TO + "(?:(?<last>" + NUMBER + ")月)?(?<end>" + NUMBER
                    + ")[日号]",
                    DateWords::days),
            date("(?<!\\d)(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)", DateWords::day),
            date("(?<!\\d)(?<year>20\\d{2})[-/](?<month>0[1-9]|1[0-2])(?![-/\\d])", DateWords::month),
            date("(?<![\\d/.-])" + SLASHED + "(?=[^，,。；;？?]{0,6}(?:" + NewsWords.ANY + "|发生))",
                    DateWords::day),
            date("(?<=(?:新闻|消息|报道|文章|发表|刊登|发布)[于在]?\\s?)" + SLASHED, DateWords::day),
            date("(?<![月\\d])(?<day>\\d{1,2})(?:日(?=那天|当天|[发推刊的更]|[^\\p{L}\\d])|号(?=那天|当天|[发推刊更]))",
                    DateWords::dayOfSomeMonth),
            date(YEAR + MONTH + "份?" + THIRD, DateWords::part),
            date(YEAR + MONTH + "份?的?(?:第(?<week>[一二三四五1-5])个?|最后一个?)(?:周|星期|礼拜)(?![一二三四五六日天])",
                    DateWords::weekOfMonth),
            date(YEAR + MONTH + "?份?" + TO + "(?<last>" + NUMBER + ")月份?(?![日号\\d])", DateWords::monthRange),
            date(YEAR + MONTH + "份?(?![日号\\d])", DateWords::month),
            date(YEAR + "第?(?<quarter>[一二三四1-4])季度", DateWords::quarter),
            date("(?<![a-z\\d])(?:(?<year>\\d{4})年?\\s*)?q(?<quarter>[1-4])(?![a-z\\d])", DateWords::quarter),
            date(YEAR + "前(?<quarters>[二两三23])个?季度", w -> w.months(1, 3 * w.number("quarters"))),
            date(YEAR + "(?<half>[上下])半年", DateWords::half),
            date("(?<year>" + THE_YEAR + ")年的?(?<season>[春夏秋冬])[天季]", DateWords::season),
            date("(?:(?<year>" + THE_YEAR + ")年?)?(?<![青少中成老])年(?<edge>底|末|终|" + BEGINNING + ")",
                    w -> w.text("edge").equals("初") ? w.months(1, 2) : w.months(11, 12)),
            date("(?<!\\d)(?<year>\\d{4})年?" + TO + "(?<last>\\d{4})年", DateWords::years),
            date("(?<year>" + THE_YEAR + ")年", w -> w.year().map(Days::year)),
            fromToday("(?<ago>大前|(?<![目以之当此])前|昨|今|(?<![说证表声])明)(?:[天日]|[晚夜早晨](?!报))", DateWords::daysAgo),
            fromToday("(?<![\\d第])" + COUNT + UNIT + "(?:之|以)?前(?!后)", DateWords::ago),
            fromToday(BACK + "(?<unit>周|星期|礼拜)(?![期年边转报])(?:(?<weekday>" + WEEKDAY + ")|(?<weekend>末))?",
                    DateWords::week),
            fromToday("(?<![上本这每下周(\\d一二三四五六七八九十])(?:周|星期|礼拜)(?<weekday>" + WEEKDAY
                    + ")(?![一二三四五六七八九十\\d报刊至到])", DateWords::weekday),
            fromToday(BACK + "(?<unit>月)份?(?:" + THIRD + "|" + DAY + "[日号])?", DateWords::monthFromToday),
            fromToday("(?:(?<![附靠接临])近|过去|这)的?(?<half>半)个?(?<unit>月|年)", DateWords::recentHalf),
            fromToday("(?:(?<![附靠接临])近|过去|这)的?" + COUNT + "个?(?<unit>天|日|周|星期|礼拜|年|月)(?!\\d)",
                    DateWords::recent),
            fromToday("[这前](?<count>[几些])(?<unit>[天日])", DateWords::recent),
            fromToday("(?<![\\d第])" + COUNT + UNIT + "以?来", DateWords::recent));

    private static final List<Rule> ENGLISH = List.of(
            date("\\b" + ENGLISH_DAY + "\\s+(?:of\\s+)?" + ENGLISH_MONTH + OF, DateWords::day),
            date(ENGLISH_MONTH + "\\s+" + ENGLISH_DAY + OF, DateWords::day),
            date("\\b(?<part>early|mid|late)[\\s-]+" + ENGLISH_MONTH + OF, DateWords::part),
            date(ENGLISH_MONTH + "\\s+(?<year>\\d{4})\\b", DateWords::month),
            date(IN + ENGLISH_MONTH, DateWords::month),
            date("\\b(?<quarter>first|second|third|fourth)\\s+quarter" + OF, DateWords::quarter),
            date("\\bq(?<quarter>[1-4])\\s+(?<year>\\d{4})\\b", DateWords::quarter),
            date("\\b(?<half>first|second)\\s+half(?:\\s+of(?:\\s+the\\s+year)?)?" + OF, DateWords::half),
            fromToday("\\b(?<ago>yesterday|today|tomorrow)\\b", DateWords::daysAgo),
            fromToday("\\b(?:" + ENGLISH_COUNT + "|an?\\s+)" + ENGLISH_UNIT + "s?\\s+ago\\b", DateWords::ago),
            fromToday("\\b(?<back>last|this|next)\\s+" + ENGLISH_UNIT + "\\b", DateWords::calendarUnit),
            fromToday("\\b(?:past|last|previous)\\s+(?:" + ENGLISH_COUNT + ")?" + ENGLISH_UNIT + "s?\\b",
                    DateWords::recent),
            fromToday(
                    "\\b(?:(?<back>last|this)|on)\\s+(?<weekday>" + String.join("|", DateWords.WEEKDAYS)
                            + ")\\b",
                    w -> w.has("back") ? w.week() : w.weekday()),
            date(IN + "(?<year>(?:19|20)\\d{2})\\b", w -> w.year().map(Days::year)));

    static final List<Rule> RULES = Stream
            .of(WHOLE_DAYS, CHINESE, ENGLISH, List.of(date(Holidays.FORM, Holidays::of)))
            .flatMap(List::stream).toList();

    private DateGrammar() {}

    private static Rule date(String form, Function<DateWords, Optional<Days>> days) {
        return new Rule(Pattern.compile(form), days, false);
    }

    private static Rule fromToday(String form, Function<DateWords, Optional<Days>> days) {
        return new Rule(Pattern.compile(form), days, true);
    }
}
