package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.indexer.text.Numerals;

/// What tells a thing from its siblings: the number of a line, the letter of a round, a medal, the name of a storm, who
/// it is said of. All of one kind exclude each other, so that what is told of one answers nothing about another.
///
/// @param text as written, folded
/// @param kind what it is one of
/// @param value which one of them it is
public record Mark(String text, String kind, String value) {
    private static final String NUMBER = "\\d{1,3}|[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> NUMBERED = List.of(
            Pattern.compile(
                    "(?<![\\d.])(?<value>" + NUMBER + ")(?<kind>号(?:线|楼|馆|航站楼|机组|炉|桥|院|门|坑|井|台风|公告))"),
            Pattern.compile("(?<kind>\\p{IsHan}[\\p{IsHan}&&[^月第年路街道巷弄村]])(?<value>" + NUMBER
                    + ")号(?![线楼馆航机炉桥院门坑井台公文令店铺])"),
            Pattern.compile("(?<![\\d.])第?(?<value>前?(?:" + NUMBER + "))个?(?<kind>季度)"),
            Pattern.compile(
                    "第(?<value>" + NUMBER
                            + ")(?<kind>[期批轮]|[届次][\"“《]?\\p{IsHan}{2}|(?![季届次期批轮])\\p{IsHan}{2})"),
            Pattern.compile(
                    "(?<![第\\d.近前分共学为])(?<value>\\d|[一二三四五六])(?<kind>期)(?=工程|项目|建设|用地|基金|厂房|$|[的将已总于占投,。?])"));
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(
                    "(?<![a-z0-9])(?<value>[a-z]\\d{0,2}\\+?|天使|种子|pre-?[a-z])(?<kind>轮|座|区|馆|股|级|类|组|栋|型|航站楼)"),
            Pattern.compile("(?<value>[金银铜])(?<kind>[牌奖](?!励))"),
            Pattern.compile("(?<value>[特一二三])(?<kind>等奖)"), Pattern.compile("(?<value>[上下])(?<kind>半年)"),
            Pattern.compile("(?<value>[冠亚季殿])(?<kind>军(?![团队区人事官]))"));
    private static final String COMES = "登陆|影响|来袭|过境|期间|预警|中心|天气|路径|灾害|生成|逼近|造成|带来|引发|导致|最大|将|在|于|已|的|是|有";
    /// A storm's name stands in quotation marks, or before what storms do.
    private static final Pattern STORM = Pattern
            .compile("(?<kind>[台飓]风)(?:[\"“](?<value>\\p{IsHan}{2,4})[\"”]"
                    + "|(?<bare>(?!" + COMES + ")\\p{IsHan}{2}(?=" + COMES + "|[,。])))");
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{IsHan})(?<value>\\p{IsHan}{2,3})(?<kind>毕业|出生|就读|师从|任职|[曾现担]任)");
    private static final Pattern RANK = Pattern.compile("^(?:常务副|副|代|前|原|名誉)");

    /// What a folded text tells things by.
    public static List<Mark> in(String folded) {
        List<Mark> marks = new ArrayList<>();
        NUMBERED.forEach(pattern -> add(pattern, folded, marks));
        NAMED.forEach(pattern -> add(pattern, folded, marks));
        STORM.matcher(folded).results().map(found -> {
            String value = found.group("value") == null ? found.group("bare") : found.group("value");
            return new Mark(found.group("kind") + value, found.group("kind"), value);
        }).forEach(marks::add);
        List<Mark> people = new ArrayList<>();
        add(PERSON, folded, people);
        people.stream().filter(person -> People.isNameLike(person.value)).forEach(marks::add);
        return marks;
    }

    /// The posts of a text: a deputy's is another than that of whom he stands in for.
    static List<Mark> posts(String text) {
        return People.posts(text).stream().map(post -> post.text().toLowerCase(Locale.ROOT)).map(post -> {
            String base = RANK.matcher(post).replaceFirst("");
            return new Mark(post, base, post.substring(0, post.length() - base.length()));
        }).toList();
    }

    /// Whether both are of one kind, and not the same.
    public boolean isSiblingOf(Mark other) {
        return kind.equals(other.kind) && !value.equals(other.value);
    }

    public boolean isSameAs(Mark other) {
        return kind.equals(other.kind) && value.equals(other.value);
    }

    private static void add(Pattern pattern, String folded, List<Mark> marks) {
        pattern.matcher(folded).results().forEach(found -> marks.add(of(found)));
    }

    private static Mark of(MatchResult found) {
        String value = found.group("value");
        String number = value.startsWith("前") ? value.substring(1) : value;
        String plain = Numerals.value(number).map(n -> Integer.toString(n.intValue())).orElse(number);
        return new Mark(found.group(), found.group("kind").replaceAll("[\"“《]", ""),
                value.substring(0, value.length() - number.length()) + plain);
    }
}
