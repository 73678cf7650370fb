package wenyuan.app.question;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.text.Folding;

/// What kind of thing a question asks for. Found from the question's own words, first match first.
public enum Asked {
    SUMMARY("概括|归纳|总结一下|概述|简述|介绍一下|讲了什么|说了什么|主要内容|summar"),
    REASON("为什么|为何|为啥|原因|凭什么|缘何|\\bwhy\\b"),
    COMPARISON("相比|对比|比较|区别|不同|差多少|差别|哪类更|哪个更|谁更|更多|更少|更高|更低|\\bcompare"),
    DATE(
            "什么时候|何时|啥时候|哪一年|哪年|哪天|那天(?!.*(?:谁|哪|什么|多少|几))|哪一天|几月|几号|几日|几点|日期|时间是|多久|哪几年|哪月|\\bwhen\\b|what (?:year|date|day)"),
    NUMBER(
            "多少|(?<!哪)几(?:个|家|名|位|项|条|期|届|次|年|人|组|天|倍|成|所|艘|架|座|种|批|类|层|公里|小时|万|亿)|多大|多长|多高|多远|多快|多重|总额|总数(?!字|据)|占比|比例|排名第几|第几|老几|how (?:many|much|long|large|far)|what percentage"),
    PERSON("谁|哪位|哪几位|哪两位|何人|什么人|叫什么名字|名叫|\\bwho\\b|\\bwhom\\b"),
    PLACE("哪里|哪儿|在哪|何处|什么地方|哪个地方|哪个区|哪座城市|哪个城市|地址|地点|\\bwhere\\b"),
    LIST("哪些|哪几|哪[两二三四五六七八九十]|分别|各是|各有|几样|几种|有什么|包括什么|什么样的|哪类|列出|都有|list\\b|which"),
    WAY("怎么|怎样|如何|什么办法|什么方式|什么方法|靠什么|咋|\\bhow\\b"),
    YES_NO(
            "吗[？?]?$|是不是|是否|有没有|能不能|会不会|要不要|可不可以|不[？?]$|^(?:is|are|was|were|did|does|do|has|have|can|will)\\b"),
    FACT("");

    /// Words of a question that ask and name nothing themselves.
    static final Pattern WORDS = Pattern.compile(
            "多少|多[大长高远快重久]|第?几|谁|什么(?:时候)?|何[时人地处]|哪[些里儿]?|怎[么样]+|如何|为何|是否|有没有|是不是|[吗呢](?=[？?；;，,]?$)"
                    + "|\\b(?:how (?:many|much|long)|how|what|which|whom?|when|where|why)\\b");
    private static final Pattern POINTING_BACK = Pattern.compile(
            "(?:^|[，,。；;？?\\s])(?:那(?!么)|这)|它|(?<![其吉])他(?!们)|(?<!\\p{IsHan})他们|她|(?<!应)该(?!不)|其(?!他|中|实|它|次|余)|(?<!因|从|至|彼)此(?!外|次)|上述|加起来|"
                    + "\\b(?:it|its|they|their|them|he|his|she|her|that|those|these|this)\\b");

    private final Pattern words;

    Asked(String words) {
        this.words = Pattern.compile(words);
    }

    /// What `question` asks for: [#FACT] when its words do not tell.
    public static Asked by(String question) {
        String folded = Folding.fold(question).strip();
        return List.of(values()).stream().filter(asked -> asked == FACT || asked.words.matcher(folded).find())
                .findFirst().orElse(FACT);
    }

    /// Whether a folded text has a word that stands for something said before it.
    static boolean pointsBack(String folded) {
        return POINTING_BACK.matcher(folded).find();
    }
}
