package wenyuan.app.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.indexer.text.Numerals;

/// What tells a thing from others of its kind: a year, a month, the number of a line, the letter of a round, a medal.
public final class Series {
    public static final String YEAR = "年";
    private static final String NUMBER = "(?<value>\\d{1,3}|[一二三四五六七八九十]{1,3})";
    /// Of each form, `value` says which one of the kind it is. What has no group `kind` is a year.
    private static final List<Pattern> FORMS = Stream.of(
            "(?<!\\d)(?<value>(?:19|20)\\d{2})(?<kind>年)?(?![\\d.,%万亿余多]|[个家名位人元吨米台])",
            "(?<![\\d.])(?<value>1[0-2]|[1-9])(?<kind>月)(?!\\d{0,2}[个余])",
            "第" + NUMBER + "(?<kind>[届期批轮次季代名站])",
            "(?<![\\d.])" + NUMBER + "(?<kind>号(?:线|楼|馆|航站楼|机组|炉|桥|院|门|台风))",
            "(?<kind>\\p{IsHan}{2})" + NUMBER + "号(?![线楼馆航机炉桥院门台公文令店铺井坑])",
            "(?<![第\\d.近前分共学为])(?<value>[1-6一二三四五六])(?<kind>期)(?=工程|项目|建设|用地|基金|厂房|什|总|投|何|$|[的将已占,。?])",
            "第?(?<value>[1-4一二三四])(?<kind>季度)",
            "(?<![a-z0-9])(?<value>[a-z]\\d{0,2}\\+?|天使|种子|pre-?[a-z])(?<kind>轮|座|级|型|组|航站楼)",
            "(?<value>[金银铜])(?<kind>[牌奖])(?!励)", "(?<value>[特一二三])(?<kind>等奖)", "(?<value>[上下])(?<kind>半年)",
            "(?<value>[冠亚季殿])(?<kind>军)(?![团队区人事官])").map(Pattern::compile).toList();

    private Series() {}

    /// Of each kind, such as `届` or `月`, the values that a folded text names, with its words for each.
    public static Map<String, Map<String, String>> in(String folded) {
        Map<String, Map<String, String>> series = new LinkedHashMap<>();
        FORMS.forEach(form -> form.matcher(folded).results().forEach(found -> {
            String kind = found.group("kind");
            String value = found.group("value");
            String plain = Numerals.value(value).map(n -> Integer.toString(n.intValue())).orElse(value);
            series.computeIfAbsent(kind == null ? YEAR : kind, _ -> new LinkedHashMap<>()).putIfAbsent(plain,
                    kind == null ? value + YEAR : found.group());
        }));
        return series;
    }
}
