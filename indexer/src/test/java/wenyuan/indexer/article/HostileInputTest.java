package wenyuan.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenyuan.indexer.article.json.JsonReader;
import wenyuan.indexer.article.markdown.FrontMatterReader;
import wenyuan.indexer.article.page.PageReader;
import wenyuan.indexer.article.plain.PlainTextReader;
import wenyuan.indexer.article.plain.RecordReader;
import wenyuan.indexer.corpus.SourceFile;

/// Whatever a file holds (decoded, and so without halves of characters), it becomes articles that keep the laws, or a rejection; never an exception.
class HostileInputTest {
    private static final Articles ARTICLES = new Articles(
            List.of(new JsonReader(), new FrontMatterReader(), new RecordReader(), new PageReader(),
                    new PlainTextReader()));
    private static final Path EXAMPLES = Path.of("..", "examples", "corpus");
    private static final String[] STARTS = {"[{\"", "{\"", "---\ntitle: ", "<html>", "<div>", "# ", "",
            "\n\n", "[", "{\"data\":[{\""};
    private static final String[] PIECES = {"\"", "\\", "\\u", "\\ud83d", "\\u0000", "{", "}", "[", "]", ":",
            ",", "title", "content",
            "\":\"", "\",\"", "\"},{\"", "---\n", "...", "<p>", "</p>", "<script>", "</script>", "<!--",
            "-->", "&", "&amp;", "&#0;",
            "&#xD800;", ";", "\r", "\n", "\t", " ", "\u3000", "\u200b", "\u202e", "\u0000", "😀",
            "新闻", "。", "来源：", "作者：", "标题：", "正文：", "\n\n标题：",
            "2024-01-01", "12345678901234", "*", "**", "_", "`", "```\n", "|", "|---|\n", "> ", "- ",
            "[a](b)", "![", "](", "é", "\ufffd", "~"};

    static LongStream seeds() {
        return LongStream.range(0, 1500);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsAnySoupOfPieces(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(STARTS[random.nextInt(STARTS.length)]);
        for (int i = random.nextInt(120); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        assertReads(text.toString(), seed);
    }

    static LongStream someSeeds() {
        return LongStream.range(0, 400);
    }

    /// A file of each format with some of its characters lost, doubled, moved, or others put in.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void readsADamagedFileOfEachFormat(long seed) throws IOException {
        var random = new Random(seed);
        for (String name : List.of("ferries.json", "library.jsonl", "bridge.md", "market.html",
                "lighthouse.txt",
                "records.txt")) {
            var text = new StringBuilder(Files.readString(EXAMPLES.resolve(name)));
            for (int i = random.nextInt(8); i >= 0; i--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + 1 + random.nextInt(30));
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, Math.min(end, text.length() - 1));
                    case 1 -> text.insert(at, text.substring(at, end));
                    case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                    default -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                }
            }
            // Cutting a character in two leaves a half, which decoding turns into a question mark.
            assertReads(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                    seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void readsAnyPartOfARealFile(long seed) {
        var random = new Random(seed);
        String whole = SeedReadingTest.seed("00" + random.nextInt(5)).text();
        int start = random.nextInt(3) == 0 ? random.nextInt(whole.length()) : 0;
        int length = Math.min(60_000, random.nextInt(whole.length() - start));
        assertReads(whole.substring(start, start + length), seed);
    }

    private static void assertReads(String text, long seed) {
        var file = new SourceFile("any", text, "");
        Reading reading = ARTICLES.read(file);
        assertThat(reading.articles().size() + reading.rejected().size()).as("seed %d: %s", seed, text)
                .isPositive();
        for (Article article : reading.articles()) {
            Alignment.assertHolds(article, file);
            assertThat(article.revision()).hasSize(16);
        }
    }
}
