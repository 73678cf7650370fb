package wenyuan.app.eval.alter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names of a corpus, found by their surroundings: persons behind a post, districts by their ending, organisations
/// between a mark or a small word and their ending. Each list is sorted, so that the same corpus gives the same.
///
/// @param persons those of the whole corpus
/// @param districts names that end in 区, 县 or 市
/// @param quoted what stands in quotation marks
public record Vocabulary(List<String> persons, List<String> districts, List<String> organisations,
        List<String> quoted) {
    static final String POSTS = "书记|主任|市长|区长|县长|局长|处长|会长|院长|所长|校长|主席|总裁|董事长|总经理|经理|CEO|创始人|教授|博士|律师"
            + "|秘书长|部长|记者|负责人|总监|工程师|设计师|科学家|医师|队长|理事长|发言人|首席代表";
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
            + "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤葛裘蒲瞿殷岳辛阮罗凌庄华解俞章梅施";
    private static final Pattern PERSON = Pattern.compile("(?:" + POSTS + ")([" + SURNAMES
            + "][\\u4e00-\\u9fff]{1,2})(?=[、，。；：（“]|出席|主持|表示|说|指出|强调|介绍|认为|致辞|作|率|带|坦言|为|在|与|和|等|感慨|透露|赴|告诉)");
    private static final Pattern DISTRICT = Pattern.compile("(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2}[区县市]"
            + "|(?<=[在赴到与和、市])[\\u4e00-\\u9fff]{2}[区县市]");
    private static final Pattern NO_DISTRICT = Pattern
            .compile("[全各本市园社地街城新辖校景厂库特郊小老该我沪展片矿山湾战分大跨]..|.[园社地街城新辖校景厂库特郊小老部].|.[个部].");
    private static final Pattern ORGANISATION = Pattern.compile("(?<=^|[，。；：、（“由与和在到])"
            + "[\\u4e00-\\u9fff&&[^的了是在为将与和及由到等、从]]{2,10}?"
            + "(?:公司|集团|大学|研究院|研究所|协会|银行|医院|学院|委员会|基金会|商会)(?![\\u4e00-\\u9fff]?[院会部系])");
    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]{3,30}(?=”)");
    private static final int SEEN_OFTEN = 2;

    /// The names of a corpus.
    ///
    /// @param articles the texts of its articles
    public static Vocabulary of(Collection<String> articles) {
        return new Vocabulary(all(PERSON, 1, articles), districts(articles), all(ORGANISATION, 0, articles),
                all(QUOTED, 0, articles));
    }

    /// The persons that a text names behind their posts.
    static List<String> personsOf(String text) {
        return all(PERSON, 1, List.of(text));
    }

    private static List<String> districts(Collection<String> articles) {
        Map<String, Integer> counts = new HashMap<>();
        for (String article : articles) {
            DISTRICT.matcher(article).results().map(match -> match.group())
                    .filter(name -> !NO_DISTRICT.matcher(name).matches())
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return new TreeMap<>(counts).entrySet().stream().filter(entry -> entry.getValue() >= SEEN_OFTEN)
                .map(Map.Entry::getKey).toList();
    }

    private static List<String> all(Pattern pattern, int group, Collection<String> articles) {
        return new ArrayList<>(articles.stream().flatMap(article -> pattern.matcher(article).results())
                .map(match -> match.group(group)).collect(Collectors.toCollection(TreeSet::new)));
    }
}
