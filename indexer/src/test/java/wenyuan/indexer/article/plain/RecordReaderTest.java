package wenyuan.indexer.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
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

class RecordReaderTest {
    private final RecordReader reader = new RecordReader();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void readsEachRecordAsAnArticle() {
        Reading reading = read("""
                标题：山里下雪了
                来源：河谷报
                时间：2024-02-03
                作者：孙木
                正文：昨夜山里下了雪。
                第二段在这里。

                标题：冰期来了
                来源：河谷报
                时间：2024-02-04
                正文：河里结了冰。
                """);
        assertThat(reading.articles()).extracting(Article::id).containsExactly("notes/1", "notes/2");
        Article first = reading.articles().getFirst();
        assertThat(first.title()).isEqualTo("山里下雪了");
        assertThat(first.outlet()).isEqualTo("河谷报");
        assertThat(first.byline()).isEqualTo("孙木");
        assertThat(first.published()).contains(LocalDate.of(2024, 2, 3));
        assertThat(first.text()).isEqualTo("昨夜山里下了雪。\n第二段在这里。\n");
        assertThat(reading.articles().getLast().text()).isEqualTo("河里结了冰。\n");
    }

    @Test
    void readsLabelsInEnglishInAnyCaseAndBeforeAndBehindTheText() {
        Reading reading = read("""
                Title: Snow in the hills
                Source: Valley Times
                Author: John Smith
                Date: June 3, 2024

                Content:
                Snow fell on Monday.
                ----------
                TITLE : Ice on the river
                ＳＯＵＲＣＥ： Valley Times
                The river is frozen.

                Date: 2024-06-04
                URL: http://x/2
                """);
        Article first = reading.articles().getFirst();
        assertThat(first.byline()).isEqualTo("John Smith");
        assertThat(first.published()).contains(LocalDate.of(2024, 6, 3));
        assertThat(first.text()).isEqualTo("Snow fell on Monday.\n");
        Article last = reading.articles().getLast();
        assertThat(last.title()).isEqualTo("Ice on the river");
        assertThat(last.outlet()).isEqualTo("Valley Times");
        assertThat(last.url()).isEqualTo("http://x/2");
        assertThat(last.published()).contains(LocalDate.of(2024, 6, 4));
        assertThat(last.text()).isEqualTo("The river is frozen.\n");
        assertThat(reading.dropped()).extracting(Dropped::text).containsExactly("----------");
    }

    @Test
    void takesTheRecordsOwnIdAndLabelsInBrackets() {
        Reading reading = read("【编号】77\n【标题】山里下雪了\n【分类】天气\n【内容】昨夜下雪。\n");
        assertThat(reading.articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("notes/77");
            assertThat(article.text()).isEqualTo("昨夜下雪。\n");
        });
    }

    @Test
    void keepsProseThatLooksLikeALabel() {
        Article article = read("标题：问与答\n来源：河谷报\n正文：记者问。\n时间：下午，地点在山上。\n记者：谢谢您。\n").articles().getFirst();
        assertThat(article.text()).isEqualTo("记者问。\n时间：下午，地点在山上。\n记者：谢谢您。\n");
        assertThat(article.byline()).isEmpty();
    }

    @Test
    void rejectsARecordWithNothingBehindItsLabels() {
        Reading reading = read("标题：\n来源：河谷报\n\n标题：冰期来了\n来源：河谷报\n正文：结冰了。\n");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("冰期来了");
        assertThat(reading.rejected()).singleElement()
                .satisfies(
                        rejection -> assertThat(rejection.position()).startsWith("record 1, characters 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "山里下雪了\n来源：河谷报\n正文。", "标题：只有这个标签\n正文在这里。", "来源：河谷报\n时间：2024-02-03\n正文",
            "她说：下雪了。\n他说：结冰了。"})
    void leavesOtherTextsToOtherReaders(String text) {
        assertThat(reader.reads(new SourceFile("notes.txt", text, ""))).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knowsOfEachCharacterWhereItStood(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            text.append(random.nextBoolean() ? "标题：" : " 标题: ").append("山里的第").append(i).append("场雪\r\n");
            text.append("来源：").append(random.nextBoolean() ? "河谷报" : "").append("\r\n");
            text.append(random.nextBoolean() ? "正文：" : "").append("雪\u00a0下了  一夜。\r\n第二段。\n");
            text.append(random.nextBoolean() ? "\n====\n" : "\n");
        }
        Reading reading = read(text.toString());
        assertThat(reading.articles()).hasSize(count);
        var file = new SourceFile("notes.txt", text.toString(), "");
        reading.articles().forEach(article -> Alignment.assertHolds(article, file));
        var covered = new boolean[text.length()];
        reading.articles().forEach(article -> article.origin().spans()
                .forEach(span -> Arrays.fill(covered, span.start(), span.end(), true)));
        reading.dropped().forEach(
                dropped -> Arrays.fill(covered, dropped.raw().start(), dropped.raw().end(), true));
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i] || Character.isWhitespace(text.charAt(i))).as("character %d", i).isTrue();
        }
    }

    private Reading read(String text) {
        var file = new SourceFile("notes.txt", text, "");
        assertThat(reader.reads(file)).isTrue();
        return reader.read(file);
    }
}
