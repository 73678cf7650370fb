package wenyuan.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.json.JsonReader;
import wenyuan.indexer.article.markdown.FrontMatterReader;
import wenyuan.indexer.corpus.Corpus;
import wenyuan.indexer.corpus.Loaded;
import wenyuan.indexer.corpus.SourceFile;

/// The real seeds that are no newspaper pages.
class SeedReadingTest {
    private static final Path SEEDS = Path.of("../seeds");

    @Test
    void theDumpIsNinetySevenArticlesAsAnotherParserReadsThem() throws IOException {
        SourceFile file = seed("003");
        JsonReader reader = new JsonReader();
        assertThat(reader.reads(file)).isTrue();

        Reading reading = reader.read(file);

        JsonNode objects = new ObjectMapper().readTree(file.text());
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.articles()).hasSize(97);
        assertThat(reading.articles().getFirst().id()).isEqualTo("003_8681bce01ccbf3f3/2650693508_1");
        for (int i = 0; i < 97; i++) {
            Article article = reading.articles().get(i);
            JsonNode object = objects.get(i);
            assertThat(article.title())
                    .isEqualTo(object.get("标题title").asText().strip().replaceAll(" +", " "));
            assertThat(article.outlet()).isEqualTo(object.get("公众号名称").asText());
            assertThat(article.published().orElseThrow()).hasToString(object.get("时间time").asText());
            assertThat(article.url()).isEqualTo(object.get("链接url").asText());
            assertThat(article.origin().spans()).hasSize(1);
            assertThat(new ObjectMapper().readTree(article.origin().spans().getFirst().in(file.text())))
                    .isEqualTo(object);
            Alignment.assertHolds(article, file);
        }
    }

    @Test
    void theDumpLosesOnlyTheLinesThatItsArticlesShare() throws IOException {
        SourceFile file = seed("003");
        Reading reading = new JsonReader().read(file);
        JsonNode objects = new ObjectMapper().readTree(file.text());

        assertThat(reading.articles())
                .allSatisfy(article -> assertThat(article.text()).doesNotContain("请点赞", "\r",
                        "&nbsp;", "&lt;"));
        assertThat(reading.dropped()).hasSize(2 * 96)
                .allSatisfy(dropped -> assertThat(dropped.reason()).contains("many articles share"));
        for (int i = 0; i < 97; i++) {
            String expected = objects.get(i).get("finalContent").asText().replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">").replace("&amp;", "&")
                    .replaceAll("欢迎转发，但请注明出处.*\\s+觉得不错请点赞！\\s*$", "");
            String title = reading.articles().get(i).title();
            String text = reading.articles().get(i).text();
            assertThat(squeezed(text)).as(title).isEqualTo(squeezed(expected.isBlank() ? title : expected));
        }
    }

    @Test
    void thePageWithFrontMatterIsCleanProse() throws IOException {
        SourceFile file = seed("002");
        FrontMatterReader reader = new FrontMatterReader();
        assertThat(reader.reads(file)).isTrue();

        Reading reading = reader.read(file);

        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.articles()).hasSize(1);
        Article article = reading.articles().getFirst();
        JsonNode gold = gold("002").getFirst();
        assertThat(article.id()).isEqualTo("002_a97d818fc200733a/1");
        assertThat(article.title()).isEqualTo(gold.get("title").asText());
        assertThat(article.byline()).isEqualTo(gold.get("byline").asText());
        assertThat(article.published().orElseThrow()).hasToString(gold.get("date").asText());
        assertThat(article.paragraphs()).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(squeezed(article.paragraphs().get(i).in(article.text())))
                    .isEqualTo(squeezed(gold.get("paragraphs").get(i).asText()));
        }
        assertThat(reading.dropped()).extracting(Dropped::reason).contains("a style sheet", "a comment",
                "an element named \"qr\"", "an element named \"editor\"");
        Alignment.assertHolds(article, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "004"})
    void newspaperPagesAreLeftToTheirOwnReader(String page) {
        assertThat(new JsonReader().reads(seed(page))).isFalse();
        assertThat(new FrontMatterReader().reads(seed(page))).isFalse();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000\\u200b\\u200d\\ufeff]+", "");
    }

    static SourceFile seed(String start) {
        Corpus corpus = Corpus.open(SEEDS);
        String name = corpus.names().stream().filter(n -> n.startsWith(start)).findFirst().orElseThrow();
        return ((Loaded.Text) corpus.load(name)).file();
    }

    static List<JsonNode> gold(String seed) throws IOException {
        try (var lines = new ObjectMapper().readerFor(JsonNode.class)
                .<JsonNode>readValues(Path.of("src/test/resources/gold/articles.jsonl").toFile())) {
            return lines.readAll().stream().filter(piece -> piece.get("seed").asText().equals(seed)).toList();
        }
    }
}
