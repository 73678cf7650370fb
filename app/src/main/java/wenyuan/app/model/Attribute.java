package wenyuan.app.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.question.Asked;
import wenyuan.app.text.People;
import wenyuan.app.text.Synonyms;

/// What a question asks of its subject by a word that news has few others for: a post or relation whose holder is asked
/// for, a sum that is accounted by its name, the things that are counted. Where none of the words stands, nothing of
/// it is told.
///
/// @param word as the question writes it, folded
/// @param words that would tell of it
/// @param isNumber whether it is a number, which stands near one of the words; who holds a post may be told anywhere
///        in the article
record Attribute(String word, List<String> words, boolean isNumber) {
    private static final List<String> KIN = List.of("妻子 夫人 太太 爱人 老伴 妻 夫妇 夫妻 媳妇", "丈夫 爱人 老伴 夫妇 夫妻 老公",
            "父亲 爸爸 父 爸", "母亲 妈妈 母 妈", "儿子 子女 孩子 儿", "女儿 子女 孩子 女", "哥哥 弟弟 兄", "姐姐 妹妹 姐 妹",
            "律师 辩护人 代理人");
    private static final List<String> SUMS = List.of("净利润 利润 净利 盈利 亏损 净亏 赚", "利润 净利 盈利 亏损 净亏 赚", "营业收入 营收 收入",
            "营收 收入", "收入 营收", "总投资 投资 造价 耗资 斥资 投入", "投资额 投资 造价 耗资 斥资 投入", "造价 投资 耗资 斥资 成本",
            "损失 亏损", "市值", "产值", "销售额 销售", "票房", "募集资金 募集 募资 融资", "赔偿金 赔偿 赔", "罚款 罚金 罚", "奖金 奖励",
            "成本", "学费", "年薪 薪 工资", "负债 债");
    private static final List<Attribute> RELATIONS = KIN.stream().map(group -> group(group, false)).toList();
    private static final List<Attribute> ACCOUNTS = SUMS.stream().map(group -> group(group, true)).toList();
    /// Between such a word and the one that asks.
    private static final String JOINT = "(?:总额|金额|额|规模)?(?:一共|总共|共|大约|大概|分别|各|到底|究竟)*(?:是|为|有|达到?|叫|叫做|由|姓)?(?:一共|总共|大约|大概)?";
    private static final Pattern ASKED_BEHIND = Pattern
            .compile("^" + JOINT + "(?:多少|谁|哪[一几]?[位个]|什么|啥|何人|几|多[大高])");
    private static final Pattern ASKED_BEFORE = Pattern.compile("(?:多少|几[亿万千百]?|哪[一几]?位|谁是)[^,，。?？]{0,12}$");
    /// What is counted: the noun behind the word that asks and its measure word.
    private static final Pattern COUNTED = Pattern
            .compile(
                    "(?:多少|(?<!哪)几)[万亿]?[个家名位项条只头辆台艘架座所份篇本张把部件种批类株户处对支]?+(?<noun>\\p{IsHan}{2,6}?)(?:参加|参与|参赛|报名|到场|出席|入选|获奖)?(?=[?？,，。]|$)");
    /// What its unit tells by itself.
    private static final Pattern MEASURE = Pattern
            .compile("[量额数]$|^(?:平方|立方|公[里顷斤]|千[米克瓦]|[美欧日港]元|小时|分钟|人[次民]|个月|亿|万|块?钱|岁)");
    private static final int TAIL = 2;

    private static Attribute group(String group, boolean isNumber) {
        List<String> words = List.of(group.split(" ", -1));
        return new Attribute(words.getFirst(), words, isNumber);
    }

    /// The post or relation whose holder a folded question asks for; empty where it asks for none.
    static Optional<Attribute> held(String question) {
        Stream<Attribute> posts = People.posts(question).stream().map(post -> of(post.text(), false));
        return Stream.concat(RELATIONS.stream(), posts).filter(attribute -> attribute.isAsked(question))
                .findFirst();
    }

    /// The sum or the things that a folded question asks the number of; empty where no fixed word tells.
    static Optional<Attribute> counted(String question) {
        Optional<Attribute> sum = ACCOUNTS.stream().filter(attribute -> attribute.isAsked(question))
                .findFirst();
        return sum.or(() -> {
            Matcher counted = COUNTED.matcher(question);
            return counted.find() && !MEASURE.matcher(counted.group("noun")).find()
                    ? Optional.of(of(counted.group("noun"), true).inPart())
                    : Optional.empty();
        });
    }

    /// Of what a folded question asks for.
    static Optional<Attribute> of(String question, Asked asked) {
        return switch (asked) {
            case PERSON -> held(question);
            case NUMBER -> counted(question);
            case FACT -> held(question).or(() -> counted(question));
            case DATE, PLACE, REASON, WAY, LIST, SUMMARY, COMPARISON, YES_NO -> Optional.empty();
        };
    }

    /// A word, its last two characters, which say what it is, and what these may be put in.
    private static Attribute of(String word, boolean isNumber) {
        String tail = word.substring(Math.max(0, word.length() - TAIL));
        return new Attribute(word,
                Stream.of(Stream.of(word, tail), Synonyms.of(word).stream(), Synonyms.of(tail).stream())
                        .flatMap(words -> words).distinct().toList(),
                isNumber);
    }

    /// Things that are counted go by many words, so that one of the last two characters of theirs will do.
    private Attribute inPart() {
        Stream<String> tail = word.substring(Math.max(0, word.length() - TAIL)).chars()
                .mapToObj(Character::toString);
        return new Attribute(word, Stream.concat(words.stream(), tail).distinct().toList(), isNumber);
    }

    boolean isHeldIn(String folded) {
        return words.stream().anyMatch(folded::contains);
    }

    private boolean isAsked(String question) {
        int at = question.indexOf(word);
        return at >= 0 && (ASKED_BEHIND.matcher(question.substring(at + word.length())).find()
                || ASKED_BEFORE.matcher(question.substring(0, at)).find());
    }
}
