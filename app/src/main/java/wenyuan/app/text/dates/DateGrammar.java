package wenyuan.app.text.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms in which days are named, by date or by their distance from today, in Chinese and English. Forms expect folded
/// text, and say what they found by the names of their groups, which [DateMatch] reads.
final class DateGrammar {
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?<year>(?<![\\d.])\\d{4}|(?<!\\d)\\d{2}(?=年\\d{1,2}月)|[一二三四五六七八九〇零]{4}"
            + "|(?<!如)今|本|(?<!过)去|(?<![以晚早会马])上(?=年(?![度纪龄轻级]))|(?<!师)大前|(?<![目以之当此])(?<!(?<!师)大)前"
            + "|(?<![说证表声])明)年";
    private static final String MONTH = "(?:" + YEAR + "的?)?(?<![\\d.])(?<month>" + NUMBER + ")月份?";
    private static final String DAY = "(?<day>" + NUMBER + ")";
    private static final String THROUGH = "[-—–~─至到]";
    private static final String TO = "[-—–~─至到、和]";
    /// A day that others of its month follow: 5日 of 5、6日 and 5-7日.
    private static final String MORE_DAYS = "(?=" + TO + NUMBER + "(?:[日号]|" + TO + "))";
    private static final String COUNT = "(?<count>\\d{1,3}|[一二三四五六七八九十两]{1,3}|[几些])";
    /// A number and 月 alone is a month's name.
    private static final String UNIT = "个?(?<unit>天|周|星期|礼拜|年|(?<=个)月)";
    private static final String AGO = "(?<ago>上上|上|本|这|下)个?";
    private static final String WEEK = "(?<unit>周|星期|礼拜)";
    private static final String WEEKDAY = "(?<weekday>[一二三四五六日天])(?![一二三四五六七八九十\\d刊次个届月期岁均]"
            + "|报(?![道告名到考案送警])|成(?![立交功员为])|家(?![长里庭])|年(?!会)|天(?!气))";
    private static final String ENGLISH_MONTH = "\\b(?<month>january|february|march|april|may|june|july|august|september|october|"
            + "november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?";
    private static final String ENGLISH_DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b";
    private static final String OF = "(?:,?\\s+(?:of\\s+)?(?<year>\\d{4})\\b)?";
    /// A month or year by itself is taken for one only behind these, as may and march are words too.
    private static final String IN = "(?<=\\b(?:in|of|during|since|before|after|by|until|from|to|and|between)\\s)";
    private static final String ENGLISH_UNIT = "(?<unit>day|week|month|year)s?\\b";
    private static final String ENGLISH_COUNT = "(?<count>\\d{1,3}|an?|two|three|four|five|six|seven|few|several|couple of)\\s+";

    /// What the groups of a form are read as.
    enum Reading {
        /// A day, from one day to another, a third of a month or all of it.
        DATE,
        /// A year, a quarter or a half of it, or its first quarters.
        PART_OF_YEAR,
        /// A day, week, month or year by its distance from today's, or a day of it; the last such day of the week up to today.
        UNIT,
        /// From so many of them before today up to it.
        RECENT,
        /// The last such day of a month up to today.
        DAY_OF_MONTH
    }

    record Form(Reading reading, Pattern pattern) {}

    private static final List<Form> COMMON = List.of(
            form(Reading.DATE,
                    "(?<![\\d.])(?<year>\\d{4})[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>\\d{1,2})(?![-/.]?\\d)"),
            form(Reading.DATE,
                    MONTH + "(?:" + DAY + "(?:[日号]|" + MORE_DAYS + ")|(?![日号]|\\d{1,2}[日号]))"),
            form(Reading.PART_OF_YEAR, YEAR + "(?!代)"),
            form(Reading.UNIT, "(?<ago>大前|(?<![目以之当此大])前|昨|今|(?<![说证表声])明)(?:[天日]|[晚夜早晨](?!报))"),
            form(Reading.UNIT, "(?<![大最先以之此然往])(?<ago>后)天"),
            form(Reading.UNIT, AGO + WEEK + WEEKDAY),
            form(Reading.UNIT, AGO + "(?<unit>月)(?:份?" + DAY + "[日号])?"),
            form(Reading.UNIT,
                    "(?<![上本这每下周(\\d一二两三四五六七八九十几双整首])(?:周|星期|礼拜)" + WEEKDAY + "(?![至到])"));

    /// The forms that name days in a question.
    static final List<Form> OF_QUESTIONS = with(
            form(Reading.DATE, "(?<![\\d.])(?<year>\\d{4})[-/.](?<month>1[0-2]|0?[1-9])(?![-/.]?\\d)"),
            form(Reading.DATE,
                    MONTH + DAY + "[日号]?\\s*" + THROUGH + "+\\s*(?:(?<last>" + NUMBER + ")月)?(?<end>"
                            + NUMBER + ")[日号]"),
            form(Reading.DATE, MONTH + "(?<third>[上中下])旬"),
            form(Reading.PART_OF_YEAR,
                    "(?:" + YEAR + "的?)?(?:第?(?<quarter>[一二三四1-4])季度|前(?<quarters>[一二两三23])个?季度"
                            + "|(?<half>[上下])半年)"),
            form(Reading.UNIT, AGO + WEEK + "(?![期年边转报])"),
            form(Reading.UNIT, "(?<![\\d第])" + COUNT + UNIT + "(?:之|以)?前(?!后)"),
            form(Reading.RECENT,
                    "(?:(?<![附靠接临])近|过去|这|前(?=[几些]))的?" + COUNT + "个?(?<unit>天|日|周|星期|礼拜|年|月)(?!\\d)"),
            form(Reading.RECENT, "(?<![\\d第])" + COUNT + UNIT + "以?来"),
            form(Reading.DATE, "\\b" + ENGLISH_DAY + "\\s+(?:of\\s+)?" + ENGLISH_MONTH + OF),
            form(Reading.DATE, ENGLISH_MONTH + "\\s+" + ENGLISH_DAY + OF),
            form(Reading.DATE,
                    "(?:\\b(?:early|mid|late)[\\s-]+|" + IN + "|(?=\\w+\\s+\\d{4}\\b))" + ENGLISH_MONTH
                            + OF),
            form(Reading.PART_OF_YEAR, IN + "(?<year>(?:19|20)\\d{2})\\b"),
            form(Reading.UNIT, "\\b(?<ago>yesterday|today|tomorrow)\\b"),
            form(Reading.UNIT, "\\b" + ENGLISH_COUNT + ENGLISH_UNIT + "\\s+ago\\b"),
            form(Reading.UNIT, "\\b(?<ago>last|this|next)\\s+" + ENGLISH_UNIT),
            form(Reading.RECENT, "\\b(?:past|last|previous)\\s+(?:" + ENGLISH_COUNT + ")?" + ENGLISH_UNIT));

    /// The forms that date what a text says: a day, a month or a year. There a day can leave out its month.
    static final List<Form> OF_TEXTS = with(form(Reading.DAY_OF_MONTH, "(?<![\\d.第])" + DAY
            + "(?:日(?![元本子])|(?<=[^路弄街道巷村镇楼园段\\d]\\d{1,2})号(?=[上中下晚早凌,。、至到]|$)|(?=" + TO
            + "\\d{1,2}日))"));

    private DateGrammar() {}

    private static Form form(Reading reading, String pattern) {
        return new Form(reading, Pattern.compile(pattern));
    }

    private static List<Form> with(Form... further) {
        return Stream.concat(COMMON.stream(), Stream.of(further)).toList();
    }

    /// What the forms find in a folded text, in order; of those that begin at the same place the longest, and none that
    /// overlaps one before it.
    static List<DateMatch> find(String text, List<Form> forms) {
        List<DateMatch> candidates = forms.stream()
                .flatMap(form -> form.pattern.matcher(text).results()
                        .map(words -> new DateMatch(form.reading, words)))
                .filter(DateMatch::isPossible)
                .sorted(Comparator.comparingInt((DateMatch match) -> match.words().start())
                        .thenComparingInt(match -> -match.words().end()))
                .toList();
        List<DateMatch> found = new ArrayList<>();
        for (DateMatch candidate : candidates) {
            if (found.isEmpty() || found.getLast().words().end() <= candidate.words().start()) {
                found.add(candidate);
            }
        }
        return found;
    }
}
