package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenyuan.app.eval.Evaluation;
import wenyuan.app.eval.EvaluationReport;
import wenyuan.app.eval.VerificationProbe;
import wenyuan.app.eval.VerificationReport;
import wenyuan.app.page.RunningApp;

/// Both ways end to end: the real seeds read and indexed with the real model, the dev questions answered over HTTP.
class SeedsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLD = Path.of("src", "test", "resources", "gold");
    private static final Path PIECES = Path.of("..", "indexer", "src", "test", "resources", "gold");
    private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningApp.address());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void readsEveryArticleOfTheFiveSeeds() throws Exception {
        Map<String, Long> perFile = api.articles().stream().collect(Collectors.groupingBy(
                article -> article.path("origin").path("file").asText().substring(0, 3), TreeMap::new,
                Collectors.counting()));

        assertThat(perFile).containsExactlyInAnyOrderEntriesOf(
                Map.of("000", 5L, "001", 7L, "002", 1L, "003", 97L, "004", 7L));
        JsonNode health = api.get("/api/health");
        assertThat(health.path("articles").asInt()).isEqualTo(117);
        assertThat(health.path("embedded").asInt()).isEqualTo(health.path("passages").asInt());
        assertThat(health.path("rejected").asInt()).isZero();
    }

    @Test
    void findsByTheirTitlesTheArticlesThatWereImages() throws Exception {
        List<JsonNode> bare = api.articles().stream()
                .filter(article -> article.path("characters").asInt() < 60
                        && article.path("kind").asText().equals("article"))
                .toList();

        assertThat(bare).hasSizeGreaterThanOrEqualTo(4).allSatisfy(article -> {
            String title = article.path("title").asText();
            JsonNode found = api.get("/api/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
            assertThat(found.path("hits").path(0).path("article_id")).isEqualTo(article.path("id"));
        });
    }

    @Test
    void citesOnlyWhatStandsInTheArticle() throws Exception {
        for (String question : questions()) {
            JsonNode answer = api.chat(question);
            String text = answer.path("text").asText();
            List<Integer> numbers = new ArrayList<>();
            for (JsonNode citation : answer.path("citations")) {
                JsonNode source = citation.path("source");
                String article = api.text(source.path("article_id").asText());
                assertThat(source.path("quote").asText()).as(question)
                        .isEqualTo(
                                article.substring(source.path("start").asInt(), source.path("end").asInt()));
                numbers.add(citation.path("n").asInt());
            }
            Matcher marker = MARKER.matcher(text);
            while (marker.find()) {
                assertThat(numbers).as(question).contains(Integer.valueOf(marker.group(1)));
            }
            assertThat(answer.path("sentences")).as(question).allSatisfy(sentence -> {
                assertThat(text.substring(sentence.path("start").asInt(), sentence.path("end").asInt()))
                        .isNotBlank();
                assertThat(sentence.path("claims"))
                        .allSatisfy(claim -> assertThat(claim.path("start").asInt())
                                .isBetween(sentence.path("start").asInt(), claim.path("end").asInt() - 1)
                                .isLessThan(sentence.path("end").asInt()));
                assertThat(sentence.path("claims")).allSatisfy(claim -> assertThat(claim.path("end").asInt())
                        .isLessThanOrEqualTo(sentence.path("end").asInt()));
            });
        }
    }

    @Test
    void supportsEverySentenceThatItQuotes() throws Exception {
        for (String question : questions()) {
            JsonNode answer = api.chat(question);
            assertThat(answer.path("sentences")).as(question)
                    .allSatisfy(s -> assertThat(s.path("verdict").asText()).isIn("supported", "no_claim"));
            String text = answer.path("text").asText();
            assertThat(answer.path("citations")).as(question).allSatisfy(c -> assertThat(
                    c.path("method").asText().equals("quoted") || isTitle(text, c)).isTrue());
        }
    }

    @Test
    void findsAndAnswersNoWorseThanWasMeasured() throws Exception {
        EvaluationReport report = Evaluation.load(List.of(GOLD, PIECES)).run(RunningApp.address(), "");

        assertThat(report.total("not english")).satisfies(total -> {
            assertThat(total.hitAt1()).as("hit@1").isGreaterThanOrEqualTo(0.97);
            assertThat(total.evidenceIn5()).as("evidence in five").isGreaterThanOrEqualTo(0.96);
            assertThat(total.right()).as("right answers").isGreaterThanOrEqualTo(0.77);
            assertThat(total.refusals()).as("refusals").isGreaterThanOrEqualTo(0.7);
            assertThat(total.wrongRefusals()).as("wrong refusals").isLessThanOrEqualTo(0.05);
        });
    }

    @Test
    void tellsTrueSentencesFromAlteredOnesNoWorseThanWasMeasured() throws Exception {
        VerificationReport report = VerificationProbe
                .load(List.of(GOLD.resolve("dev_questions_pages.jsonl"), PIECES))
                .run(RunningApp.address(), "");

        assertThat(report.accepted()).as("true sentences accepted").isGreaterThanOrEqualTo(0.98);
        assertThat(report.flagged()).as("altered sentences flagged").isGreaterThanOrEqualTo(0.94);
    }

    /// In a listing, a line is an article's title, and its source the article's opening.
    private static boolean isTitle(String text, JsonNode citation) {
        JsonNode span = citation.path("answer");
        return text.substring(span.path("start").asInt(), span.path("end").asInt())
                .equals("《" + citation.path("source").path("title").asText() + "》");
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        try (var files = Files.list(GOLD)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    questions.add(JSON.readTree(line).path("question").asText());
                }
            }
        }
        return questions;
    }
}
