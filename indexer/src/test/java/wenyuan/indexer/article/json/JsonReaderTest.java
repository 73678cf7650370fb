package wenyuan.indexer.article.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Alignment;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader();

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"},{\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\"}]",
            "{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"}\n{\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\"}\n",
            "{\"total\":2,\"data\":[{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"},{\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\"}],\"page\":1}",
            "{\"status\":{\"code\":0},\"result\":{\"list\":[{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"},{\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\"}]}}",
            "{\"title\":\"the feed\",\"items\":[{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"},{\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\"}]}",
            "[[{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"}],[{\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\"}]]",
            "[{\"id\":\"a\",\"title\":\"甲\",\"text\":\"一。\"} {\"id\":\"b\",\"title\":\"乙\",\"text\":\"二。\",},]"})
    void findsTheSameNewsInEachShapeOfDump(String json) {
        SourceFile file = file(json);
        assertThat(reader.reads(file)).isTrue();
        Reading reading = reader.read(file);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.articles()).extracting(Article::id, Article::title, Article::text)
                .containsExactly(row("dump/a", "甲", "一。\n"), row("dump/b", "乙", "二。\n"));
        reading.articles().forEach(article -> Alignment.assertHolds(article, file));
    }

    @Test
    void takesTagsOutOfTheOutletAndTellsInOneLineWhatWasLeftOut() {
        String json = "[{\"title\": \"甲\", \"content\": \"甲文。\", \"source\": \"河谷<b>报\"}, 5,"
                + " {\"title\": \"乙\", \"content\": \"乙文。\"}]";
        Reading reading = new JsonReader().read(new SourceFile("a.json", json, ""));
        assertThat(reading.articles()).extracting(Article::outlet).containsExactly("河谷报", "");
        int at = json.indexOf("5,");
        assertThat(reading.rejected()).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                .startsWith("Characters " + at + " to " + (at + 1) + " were left out").doesNotContain("\n"));
    }

    @Test
    void readsOneObjectWithListsOfItsOwnAsOneArticle() {
        Reading reading = read(
                "{\"related\":[{\"title\":\"旁\",\"url\":\"u\"}],\"title\":\"甲\",\"content\":\"正文。\"}");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[注] 本报讯", "[1, 2, 3]", "{占位}", "本报讯 {\"a\":1}", ""})
    void leavesOtherTextToOtherReaders(String text) {
        assertThat(reader.reads(file(text))).isFalse();
    }

    @Test
    void mapsFieldsByTheirChineseAndEnglishNames() {
        Article article = read(
                """
                        [{"_id": 17, "Headline": "标题一", "正文": "正文一。", "发布时间": "2025年11月3日 08:00", "Link": "http://x/1",
                          "来源": "晚报", "authors": ["张三", "李四"], "副标题": "副题", "keywords": ["不是正文"]}]
                        """)
                .articles().getFirst();
        assertThat(article.id()).isEqualTo("dump/17");
        assertThat(article.title()).isEqualTo("标题一");
        assertThat(article.text()).isEqualTo("正文一。\n");
        assertThat(article.published()).contains(LocalDate.of(2025, 11, 3));
        assertThat(article.url()).isEqualTo("http://x/1");
        assertThat(article.outlet()).isEqualTo("晚报");
        assertThat(article.byline()).isEqualTo("张三 李四");
        assertThat(article.subtitles()).containsExactly("副题");
    }

    @Test
    void prefersTheBetterNamedFieldThatIsNotBlank() {
        Article article = read(
                """
                        [{"description":"简介","body":"正文。","content":" ","title":"题","source":{"id":null,"name":"通讯社"}}]
                        """)
                .articles().getFirst();
        assertThat(article.text()).isEqualTo("正文。\n");
        assertThat(article.outlet()).isEqualTo("通讯社");
    }

    @Test
    void takesTheFirstSentenceForAMissingTitleAndTheTitleForAMissingText() {
        Reading reading = read("[{\"content\":\"第一句。第二句。\"},{\"title\":\"只有题\",\"content\":\"\\r\\r\"}]");
        assertThat(reading.articles()).extracting(Article::title, Article::text)
                .containsExactly(row("第一句。", "第一句。第二句。\n"), row("只有题", "只有题\n"));
    }

    @Test
    void rejectsAnObjectWithoutTitleAndTextWithItsPosition() {
        Reading reading = read(
                "[{\"title\":\"甲\",\"text\":\"一。\"},\n{\"foo\":\"bar\"},\n7,\n{\"title\":\"乙\",\"text\":\"二。\"}]");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("甲", "乙");
        assertThat(reading.rejected()).satisfiesExactly(neither -> {
            assertThat(neither.position()).startsWith("object 2, line 2");
            assertThat(neither.reason()).contains("neither a title nor a text", "foo");
        }, number -> {
            assertThat(number.position()).startsWith("object 3, line 3");
            assertThat(number.reason()).contains("not an object");
        });
    }

    @Test
    void healsEscapesEntitiesBlanksAndInvisibleCharacters() {
        String json = "[{\"title\":\"甲\",\"text\":\"\\r\\r\\u3000\\u3000\\u4e00&nbsp;&amp;amp;&lt;二&gt;\\u200b三\\r\\n\\n  四\\t \\t五\\u0000\\ufeff六\\ud83d\\ude00\\ud800\\r\\r\"}]";
        SourceFile file = file(json);
        Article article = reader.read(file).articles().getFirst();
        assertThat(article.text()).isEqualTo("一 &<二>三\n四 五六😀\ufffd\n");
        Alignment.assertHolds(article, file);
        int two = article.text().indexOf("<二>");
        assertThat(article.origin().raw(new Span(two, two + 3)))
                .extracting(span -> span.in(json)).containsExactly("&lt;二&gt;");
    }

    @Test
    void keepsRawLineEndsControlCharactersAndMarksOfDirectionInStrings() {
        Article article = read("[{\"title\":\"甲\",\"text\":\"一\n二\u0001三\u200fאב\u200e\"}]").articles()
                .getFirst();
        assertThat(article.text()).isEqualTo("一\n二三\u200fאב\u200e\n");
    }

    @Test
    void takesMarkupOutOfTextThatIsHtmlAndKeepsItInTextThatIsNot() {
        Reading reading = read(
                """
                        [{"title":"甲","content":"<p>一<b>二</b></p>\\n<script>alert(1)</script><p>三&amp;amp;四<br>五</p>"},
                         {"title":"乙","content":"说到 <script>alert(1)</script> 和 a<b 时"},
                         {"title":"丙","content":"&lt;p&gt;六&lt;/p&gt;&lt;p&gt;七&lt;/p&gt;"}]
                        """);
        assertThat(reading.articles()).extracting(Article::text).containsExactly("一二\n三&四\n五\n",
                "说到 <script>alert(1)</script> 和 a<b 时\n", "六\n七\n");
        assertThat(reading.dropped()).extracting(Dropped::text).containsExactly("<script>alert(1)</script>");
    }

    @Test
    void readsObjectsBeforeAndAfterABrokenOneAndSaysWhereItIs() {
        Reading reading = read(
                "[{\"id\":1,\"title\":\"甲\",\"text\":\"一。\"},\n{\"id\":2,\"title\":\"乙\",\"text\":\"他说\"好\"。\"},\n"
                        + "{\"id\":3,\"title\":\"丙\",\"text\":\"三。\"}]");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("甲", "丙");
        assertThat(reading.rejected()).singleElement().satisfies(broken -> {
            assertThat(broken.position()).startsWith("object 2, line 2");
            assertThat(broken.reason()).contains("Unexpected character ('好'");
        });
    }

    @Test
    void readsWhatStandsBeforeTheEndOfATruncatedFile() {
        Reading inside = read("[{\"id\":1,\"title\":\"甲\",\"text\":\"一。\"},{\"id\":2,\"title\":\"乙\",\"te");
        assertThat(inside.articles()).extracting(Article::title).containsExactly("甲");
        assertThat(inside.rejected()).singleElement()
                .satisfies(cut -> assertThat(cut.position()).startsWith("object 2"));
        Reading between = read("[{\"id\":1,\"title\":\"甲\",\"text\":\"一。\"},");
        assertThat(between.articles()).hasSize(1);
        assertThat(between.rejected()).singleElement()
                .satisfies(cut -> assertThat(cut.reason()).contains("cut off"));
    }

    @Test
    void doesNotTakeObjectsInsideABrokenOneForNews() {
        Reading reading = read(
                "[{\"id\":1,\"title\":\"甲\",\"text\":\"一。\",\"media\":[{\"title\":\"图\",\"url\":\"u\"}]},"
                        + "{\"id\":2,\"title\":\"乙\",\"text\":\"二\"。\",\"media\":[{\"title\":\"图\",\"url\":\"u\"},{\"title\":\"图\",\"url\":\"v\"}]},"
                        + "{\"id\":3,\"title\":\"丙\",\"text\":\"三。\",\"media\":[]}]");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("甲", "丙");
    }

    @Test
    void takesOffLinesThatManyArticlesOfAnOutletShareAndListsThem() {
        var json = new StringBuilder("[");
        for (int i = 0; i < 20; i++) {
            String tail = i % 4 == 0 ? "请关注我们\\n" : "";
            json.append("{\"title\":\"题%d\",\"source\":\"A\",\"text\":\"快讯\\n第%d条。\\n共同的一句。\\n末句%d。\\n%s\"},"
                    .formatted(i, i, i, tail));
        }
        json.append("{\"title\":\"别家\",\"source\":\"B\",\"text\":\"快讯\\n正文。\\n请关注我们\\n\"}]");
        Reading reading = read(json.toString());
        assertThat(reading.articles().get(0).text()).isEqualTo("第0条。\n共同的一句。\n末句0。\n");
        assertThat(reading.articles().get(1).text()).isEqualTo("第1条。\n共同的一句。\n末句1。\n");
        assertThat(reading.articles().getLast().text()).isEqualTo("快讯\n正文。\n请关注我们\n");
        assertThat(reading.dropped()).hasSize(25);
    }

    @Test
    void keepsTheSameArticleSentManyTimesWhole() {
        String one = "{\"title\":\"题\",\"source\":\"A\",\"text\":\"第一段。\\n第二段。\"}";
        Reading reading = read("[" + String.join(",", List.of(one, one, one, one, one, one)) + "]");
        assertThat(reading.articles()).hasSize(6)
                .allSatisfy(a -> assertThat(a.text()).isEqualTo("第一段。\n第二段。\n"));
    }

    @Test
    void survivesDeepNestingHugeStringsAndOverlongTitles() {
        String deep = "[{\"id\":0,\"title\":\"浅\",\"text\":\"零。\"},{\"a\":" + "{\"a\":".repeat(100_000)
                + "[".repeat(100_000)
                + ",{\"id\":1,\"title\":\"甲\",\"text\":\"一。\"}]";
        assertThat(read(deep).articles()).extracting(Article::title).containsExactly("浅", "甲");
        String huge = "字".repeat(30_000_000);
        Article article = read("[{\"title\":\"大\",\"text\":\"" + huge + "\"}]").articles().getFirst();
        assertThat(article.text()).hasSize(30_000_001);
        Article titled = read("[{\"title\":\"" + "题".repeat(1000) + "\"}]").articles().getFirst();
        assertThat(titled.title()).hasSizeLessThan(100);
        assertThat(titled.text()).isEqualTo("题".repeat(1000) + "\n");
    }

    @Test
    void rejectsAFileWithoutObjects() {
        assertThat(read("[]").rejected()).singleElement()
                .satisfies(empty -> assertThat(empty.reason()).contains("no objects"));
    }

    private Reading read(String json) {
        return reader.read(file(json));
    }

    static SourceFile file(String text) {
        return new SourceFile("dump.json", text, "");
    }

    private static Tuple row(Object... cells) {
        return Tuple.tuple(cells);
    }
}
