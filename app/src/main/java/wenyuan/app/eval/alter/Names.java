package wenyuan.app.eval.alter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Exchanges persons, posts, places, organisations and words of quotations.
final class Names {
    private static final List<String> CITIES = words(
            "北京 天津 上海 重庆 广州 深圳 杭州 南京 苏州 武汉 成都 西安 长沙 青岛 大连 厦门 宁波 合肥 郑州"
                    + " 济南 福州 昆明 沈阳 哈尔滨");
    private static final List<String> PROVINCES = words(
            "江苏 浙江 安徽 福建 广东 广西 山东 山西 湖南 湖北 河南 河北 四川 云南 贵州 陕西 甘肃 辽宁 吉林"
                    + " 黑龙江 江西 海南 青海 内蒙古 宁夏 新疆 西藏");
    private static final List<String> COUNTRIES = words("美国 英国 法国 德国 日本 韩国 俄罗斯 印度 新加坡 意大利 西班牙 巴西 加拿大 澳大利亚");
    private static final String GIVEN = "伟芳敏静丽强磊军洋勇艳杰娟涛明超霞平刚辉";
    private static final int SHORT_NAME = 2;
    private static final WordPairs OTHER_POST = WordPairs.of("""
            副书记>书记 书记>副书记 副主任>主任 主任>副主任 副市长>市长 市长>副市长 副区长>区长 区长>副区长 董事长>总经理
            总经理>董事长 副总裁>总裁 总裁>副总裁 副院长>院长 院长>副院长 副会长>会长 会长>副会长 部长>副部长 副部长>部长
            局长>副局长 副局长>局长 教授>副教授 副教授>教授 秘书长>副秘书长 副秘书长>秘书长 总工程师>副总工程师 主席>副主席
            副主席>主席 创始人>法律顾问 首席科学家>总会计师 CEO>CFO 总监>助理""");

    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A person of another article.
    List<Edit> person(Statement statement, RandomGenerator random) {
        return exchanged(persons(statement), vocabulary.persons(), statement, random);
    }

    /// Another character in a name.
    List<Edit> character(Statement statement, RandomGenerator random) {
        return persons(statement).map(match -> {
            String name = match.group();
            String other = name.substring(0, name.length() - 1)
                    + GIVEN.charAt(random.nextInt(GIVEN.length()));
            return Edit.of(match, other);
        }).filter(edit -> !statement.article().contains(edit.replacement())).toList();
    }

    /// Another person of the same article, whom the statement does not name.
    List<Edit> personElsewhere(Statement statement, RandomGenerator random) {
        List<String> others = Vocabulary.personsOf(statement.article()).stream()
                .filter(name -> !statement.text().contains(name)).toList();
        return others.isEmpty()
                ? List.of()
                : persons(statement).map(match -> Edit.of(match, any(others, random))).toList();
    }

    /// Another post right before a person.
    List<Edit> post(Statement statement, RandomGenerator random) {
        List<Integer> starts = persons(statement).map(MatchResult::start).toList();
        return OTHER_POST.edits(statement, random).stream().filter(edit -> starts.contains(edit.end()))
                .toList();
    }

    /// Another city, province or country, or another district of the corpus.
    List<Edit> place(Statement statement, RandomGenerator random) {
        Stream<List<String>> districts = Stream.of("区", "县", "市").map(
                end -> vocabulary.districts().stream().filter(name -> name.endsWith(end)).toList());
        return Stream.concat(Stream.of(CITIES, PROVINCES, COUNTRIES), districts)
                .flatMap(places -> exchanged(occurrences(places, statement), places, statement, random)
                        .stream())
                .toList();
    }

    /// Another organisation of the same sort.
    List<Edit> organisation(Statement statement, RandomGenerator random) {
        return occurrences(vocabulary.organisations(), statement).filter(match -> begins(match, statement))
                .flatMap(match -> {
                    String end = match.group().substring(match.group().length() - 2);
                    List<String> alike = vocabulary.organisations().stream()
                            .filter(name -> name.endsWith(end))
                            .filter(name -> !name.contains(match.group()) && !match.group().contains(name))
                            .toList();
                    return exchanged(Stream.of(match), alike, statement, random).stream();
                }).toList();
    }

    /// Two characters of a quotation, for two of another.
    List<Edit> quote(Statement statement, RandomGenerator random) {
        return Pattern.compile("(?<=“[^“”]{0,20})[\\u4e00-\\u9fff]{2}(?=[^“”]*”)").matcher(statement.text())
                .results()
                .flatMap(match -> {
                    String other = any(vocabulary.quoted(), random).replaceAll("[^\\u4e00-\\u9fff]", "");
                    return other.length() < 2 || statement.text().contains(other.substring(0, 2))
                            ? Stream.empty()
                            : Stream.of(Edit.of(match, other.substring(0, 2)));
                }).toList();
    }

    /// Those that the article names by a post, and longer names, which hardly stand for anything else.
    private Stream<MatchResult> persons(Statement statement) {
        var known = new TreeSet<>(Vocabulary.personsOf(statement.article()));
        vocabulary.persons().stream().filter(name -> name.length() > SHORT_NAME).forEach(known::add);
        return occurrences(known, statement);
    }

    /// Whether a name is not the end of a longer one.
    private static boolean begins(MatchResult match, Statement statement) {
        return match.start() == 0
                || !Character.isIdeographic(statement.text().charAt(match.start() - 1))
                || "由与和在到为对于的".indexOf(statement.text().charAt(match.start() - 1)) >= 0;
    }

    private static Stream<MatchResult> occurrences(Collection<String> names, Statement statement) {
        return names.stream()
                .flatMap(name -> Pattern.compile(Pattern.quote(name)).matcher(statement.text()).results());
    }

    /// Each found name, for one of the others that the article does not hold.
    private static List<Edit> exchanged(Stream<MatchResult> found, Collection<String> others,
            Statement statement,
            RandomGenerator random) {
        List<String> fresh = others.stream().filter(name -> !statement.article().contains(name)).toList();
        return fresh.isEmpty() ? List.of() : found.map(match -> Edit.of(match, any(fresh, random))).toList();
    }

    private static String any(List<String> names, RandomGenerator random) {
        return names.get(random.nextInt(names.size()));
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.split(" "));
    }
}
