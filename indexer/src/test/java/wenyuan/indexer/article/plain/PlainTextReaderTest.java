package wenyuan.indexer.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Alignment;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.SourceFile;

class PlainTextReaderTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void takesTheFirstLineAsTitleAndTheLinesBelowForWhatTheyTell() {
        Article article = read("新馆开放\n\n2024-03-05 10:30 来源：晚报  作者：王五\n\n　　新馆昨天开放。\n　　首日有千人到访。\n");
        assertThat(article.id()).isEqualTo("notes/1");
        assertThat(article.title()).isEqualTo("新馆开放");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
        assertThat(article.outlet()).isEqualTo("晚报");
        assertThat(article.byline()).isEqualTo("王五");
        assertThat(article.text()).isEqualTo("新馆昨天开放。\n首日有千人到访。\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"■本报记者 张三 李四|张三 李四|''|''", "记者：张三|张三|''|''",
            "2024年3月5日 新华社|''|新华社|2024-03-05",
            "发布时间：2024/3/5 · 来源：日报|''|日报|2024-03-05", "文/赵六|''|''|''",
            "By: John Smith|John Smith|''|''",
            "By John Smith|John Smith|''|''",
            "BY ANN O'NEIL and John P. Smith, Staff Writer|ANN O'NEIL and John P. Smith|''|''",
            "By John Smith · Monday, June 3, 2024 10:15 a.m. ET|John Smith|''|2024-06-03",
            "2024-03-05 08:15 来源：河谷晚报 记者 张三|张三|河谷晚报|2024-03-05",
            "2024-03-05 河谷晚报 本报记者 张三 李四|张三 李四|河谷晚报|2024-03-05",
            "来源：日报 通讯员 王五 编辑：赵六|王五|日报|''", "3 June 2024|''|''|2024-06-03",
            "Published: Jun. 3, 2024|''|''|2024-06-03"})
    void readsALineBelowTheTitleAsDateOutletAndWriter(String line, String byline, String outlet,
            String date) {
        Article article = read("题目\n" + line + "\n正文的第一句话在这里。\n");
        assertThat(article.byline()).isEqualTo(byline);
        assertThat(article.outlet()).isEqualTo(outlet);
        assertThat(article.published().map(LocalDate::toString).orElse("")).isEqualTo(date);
    }

    @Test
    void keepsALineBelowTheTitleThatIsProse() {
        Article article = read("题目\n2024年3月5日，记者来到现场。\n时间：下午，地点在广场。然后散会。\n");
        assertThat(article.text()).isEqualTo("2024年3月5日，记者来到现场。\n时间：下午，地点在广场。然后散会。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者：祝贺你拿到冠军。最后一球在想什么？", "记者：你好，先说说今年的收成", "作者：他写道，山里下了一夜的雪，天亮时谁也认不出路。",
            "编辑：这封信收到了！读者问得好。"})
    void keepsTheFirstTurnOfAConversationBelowTheTitle(String turn) {
        assertThat(read("对话种茶人\n2024-03-05\n" + turn + "\n种茶人：雨水好。\n").text())
                .isEqualTo(turn + "\n种茶人：雨水好。\n");
    }

    @Test
    void keepsEnglishProseThatBeginsLikeAByline() {
        String prose = "By Monday evening the bridge was open.\nOn June 3, 2024 the old one was closed.\n";
        assertThat(read("Bridge opens\n" + prose).text()).isEqualTo(prose);
    }

    @Test
    void takesTheFirstSentenceForATitleWhereTheFirstLineIsLong() {
        String line = "第一句不长。" + "后面还有很多字，".repeat(20) + "完。";
        Article article = read(line + "\n第二段。\n");
        assertThat(article.title()).isEqualTo("第一句不长。");
        assertThat(article.text()).isEqualTo(line + "\n第二段。\n");
    }

    @Test
    void readsATextOfOneLine() {
        Article article = read("  只有一行，没有别的\n");
        assertThat(article.title()).isEqualTo("只有一行，没有别的");
        assertThat(article.text()).isEqualTo("只有一行，没有别的\n");
    }

    @Test
    void joinsEnglishLinesWithBlanks() {
        Article article = read("""
                A headline
                The quick brown fox jumps over the lazy dog and then it
                goes on to jump over another dog, which is not lazy at
                all but merely tired after a long day in the sunshine of
                the south.
                A second paragraph begins here and it is also as long as
                the first one was.
                """);
        assertThat(article.text().lines()).hasSize(2).first().asString().contains("then it goes",
                "of the south.");
    }

    @Test
    void leavesAPoemItsLines() {
        String poem = "床前看月光，\n疑是地上霜。\n举头望山月，\n低头思故乡。\n";
        assertThat(read("静夜\n\n" + poem).text()).isEqualTo(poem);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void healsParagraphsThatWereBrokenAtAFixedWidth(long seed) {
        var random = new Random(seed);
        int width = 14 + random.nextInt(20);
        List<String> paragraphs = new ArrayList<>();
        var wrapped = new StringBuilder("题目在此\n");
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            var paragraph = new StringBuilder();
            while (paragraph.length() < width * 4 || paragraph.length() % width == 0
                    || paragraph.length() % width > width - 4) {
                paragraph.append("市民新闻报道经济文化".charAt(random.nextInt(10)));
            }
            paragraphs.add(paragraph.append("。").toString());
            wrapped.append("\u3000\u3000");
            String indented = "\u3000\u3000" + paragraph;
            for (int at = 0; at < indented.length(); at += width) {
                wrapped.append(indented, Math.max(2, at), Math.min(indented.length(), at + width))
                        .append('\n');
            }
        }
        SourceFile file = file(wrapped.toString());
        Article article = new PlainTextReader().read(file).articles().getFirst();
        assertThat(article.text().lines()).as("seed %d, width %d", seed, width)
                .containsExactlyElementsOf(paragraphs);
        Alignment.assertHolds(article, file);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingOfAnyText(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder("字");
        for (int i = random.nextInt(400); i > 0; i--) {
            text.append("市民新闻，。：\n\r \u3000\tab12\u200b记者来源".charAt(random.nextInt(21)));
        }
        SourceFile file = file(text.toString());
        Article article = new PlainTextReader().read(file).articles().getFirst();
        String whole = squeezed(text.toString());
        assertThat(whole).as("seed %d", seed).endsWith(squeezed(article.text()));
        Alignment.assertHolds(article, file);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u200b]+", "");
    }

    private static Article read(String text) {
        Reading reading = new PlainTextReader().read(file(text));
        assertThat(reading.articles()).hasSize(1);
        Alignment.assertHolds(reading.articles().getFirst(), file(text));
        return reading.articles().getFirst();
    }

    private static SourceFile file(String text) {
        return new SourceFile("notes.txt", text, "");
    }
}
