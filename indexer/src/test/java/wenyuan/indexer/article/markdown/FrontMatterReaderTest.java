package wenyuan.indexer.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Alignment;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.SourceFile;

class FrontMatterReaderTest {
    private final FrontMatterReader reader = new FrontMatterReader();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void namesAllWritersOfAList() {
        Article article = reader.read(new SourceFile("a.md",
                "---\ntitle: 开园\nauthor: [李四, {name: 王五}]\n---\n公园开园了。\n", "")).articles().getFirst();
        assertThat(article.byline()).isEqualTo("李四、王五");
    }

    @Test
    void takesTheBylineBelowAHeadingOutOfTheText() {
        Article article = reader.read(new SourceFile("a.md",
                "# Bridge opens\n\nBy John Smith\nJune 3, 2024\n\nThe bridge opened.\n", "")).articles()
                .getFirst();
        assertThat(article.byline()).isEqualTo("John Smith");
        assertThat(article.published()).contains(LocalDate.of(2024, 6, 3));
        assertThat(article.text()).isEqualTo("The bridge opened.\n");
    }

    @Test
    void readsBrokenFrontMatterWithoutItsStrayMarksAndSaysSoOnOneLine() {
        Reading reading = reader.read(new SourceFile("a.md",
                "---\ntitle: \"山县\nauthor: : :\n---\n山县的博物馆开放了。\n", ""));
        assertThat(reading.articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("山县");
            assertThat(article.byline()).isEmpty();
        });
        assertThat(reading.rejected()).singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).doesNotContain("\n")
                        .contains("found unexpected end of stream"));
    }

    @Test
    void readsMarkdownWithFrontMatterAsText() {
        String source = """
                ---
                title: "集市开张：三百摊位"
                author: 记者 张三
                source: 晚报
                date: 2024-05-01 09:00:00
                url: http://x/1
                tags: [a, b]
                ---

                # 集市开张：三百摊位

                昨天，**集市**在[广场](http://x/map "地图")开张，
                共有 *三百* 个摊位。![图](a.png)
                第二句在新的一行。

                ## 交通

                - 地铁 `2` 号线
                - 公交

                > 引用的话。

                | 路线 | 时间 |
                |------|------|
                | 一路 | 八点 |

                ***
                1. 保留 snake_case 和 2 * 3 * 4
                """;
        SourceFile file = file(source);
        Article article = only(file);
        assertThat(article.title()).isEqualTo("集市开张：三百摊位");
        assertThat(article.byline()).isEqualTo("张三");
        assertThat(article.outlet()).isEqualTo("晚报");
        assertThat(article.published()).contains(LocalDate.of(2024, 5, 1));
        assertThat(article.url()).isEqualTo("http://x/1");
        assertThat(article.text()).isEqualTo("""
                昨天，集市在广场开张，共有 三百 个摊位。
                第二句在新的一行。
                交通
                地铁 2 号线
                公交
                引用的话。
                路线 | 时间
                一路 | 八点
                1. 保留 snake_case 和 2 * 3 * 4
                """);
        Alignment.assertHolds(article, file);
    }

    @Test
    void readsAWholePageAsItsProse() {
        SourceFile file = file(
                """
                        <!DOCTYPE html>
                        <html><head><title>桥梁通车_频道_某网</title><meta property="article:published_time" content="2023-07-08T10:00:00+08:00">
                        <link rel="canonical" href="http://x/bridge"><style>p{color:red}</style></head>
                        <body><nav><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">体育</a></nav>
                        <div class="content"><h1>桥梁通车</h1><div class="info">2023年07月08日 10:00 来源：日报 作者：李四</div>
                        <p>　　大桥昨天通车，全长三公里，双向六车道，
                        设计时速八十公里。</p><p>市民<a href="/k" class="keyword">王先生</a>说：“方便&amp;快捷。”<br/>他每天过江上班，路上要一个小时，现在只要二十分钟。</p>
                        <!-- ad --><div class="share-box">分享到：微信</div><p>(责任编辑：赵六)</p></div>
                        <ul class="x"><li><a href="1">相关一</a></li><li><a href="2">相关二</a></li><li><a href="3">相关三</a></li></ul>
                        <div class="site-footer">版权所有</div><script>var a = "<p>no</p>";</script></body></html>
                        """);
        Reading reading = reader.read(file);
        Article article = reading.articles().getFirst();
        assertThat(article.title()).isEqualTo("桥梁通车");
        assertThat(article.byline()).isEqualTo("李四");
        assertThat(article.outlet()).isEqualTo("日报");
        assertThat(article.url()).isEqualTo("http://x/bridge");
        assertThat(article.published()).contains(LocalDate.of(2023, 7, 8));
        assertThat(article.text()).isEqualTo("""
                大桥昨天通车，全长三公里，双向六车道，设计时速八十公里。
                市民王先生说：“方便&快捷。”
                他每天过江上班，路上要一个小时，现在只要二十分钟。
                """);
        assertThat(reading.dropped()).extracting(Dropped::reason).contains("a nav element", "a comment",
                "an element named \"share\"", "an editor's line", "a list of links",
                "an element named \"footer\"", "a script");
        assertThat(reading.dropped())
                .allSatisfy(dropped -> assertThat(dropped.raw().in(file.text())).isNotBlank());
        Alignment.assertHolds(article, file);
    }

    @Test
    void keepsProseWhoseClassNamesTheToolThatWroteIt() {
        Article article = only(file("<div class=\"editor-content\"><p class=\"editor-p\">第一段有一些字，说明事情的经过。</p>"
                + "<p class=\"editor-p\">第二段也有一些字，说明事情的结果。</p></div>"));
        assertThat(article.text()).isEqualTo("第一段有一些字，说明事情的经过。\n第二段也有一些字，说明事情的结果。\n");
        assertThat(article.title()).isEqualTo("第一段有一些字，说明事情的经过。");
    }

    @Test
    void readsBrokenFrontMatterLineByLineAndSaysSo() {
        Reading reading = reader
                .read(file("---\ntitle: 题: 有: 冒号 [\nauthor: 'x\ndate: 2024-01-02\n---\n正文在此。\n"));
        assertThat(reading.articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("题: 有: 冒号 [");
            assertThat(article.published()).contains(LocalDate.of(2024, 1, 2));
            assertThat(article.text()).isEqualTo("正文在此。\n");
        });
        assertThat(reading.rejected()).singleElement()
                .satisfies(notice -> assertThat(notice.reason()).contains("not YAML", "line by line"));
    }

    @Test
    void rejectsMarkupWithoutText() {
        Reading reading = reader.read(file("<div><img src=\"a.png\"><br></div>"));
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一段话，没有标记。", "---\n一段话\n---\n", "----\ntitle: x\n----\n", "<占位>", "a < b > c"})
    void leavesOtherTextToOtherReaders(String text) {
        assertThat(reader.reads(file(text))).isFalse();
    }

    @Test
    void survivesDeepAndEndlessMarkup() {
        String deep = "<div>".repeat(50_000) + "<p>字</p>";
        assertThat(only(file(deep)).text()).isEqualTo("字\n");
        String open = "# 题\n\n" + "[".repeat(100_000) + "<!--".repeat(20_000) + " ".repeat(20_000)
                + "-".repeat(20_000) + "x\n";
        assertThat(only(file(open)).text()).contains("x\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void alignsEveryCharacterOfRandomHtml(long seed) {
        var random = new Random(seed);
        String[] pieces = {"<p>", "</p>", "<b>", "</b>", "<br>", "&amp;", "&nbsp;", "&lt;", "&copy", "新闻",
                "。", " ", "\n", "<td>",
                "<table><tr>", "</table>", "<li>", "<a href='x'>", "</a>", "<!-- x -->", "<pre>", "</pre>",
                "a<b", "😀", "<i>", "&#20013;"};
        var html = new StringBuilder("<div><p>开头</p>");
        for (int i = random.nextInt(300); i > 0; i--) {
            html.append(pieces[random.nextInt(pieces.length)]);
        }
        SourceFile file = file(html.append("</div>").toString());
        Alignment.assertHolds(only(file), file);
    }

    private Article only(SourceFile file) {
        assertThat(reader.reads(file)).isTrue();
        Reading reading = reader.read(file);
        assertThat(reading.articles()).hasSize(1);
        return reading.articles().getFirst();
    }

    private static SourceFile file(String text) {
        return new SourceFile("a/page.md", text, "");
    }
}
