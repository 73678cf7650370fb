package wenyuan.app.eval.alter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Changes numbers so that what they say is no longer true: a least number (超850亿) only becomes greater, a greatest
/// one is left alone.
final class Numbers {
    private static final String DIGITS = "(?<![\\dA-Za-z.,+\\-—~～:：/±第])(?!(?:19|20)\\d\\d(?![\\d余多万亿家个名项亩平米公人件台条辆架元]))"
            + "\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d.,]\\d|\\d|[-—~～+:：/A-Za-z年月日号时季届]|[.．、)）](?!\\d))";
    private static final Pattern NUMBER = Pattern.compile(DIGITS + "(?!%)");
    private static final Pattern PERCENT = Pattern.compile(DIGITS + "(?=%)");
    private static final Pattern WHOLE = Pattern.compile(DIGITS + "(?<!\\.\\d{1,6})(?!%)");
    private static final Pattern MAGNITUDE = Pattern.compile("(?<=\\d[余多]?)(?:万亿|万|亿)");
    private static final Pattern UNIT = Pattern.compile(
            "(?<=[\\d万亿][余多]?)(?:平方公里|平方米|公里|千克|公斤|小时|分钟|美元|元|吨|亩|米)");
    private static final Pattern BOUND = Pattern
            .compile("(?:不超过|不低于|不少于|超过|至少|超|逾|近)(?=\\d)|(?<=\\d[万亿%]?[^，。、；\\d]{0,2})以上");
    private static final Pattern HAN = Pattern.compile("(?<![第〇零一二三四五六七八九十百千万亿两几数“])"
            + "(?![一二三四五六七八九]{2})(?:[二三四五六七八九十两]|[一二三四五六七八九十百千两]{2,5})"
            + "(?=[余多]?(?:位|名|家|项|个|种|类|条|所|座|大|次|艘|辆|架|组|方面|年|款|人|天))");
    private static final Pattern MEASURED = Pattern.compile("(" + DIGITS + ")([万亿]?[\\u4e00-\\u9fff%])");

    private static final Map<String, String> LARGER_MAGNITUDE = Map.of("万", "亿", "亿", "万亿");
    private static final Map<String, String> SMALLER_MAGNITUDE = Map.of("万亿", "亿", "亿", "万");
    private static final Map<String, String> OTHER_UNIT = Map.ofEntries(Map.entry("平方公里", "平方米"),
            Map.entry("平方米", "平方公里"), Map.entry("公里", "米"), Map.entry("米", "公里"), Map.entry("千克", "吨"),
            Map.entry("公斤", "吨"), Map.entry("吨", "公斤"), Map.entry("小时", "分钟"), Map.entry("分钟", "小时"),
            Map.entry("美元", "元"), Map.entry("元", "美元"), Map.entry("亩", "公顷"));
    private static final Map<String, String> OTHER_BOUND = Map.of("不超过", "超过", "不低于", "不到", "不少于", "不到", "超过",
            "不足", "至少", "最多", "超", "不足", "逾", "不足", "近", "超", "以上", "以下");
    private static final Map<Character, String> LARGER_HAN = Map.ofEntries(Map.entry('一', "四"),
            Map.entry('二', "三"),
            Map.entry('两', "四"), Map.entry('三', "五"), Map.entry('四', "六"), Map.entry('五', "七"),
            Map.entry('六', "八"), Map.entry('七', "九"), Map.entry('八', "九"), Map.entry('十', "三十"));

    private Numbers() {}

    /// Another digit in a number: the first one of a round number, else any.
    static Alterer digit(boolean percent) {
        return (statement, random) -> edits(percent ? PERCENT : NUMBER, statement,
                match -> otherDigit(statement, match, random));
    }

    /// One nought more: 近80亿 becomes 近800亿.
    static List<Edit> tenfold(Statement statement, RandomGenerator random) {
        return edits(WHOLE, statement, match -> statement.atMost(match.start(), match.end())
                ? Stream.empty()
                : fresh(statement, match.group() + "0"));
    }

    /// 亿 for 万 and the other way round.
    static List<Edit> magnitude(Statement statement, RandomGenerator random) {
        return edits(MAGNITUDE, statement, match -> {
            boolean larger = statement.atLeast(numberStart(statement, match), match.end())
                    || random.nextBoolean();
            return Stream.ofNullable((larger ? LARGER_MAGNITUDE : SMALLER_MAGNITUDE).get(match.group()));
        });
    }

    /// Another unit of the same sort.
    static List<Edit> unit(Statement statement, RandomGenerator random) {
        return edits(UNIT, statement, match -> statement.atLeast(numberStart(statement, match), match.end())
                ? Stream.empty()
                : Stream.ofNullable(OTHER_UNIT.get(match.group())));
    }

    /// Above for below: 超1000 becomes 不足1000.
    static List<Edit> bound(Statement statement, RandomGenerator random) {
        return edits(BOUND, statement, match -> Stream.ofNullable(OTHER_BOUND.get(match.group())));
    }

    /// A larger number in Han numerals.
    static List<Edit> han(Statement statement, RandomGenerator random) {
        return edits(HAN, statement, match -> Stream.ofNullable(LARGER_HAN.get(match.group().charAt(0)))
                .map(larger -> larger + match.group().substring(1))
                .filter(larger -> !statement.article().contains(larger)));
    }

    /// A number of the same unit that stands elsewhere in the article.
    static List<Edit> elsewhere(Statement statement, RandomGenerator random) {
        return MEASURED.matcher(statement.text()).results().filter(match -> !bounded(statement, match))
                .flatMap(match -> MEASURED.matcher(statement.article()).results()
                        .filter(other -> other.group(2).equals(match.group(2)))
                        .filter(other -> !statement.text().contains(other.group(1)))
                        .map(other -> new Edit(match.start(1), match.end(1), other.group(1))))
                .toList();
    }

    private static boolean bounded(Statement statement, MatchResult match) {
        return statement.atLeast(match.start(1), match.end(1))
                || statement.atMost(match.start(1), match.end(1));
    }

    private static Stream<String> otherDigit(Statement statement, MatchResult match,
            RandomGenerator random) {
        String number = match.group();
        boolean least = statement.atLeast(match.start(), match.end());
        if (statement.atMost(match.start(), match.end()) || (least && number.charAt(0) == '9')) {
            return Stream.empty();
        }
        int at = least || number.endsWith("0") ? 0 : random.nextInt(number.length());
        at = Character.isDigit(number.charAt(at)) ? at : 0;
        int digit = number.charAt(at) - '0';
        int other = least ? random.nextInt(digit + 1, 10) : 1 + (digit + random.nextInt(8)) % 9;
        return fresh(statement, number.substring(0, at) + other + number.substring(at + 1))
                .filter(changed -> !changed.equals(number));
    }

    /// A number that the article does not hold: one that stands there could be as true.
    private static Stream<String> fresh(Statement statement, String number) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d.])")
                .matcher(statement.article())
                .find() ? Stream.empty() : Stream.of(number);
    }

    private static int numberStart(Statement statement, MatchResult unit) {
        int at = unit.start();
        while (at > 0 && "0123456789.,万亿余多".indexOf(statement.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static List<Edit> edits(Pattern pattern, Statement statement,
            Function<MatchResult, Stream<String>> replacements) {
        return pattern.matcher(statement.text()).results()
                .flatMap(match -> replacements.apply(match).map(with -> Edit.of(match, with))).toList();
    }
}
