package wenyuan.app.eval.alter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.indexer.text.Surnames;

/// The names of a corpus, found by their surroundings: persons behind a post, districts by their ending, organisations
/// between a mark or a small word and their ending. Each list is sorted, so that the same corpus gives the same.
///
/// @param persons those of the whole corpus
/// @param districts names that end in 区, 县 or 市, as they stand before their offices
/// @param quoted what stands in quotation marks
public record Vocabulary(List<String> persons, List<String> districts, List<String> organisations,
        List<String> quoted) {
    static final String POSTS = "书记|主任|市长|区长|县长|局长|处长|会长|院长|所长|校长|主席|总裁|董事长|总经理|经理|CEO|创始人|教授|博士|律师"
            + "|秘书长|部长|记者|负责人|总监|工程师|设计师|科学家|医师|队长|理事长|发言人|首席代表";
    private static final String NAME = "[" + Surnames.COMMON + "][\\u4e00-\\u9fff]{1,2}?";
    private static final Pattern PERSON = Pattern.compile("(?<=(?:" + POSTS + ")[ \u3000]?)" + NAME
            + "(?=[、，。；：（）)“]|出席|主持|表示|说|指出|强调|介绍|认为|致辞|作|率|带|坦言|为|在|与|和|等|感慨|透露|赴|告诉|以|系统)"
            + "|(?<=[、，。；：由])" + NAME + "(?=博士|教授|律师|院士|同志)");
    private static final Pattern DISTRICT = Pattern.compile("(?<![\\u4e00-\\u9fff&&[^省市、由与和在]])"
            + "[\\u4e00-\\u9fff&&[^省市区县]]{2}[区县市](?=委|政府|人民|副?[区县市]长)");
    private static final Pattern NO_DISTRICT = Pattern.compile("[全各本市园社新辖我沪]..|自治.|.自.");
    private static final Pattern ORGANISATION = Pattern.compile("(?<=^|[，。；：、（“\\n由与和在到])"
            + "[\\u4e00-\\u9fff&&[^了的是在为将与和及由到等从还也让各跨]]{2,10}?"
            + "(?:公司|集团|大学|研究院|研究所|协会|银行|医院|学院|委员会|基金会|商会)(?![\\u4e00-\\u9fff]?[院会部系])");
    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]{3,30}(?=”)");
    private static final int SEEN_OFTEN = 2;

    /// The names of a corpus.
    ///
    /// @param articles the texts of its articles
    public static Vocabulary of(Collection<String> articles) {
        return new Vocabulary(all(PERSON, articles, 1),
                all(DISTRICT, articles, 1).stream().filter(name -> !NO_DISTRICT.matcher(name).matches())
                        .toList(),
                all(ORGANISATION, articles, SEEN_OFTEN), all(QUOTED, articles, 1));
    }

    /// The persons that a text names by their posts.
    static List<String> personsOf(String text) {
        return all(PERSON, List.of(text), 1);
    }

    private static List<String> all(Pattern pattern, Collection<String> articles, int least) {
        var counts = new TreeMap<>(articles.stream().flatMap(article -> pattern.matcher(article).results())
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting())));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= least).map(Map.Entry::getKey)
                .toList();
    }
}
