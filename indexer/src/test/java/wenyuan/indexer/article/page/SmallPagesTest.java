package wenyuan.indexer.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Reading;

/// What the neighbours of a line make of it, on pages of a few lines.
class SmallPagesTest {
    /// How many Chinese characters make a megabyte.
    private static final int MEGABYTE = 350_000;
    private static final String SNOW = "山上的雪从清晨一直下到了傍晚，林子里的小路都看不见了，巡山的人只好点起火把慢慢往回走。";
    private static final String ICE = "河里的冰已经结了三尺来厚，渔船都拖上了岸，修船的师傅们趁着这个时候把船底重新刷过一遍。";
    private static final String TEA = "茶园里的新芽要等到开春之后才能采摘，茶农们先把去年的老叶剪掉，再把肥料一担一担地挑上坡去。";

    private static List<Article> read(String... lines) {
        return PageLaws.checked(String.join("\n\n", lines)).articles();
    }

    @Test
    void joinsWhatTheColumnBroke() {
        String first = SNOW.substring(0, 21);
        List<Article> articles = read("山里下雪了", "■记者 孙木", "本报讯 " + first, SNOW.substring(21), ICE);
        assertThat(articles).singleElement()
                .satisfies(
                        article -> assertThat(article.text()).isEqualTo("本报讯 " + SNOW + "\n" + ICE + "\n"));
    }

    @Test
    void makesANameWholeThatTheColumnCut() {
        assertThat(read("山里下雪了", "■记者 孙木", "本报讯 " + SNOW, "巡山队负责人方雨", "声介绍，" + ICE).getFirst().text())
                .contains("负责人方雨声介绍，");
        List<Article> articles = read("山里下雪了", "■记者 孙木", "本报讯 " + SNOW, "山林管理站副站长方", "雨声表示，" + ICE);
        assertThat(articles.getFirst().text()).contains("副站长方雨声表示，");
    }

    @Test
    void goesOnBehindACaptionAndABox() {
        List<Article> articles = read("山里下雪了", "■记者 孙木", "本报讯 " + SNOW.substring(0, 21), "图为山里的雪。", "山里的数字",
                "- **3尺** 雪厚\n- **5里** 山路", SNOW.substring(21));
        assertThat(articles).extracting(Article::kind).containsExactly(Kind.ARTICLE, Kind.CAPTION, Kind.BOX);
        assertThat(articles.getFirst().text()).isEqualTo("本报讯 " + SNOW + "\n");
        assertThat(articles.getLast().title()).isEqualTo("山里的数字");
        assertThat(articles.getLast().text()).isEqualTo("3尺雪厚\n5里山路\n");
    }

    @Test
    void keepsASubheadInsideItsArticle() {
        List<Article> articles = read("山里下雪了", "■记者 孙木", "本报讯 " + SNOW, "巡山人的夜晚", ICE, "开春以后的打算", TEA);
        assertThat(articles).singleElement()
                .satisfies(article -> assertThat(article.text().lines()).containsExactly(
                        "本报讯 " + SNOW, "巡山人的夜晚", ICE, "开春以后的打算", TEA));
    }

    @Test
    void takesTheBylineBelowAnArticleForItsOwn() {
        List<Article> articles = read("山里下雪了", SNOW, "本报记者 孙木", "河谷", "冰期来了", "本报讯 （记者 周小河）" + ICE);
        assertThat(articles).extracting(Article::title).containsExactly("山里下雪了", "冰期来了");
        assertThat(articles).extracting(Article::byline).containsExactly("孙木", "周小河");
        assertThat(articles.getLast().subtitles()).containsExactly("河谷");
    }

    @Test
    void takesTheBylineBetweenKickerAndHeadline() {
        List<Article> articles = read("各地新闻", "□ 本报记者 孙木", "山里下雪了 路上没有人", SNOW);
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("山里下雪了 路上没有人");
            assertThat(article.subtitles()).containsExactly("各地新闻");
            assertThat(article.byline()).isEqualTo("孙木");
        });
    }

    @Test
    void takesTheBylineBehindTheLastSentence() {
        List<Article> articles = read("山里下雪了", "本报讯 " + SNOW + " ■记者 孙木", "冰期来了", "本报讯 " + ICE);
        assertThat(articles).extracting(Article::byline).containsExactly("孙木", "");
        assertThat(articles.getFirst().text()).isEqualTo("本报讯 " + SNOW + "\n");
    }

    @Test
    void beginsAnArticleWithoutHeadlineAtItsOpening() {
        List<Article> articles = read("山里下雪了", "■记者 孙木", "本报讯 " + SNOW, "■记者 周小河 文/摄", "本报讯 " + ICE);
        assertThat(articles).extracting(Article::byline).containsExactly("孙木", "周小河");
        assertThat(articles.getLast().title()).isEqualTo("河里的冰已经结了三尺来厚，渔船都拖上了岸");
    }

    @Test
    void dropsTheSecondPrintingOfASentencesEnd() {
        Reading reading = PageLaws.checked(String.join("\n\n", "山里下雪了", "■记者 孙木", "本报讯 " + SNOW, "图为山里的雪。",
                "慢往回走。", ICE));
        assertThat(reading.dropped()).extracting(Dropped::text).containsExactly("慢往回走。");
        assertThat(reading.articles().getFirst().text()).isEqualTo("本报讯 " + SNOW + "\n" + ICE + "\n");
    }

    @Test
    void dropsPageNumberAndEditorsAndTakesTheDate() {
        Reading reading = PageLaws
                .checked(String.join("\n\n", "A02 要闻", "2024年2月29日 星期四", "责任编辑：周小河", "山里下雪了",
                        "■记者 孙木", "本报讯 " + SNOW));
        assertThat(reading.dropped()).hasSize(3);
        assertThat(reading.articles()).singleElement()
                .satisfies(article -> assertThat(article.published()).contains(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void takesTheMastheadForTheOutletOfAllArticles() {
        for (String head : List.of("河谷晚报\n\n第3版 要闻", "河谷晚报 2024年2月29日 星期四\n\nA03",
                "河谷晚报　　2024年2月29日　星期四　　A3　城事",
                "VALLEY DAILY\n\n河谷晚报\n\n2024年2月29日 星期四")) {
            Reading reading = PageLaws.checked(String.join("\n\n", head, "山里下雪了", "晨报讯 " + SNOW, "河谷晚报",
                    "冰期来了", "晨报讯 " + ICE));
            assertThat(reading.articles()).as(head).extracting(Article::title)
                    .containsExactly("山里下雪了", "冰期来了");
            assertThat(reading.articles()).as(head).allSatisfy(article -> {
                assertThat(article.outlet()).isEqualTo("河谷晚报");
                assertThat(article.subtitles()).isEmpty();
            });
            assertThat(reading.dropped()).as(head).filteredOn(dropped -> dropped.text().equals("河谷晚报"))
                    .isNotEmpty().extracting(Dropped::reason).containsOnly("the page's masthead");
        }
    }

    @Test
    void takesNoHeadlineForAMasthead() {
        for (String head : List.of("天气预报", "山里来了新报", "山里下雪了")) {
            List<Article> articles = read(head, "■记者 孙木", "本报讯 " + SNOW);
            assertThat(articles).singleElement().satisfies(article -> {
                assertThat(article.title()).isEqualTo(head);
                assertThat(article.outlet()).isEmpty();
            });
        }
    }

    @Test
    void joinsAHeadlineThatItsColumnBroke() {
        List<Article> articles = read("巡山的人点起火", "把往回走", "河谷昨夜又有新雪", "■记者 孙木", "本报讯 " + SNOW);
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("巡山的人点起火把往回走");
            assertThat(article.subtitles()).containsExactly("河谷昨夜又有新雪");
        });
    }

    @Test
    void dropsTheColophon() {
        Reading reading = PageLaws.checked(String.join("\n\n", "山里下雪了", "■记者 孙木", "本报讯 " + SNOW,
                "社址：山中路1号 邮编：310000 电话：12345", "责任编辑：周小河 版面编辑：方雨"));
        assertThat(reading.articles()).singleElement()
                .satisfies(article -> assertThat(article.subtitles()).isEmpty());
        assertThat(reading.dropped()).hasSize(2);
    }

    @Test
    void leavesOutTheWayToAnotherPageButKeepsItsPlace() {
        List<Article> articles = read("山里下雪了", "（上接第1版）" + SNOW, "冰期来了", "本报讯 " + ICE + "（下转第4版）");
        assertThat(articles).extracting(Article::text).containsExactly(SNOW + "\n", "本报讯 " + ICE + "\n");
    }

    @Test
    void joinsLatinWordsWithABlank() {
        List<Article> articles = read("山里下雪了", "■记者 孙木", "本报讯 山上的人在听一首老歌，歌的名字叫Green", "River，" + SNOW);
        assertThat(articles.getFirst().text()).contains("Green River，");
    }

    @Test
    void readsAPageThatIsWrappedAtItsColumnWidth() {
        var page = new StringBuilder("山里下雪了\n■记者 孙木\n");
        String text = "　　本报讯 " + SNOW + ICE + TEA;
        String second = "　　" + TEA + SNOW + ICE;
        for (String paragraph : List.of(text, second)) {
            for (int i = 0; i < paragraph.length(); i += 13) {
                page.append(paragraph, i, Math.min(paragraph.length(), i + 13)).append('\n');
            }
        }
        List<Article> articles = PageLaws.checked(page.toString()).articles();
        assertThat(articles).singleElement().satisfies(article -> assertThat(article.text())
                .isEqualTo(text.strip() + "\n" + second.strip() + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "。", "■", "山", "山里下雪了", "\uD83D", "****", "|--|--|", "# ",
            "- \n- ", "记者 孙木"})
    void readsAnythingWithoutFailing(String text) {
        PageLaws.checked(text);
        assertThat(new PageReader().reads(PageLaws.file(text))).isFalse();
    }

    @Test
    void keepsEveryHeadlineOfAPageThatIsNothingElse() {
        List<Article> articles = read("山里下雪了", "冰期来了", "茶园的新芽");
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.kind()).isEqualTo(Kind.FRAGMENT);
            assertThat(article.text()).isEqualTo("山里下雪了\n冰期来了\n茶园的新芽\n");
        });
    }

    @Test
    void leavesASingleArticleToAnotherReader() {
        String single = String.join("\n\n", "山里下雪了", SNOW, ICE, TEA);
        assertThat(new PageReader().reads(PageLaws.file(single))).isFalse();
        String signed = String.join("\n\n", "山里下雪了", "■记者 孙木", "本报讯 " + SNOW, ICE, "图为山里的雪。");
        assertThat(new PageReader().reads(PageLaws.file(signed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"title\":\"%s\"}]", "---\ntitle: x\n---\n%s", "<p>%s</p>",
            "Nothing but English prose.\n\n■记者 孙木"})
    void leavesOtherFormatsToOtherReaders(String format) {
        assertThat(new PageReader().reads(PageLaws.file(format.formatted(SNOW)))).isFalse();
    }

    @Test
    void readsAMegabyteInSeconds() {
        var page = new StringBuilder();
        for (long seed = 0; page.length() < MEGABYTE; seed++) {
            page.append(MadePage.of(seed).text());
        }
        assertThat(assertTimeout(Duration.ofSeconds(10),
                () -> PageLaws.read(page.toString()).articles().size())).isGreaterThan(500);
    }

    @Test
    void readsAMegabyteWithoutALineEndInSeconds() {
        for (String text : List.of("山".repeat(MEGABYTE), "（".repeat(MEGABYTE), "山，".repeat(MEGABYTE / 2),
                "山水\n".repeat(MEGABYTE / 3))) {
            assertTimeout(Duration.ofSeconds(10),
                    () -> PageLaws.read(text).articles().size());
        }
    }
}
