package wenyuan.indexer.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static wenyuan.indexer.index.Samples.article;
import static wenyuan.indexer.index.Samples.dated;
import static wenyuan.indexer.index.Samples.passages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.BigramModel;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.Samples;
import wenyuan.indexer.passage.Passage;

class LuceneSearchTest {
    @TempDir
    Path folder;
    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, BigramModel.NAME, BigramModel.DIMENSION);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void givesBackAnArticleAsItWasPut() {
        Article article = Samples.moved(article("f/1", "标题", "第一段。\n第二段。"), 1234);
        put(article);
        assertThat(index.article("f/1")).contains(article);
        assertThat(index.passages("f/1")).isEqualTo(passages(article));
        assertThat(index.article("f/2")).isEmpty();
        assertThat(index.passages("f/2")).isEmpty();
    }

    @Test
    void keepsWhatAnArticleDoesNotHave() {
        Article article = article("f/1", "标题", "正文。", "", Optional.empty());
        put(article);
        assertThat(index.article("f/1")).contains(article);
        assertThat(index.byWords("正文", Filter.NONE, 1).getFirst().passage().article())
                .isEqualTo(article.head());
    }

    @ParameterizedTest
    @ValueSource(strings = {"鑫垚", "赵鑫垚", "垚昨日", "６１２ｋＷ", "612KW", "612kw", "臺灣總統", "GDP", "ｇｄｐ", "3.75",
            "1500", "1,500"})
    void findsByWordsHoweverTheyAreWritten(String asked) {
        put(article("f/1", "甲", "记者赵鑫垚昨日报道，台湾总统府。"),
                article("f/2", "乙", "装机612KW，GDP增长3.75%，共１,５００件。"), article("f/3", "丙", "无关的一段话。"));
        boolean first = asked.matches("[鑫垚赵昨日臺灣總統]+");
        assertThat(found(asked)).first().isEqualTo(first ? "f/1#0" : "f/2#0");
        assertThat(found(asked)).doesNotContain("f/3#0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"三千五百亿|总额达3500亿元", "3500亿|总额达三千五百亿元", "3,500亿|总额达3500 亿元",
            "3500 亿|总额达3,500亿元", "百分之二十|提高了20%", "20%|提高了百分之二十", "２０％|提高了百分之二十", "二〇二五年|计划到2025年",
            "2025年|计划到二〇二五年", "第十五届|这是第15届", "第15届|这是第十五届", "二十四小时|开放24小时", "24小时|开放二十四小时", "第3届|这是第三届",
            "300m2|面积为300㎡", "一带一路|共建一带一路", "十五五|编制十五五规划", "三六零|来自三六零公司"})
    void findsNumbersHoweverTheyAreWritten(String asked, String told) {
        put(article("f/1", "甲", "总额达3501亿元，提高了21%，到2026年第16届开放25小时，有四百人。"), article("f/2", "乙", told),
                article("f/3", "丙", "三千人走了四十零五分钟，路上带着一二三四五。"),
                article("f/4", "丁", "先是第17届，接着是报名，后来又改了地方，再没有别的消息。"));
        assertThat(found(asked)).first().isEqualTo("f/2#0");
    }

    @ParameterizedTest
    @CsvSource({"臺,台", "體,体", "後,后", "裡,里", "Ａ,a", "９,9"})
    void findsEitherSpellingByTheOther(String one, String other) {
        put(article("f/1", "甲", "一" + one + "一"), article("f/2", "乙", "二" + other + "二"));
        assertThat(found("一" + other)).first().isEqualTo("f/1#0");
        assertThat(found("二" + one)).first().isEqualTo("f/2#0");
    }

    @Test
    void doesNotJoinFiguresThatAFullWidthCommaParts() {
        put(article("f/1", "甲", "共25，300人。"), article("f/2", "乙", "共25300人。"));
        assertThat(found("25,300")).containsExactly("f/2#0");
        assertThat(found("300")).containsExactly("f/1#0");
    }

    @Test
    void findsASingleCharacter() {
        put(article("f/1", "甲", "昨夜雪很大"), article("f/2", "乙", "昨夜雨很大"));
        assertThat(found("雪")).containsExactly("f/1#0");
    }

    @Test
    void findsAPassageByItsArticlesTitle() {
        put(article("f/1", "候鸟迁徙", "它们今天出发。"), article("f/2", "道路施工", "它们今天开工。"));
        assertThat(found("候鸟今天")).first().isEqualTo("f/1#0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND ( *:* ~", "\"大雪", "大雪^9 OR", "title:大雪", "大雪 -大雪", "/大雪/", "[大雪 TO *}", "\\",
            "!!! ???",
            " ", "\uD83D", "大雪\u0000", "𠮷大雪"})
    void takesSignsOfQueryLanguagesForSigns(String asked) {
        put(article("f/1", "甲", "昨夜大雪"), article("f/2", "乙", "别的"));
        assertThat(found(asked)).isEqualTo(asked.contains("大雪") ? List.of("f/1#0") : List.of());
    }

    @Test
    void answersAQuestionOfTwoThousandCharacters() {
        var random = new Random(5);
        var text = new StringBuilder();
        random.ints(2000, 0x4e00, 0x9fa5).forEach(text::appendCodePoint);
        put(article("f/1", "甲", text.toString()), article("f/2", "乙", "别的"));
        assertThat(found(text.toString())).containsExactly("f/1#0");
        assertThat(index.articles(query(text.toString())).total()).isEqualTo(1);
    }

    @Test
    void takesAWordOfAMegabyte() {
        put(article("f/1", "甲", "a".repeat(1 << 20) + " 大雪"));
        assertThat(found("大雪")).containsExactly("f/1#0");
    }

    @Test
    void appliesEachFilterInEachLane() {
        put(dated("f/1", "大雪一", "2025-01-01"), dated("f/2", "大雪二", "2025-01-02"),
                dated("f/3", "大雪三", "2025-01-03"),
                article("f/4", "标题", "大雪四", "晚报", Optional.empty()));
        var second = Optional.of(LocalDate.of(2025, 1, 2));
        assertPasses(new Filter(second, Optional.empty(), List.of(), List.of()), "f/2#0", "f/3#0");
        assertPasses(new Filter(Optional.empty(), second, List.of(), List.of()), "f/1#0", "f/2#0");
        assertPasses(new Filter(second, second, List.of(), List.of()), "f/2#0");
        assertPasses(new Filter(Optional.empty(), Optional.empty(), List.of("晚报"), List.of()), "f/4#0");
        assertPasses(
                new Filter(Optional.empty(), Optional.empty(), List.of("晚报", "晨报"), List.of("f/1", "f/4")),
                "f/1#0", "f/4#0");
        assertPasses(new Filter(second, Optional.empty(), List.of("晚报"), List.of()));
        assertPasses(Filter.NONE, "f/1#0", "f/2#0", "f/3#0", "f/4#0");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void breaksTiesByIdWhateverTheOrderOfWriting(long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        for (int i : order) {
            put(article("f/" + i, "标题", "同一段大雪"));
            if (i % 7 == 0) {
                index.commit();
            }
        }
        List<String> ids = IntStream.range(0, 40).mapToObj(i -> "f/" + i + "#0").sorted().toList();
        assertThat(found("大雪")).isEqualTo(ids);
        assertThat(index.byWords("大雪", Filter.NONE, 5)).extracting(match -> match.passage().id())
                .isEqualTo(ids.subList(0, 5));
        assertThat(near("大雪", Filter.NONE, 40)).isEqualTo(ids);
        assertThat(near("大雪", Filter.NONE, 5)).isEqualTo(ids.subList(0, 5));
        assertThat(index.articles(query("大雪")).articles()).extracting(Article::id)
                .isEqualTo(ids.stream().map(id -> id.substring(0, id.length() - 2)).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void findsTheVectorsThatComparingAllFinds(long seed) {
        var random = new Random(seed);
        Article[] articles = IntStream.range(0, 300)
                .mapToObj(i -> article("f/" + i, "标题", Samples.text(random))).toArray(Article[]::new);
        put(articles);
        String question = Samples.question(random);
        float[] vector = BigramModel.vector(question);
        List<Double> best = Arrays.stream(articles).flatMap(article -> passages(article).stream())
                .map(passage -> (1 + BigramModel.dot(vector, BigramModel.vector(passage.text()))) / 2)
                .sorted(Comparator.reverseOrder()).limit(20).toList();
        List<Match> matches = index.byVector(vector, Filter.NONE, 20);
        assertThat(matches).hasSize(20);
        for (int i = 0; i < best.size(); i++) {
            assertThat((double) matches.get(i).score()).as("rank %s", i + 1).isCloseTo(best.get(i),
                    offset(1e-5));
        }
    }

    @Test
    void findsNothingByVectorWhereNothingIsEmbedded() {
        index.put(article("f/1", "甲", "大雪"), passages(article("f/1", "甲", "大雪")), "1");
        index.commit();
        assertThat(near("大雪", Filter.NONE, 5)).isEmpty();
        assertThat(found("大雪")).containsExactly("f/1#0");
    }

    @Test
    void refusesAVectorOfAnotherLength() {
        assertThatThrownBy(() -> index.byVector(new float[3], Filter.NONE, 1))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3")
                .hasMessageContaining("64");
    }

    @Test
    void listsArticlesNewestFirstAndPartByPart() {
        put(dated("f/1", "一", "2025-01-01"), dated("f/2", "二", "2025-01-03"), dated("f/3", "三", "2025-01-02"),
                dated("f/4", "四", "2025-01-03"), article("f/5", "标题", "五", "晨报", Optional.empty()));
        assertThat(ids(query(""))).containsExactly("f/2", "f/4", "f/3", "f/1", "f/5");
        var part = index.articles(new ArticleQuery("", Filter.NONE, Optional.empty(), 1, 2));
        assertThat(part.total()).isEqualTo(5);
        assertThat(part.articles()).extracting(Article::id).containsExactly("f/4", "f/3");
        assertThat(index.articles(new ArticleQuery("", Filter.NONE, Optional.empty(), 9, 2)).articles())
                .isEmpty();
        assertThat(index.articles(new ArticleQuery("", Filter.NONE, Optional.empty(), 0, 0)).total())
                .isEqualTo(5);
    }

    @Test
    void listsArticlesThatHoldAllWordsAskedFor() {
        put(article("f/1", "大雪纷飞", "昨夜。"), article("f/2", "交通", "大雪封路。"), article("g/3", "大雨", "雪后。"));
        assertThat(ids(query("大雪"))).containsExactlyInAnyOrder("f/1", "f/2");
        assertThat(ids(query("大雪 交通"))).containsExactly("f/2");
        assertThat(ids(query("?!"))).isEmpty();
        assertThat(ids(new ArticleQuery("雪", Filter.NONE, Optional.of("g.txt"), 0, 9)))
                .containsExactly("g/3");
        assertThat(ids(new ArticleQuery("", Filter.NONE, Optional.of("f.txt"), 0, 9)))
                .containsExactly("f/1", "f/2");
        assertThat(index.articleIds("f.txt")).containsExactlyInAnyOrder("f/1", "f/2");
    }

    private void assertPasses(Filter filter, String... ids) {
        assertThat(index.byWords("大雪", filter, 10)).extracting(match -> match.passage().id())
                .containsExactlyInAnyOrder(ids);
        assertThat(near("大雪", filter, 10)).containsExactlyInAnyOrder(ids);
        assertThat(index.articles(new ArticleQuery("", filter, Optional.empty(), 0, 10)).total())
                .isEqualTo(ids.length);
    }

    private void put(Article... articles) {
        for (Article article : articles) {
            List<Passage> passages = passages(article);
            index.put(article, passages, article.revision());
            index.embed(passages, passages.stream().map(p -> BigramModel.vector(p.text())).toList());
        }
        index.refresh();
    }

    private List<String> found(String question) {
        return index.byWords(question, Filter.NONE, 50).stream().map(match -> match.passage().id()).toList();
    }

    private List<String> near(String question, Filter filter, int limit) {
        return index.byVector(BigramModel.vector(question), filter, limit).stream()
                .map(match -> match.passage().id()).toList();
    }

    private List<String> ids(ArticleQuery query) {
        return index.articles(query).articles().stream().map(Article::id).toList();
    }

    private static ArticleQuery query(String words) {
        return new ArticleQuery(words, Filter.NONE, Optional.empty(), 0, 50);
    }
}
