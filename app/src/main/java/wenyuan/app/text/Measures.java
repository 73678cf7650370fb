package wenyuan.app.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a number must be counted in to answer a question: 多少家 wants so many 家, 多少亿元 a sum of money, 占比 a share.
/// All expect folded text.
public final class Measures {
    private static final String NUMBER = "(?:\\d[\\d,.]*|[〇一二三四五六七八九十百千两半]+|数(?=[十百千万亿]))";
    /// What may stand between a number and its unit: 万, 余, 多…
    private static final String SCALE = "\\s*[十百千万亿余多来]{0,4}\\s*";

    /// Units that can stand for one another in an answer, longer ones before those they begin with.
    private static final List<String> FAMILIES = List.of("名|位|人|员", "家|户|所|个", "元|美元|欧元|英镑|日元|港元|人民币|块|美金",
            "平方公里|平方千米|平方米|平米|公顷|亩|㎡", "公里|千米|厘米|毫米|微米|纳米|米|km|cm|mm|μm|nm", "千瓦时|度|kwh", "千瓦|瓦|kw|mw|gw",
            "马力|匹", "公斤|千克|吨|克|斤", "个月|年|月|天|日|周|星期|小时|分钟|秒|毫秒|ms",
            "个|项|条|款|种|类|件|批|套|例|处|座|栋|幢|组|点|门", "辆|台|部|架|艘|列", "次|场|届|期|轮|回", "对|双", "份|篇|本|册|张|幅|枚|件",
            "周岁|岁", "倍", "层|楼");
    private static final List<Family> UNITS = FAMILIES.stream().map(Family::new).toList();

    private static final String HOW_MANY = "(?:多少|(?<!哪)几|how (?:many|much))\\s*";
    private static final Pattern SHARE_ASKED = Pattern.compile(
            "占比|比例|比重|百分|几成|占(?!地|据|用)[^,。?]{0,12}多少|(?:同比|环比|增长|增速|上涨|涨|降|提[高升])了?[^,。?]{0,2}(?:多少|几)|率(?:是|为|有|达)?[^,。?]{0,3}(?:多少|多高|几)|几分之|percentage|share of");
    private static final Pattern MONEY_ASKED = Pattern.compile(
            "多少(?:[千百万亿]*)(?:美元|人民币|元|块?钱|资金|投资|金额)|(?:价格|售价|总价|金额|[总投]投?资额?|经费|费用|营收|收入|净?利润|gdp)(?:[^,。?同]{0,4})(?:多少|几)|花了?多少|卖多少|how much (?:money|did|does)");
    private static final Pattern CURRENCY_ASKED = Pattern.compile("多少[十百千万亿]*(美元|欧元|英镑|日元|港元)");
    private static final Pattern RANK_ASKED = Pattern.compile("第几|老几|排名|排第");
    private static final Pattern TIME_ASKED = Pattern.compile("多久|多长时间|几年|几个月|几天|how long");

    private static final Pattern SHARE = Pattern
            .compile("\\d\\s*%|百分之|[一二三四五六七八九十\\d]分之|[一二三四五六七八九十\\d]成|倍|百分点|\\d/\\d|一半|过半|翻[了一]?番");
    private static final Pattern MONEY = Pattern.compile(NUMBER + SCALE
            + "(?:元|美元|欧元|英镑|日元|港元|人民币|块)|" + NUMBER + "[余多]?\\s*[万千百]?亿(?![\\u4e00-\\u9fff])|免费"
            + "|[$€£]\\s?\\d|\\d[\\d.,]*(?:[- ](?:thousand|million|billion|trillion))?[- ](?:yuan|euros?|dollars?|pounds?)");
    private static final Pattern RANK = Pattern.compile("第" + NUMBER + "|" + NUMBER + "位|首位|冠|居首|榜首|top");

    private Measures() {}

    /// The shape of a number that answers; empty where the question's words do not tell what is counted.
    public static Optional<Pattern> asked(String question) {
        if (SHARE_ASKED.matcher(question).find()) {
            return Optional.of(SHARE);
        }
        Matcher currency = CURRENCY_ASKED.matcher(question);
        if (currency.find()) {
            return Optional.of(Pattern.compile(NUMBER + SCALE + currency.group(1)));
        }
        if (MONEY_ASKED.matcher(question).find()) {
            return Optional.of(MONEY);
        }
        if (RANK_ASKED.matcher(question).find()) {
            return Optional.of(RANK);
        }
        if (TIME_ASKED.matcher(question).find()) {
            return UNITS.stream().filter(family -> family.holds("年")).findFirst().map(Family::number);
        }
        return counted(question);
    }

    private static Optional<Pattern> counted(String question) {
        for (Family family : UNITS) {
            Matcher matcher = family.asked().matcher(question);
            if (matcher.find()) {
                return Optional.of(family.number());
            }
        }
        return Optional.empty();
    }

    private record Family(String units, Pattern asked, Pattern number) {
        Family(String units) {
            this(units, Pattern.compile(HOW_MANY + "[十百千万亿]*(?:" + units + ")"),
                    Pattern.compile(NUMBER + SCALE + "(?:" + units + ")"));
        }

        boolean holds(String unit) {
            return List.of(units.split("\\|", -1)).contains(unit);
        }
    }
}
