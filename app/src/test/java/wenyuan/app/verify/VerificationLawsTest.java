package wenyuan.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.check.Check;
import wenyuan.app.verify.check.Checks;
import wenyuan.indexer.passage.Sentences;

/// What holds of every text and sentence, on news that the checks were not made with.
class VerificationLawsTest {
    private static final Path FOLDER = Path.of("src/test/resources/written");
    private static final Pattern NUMERAL = Pattern.compile("(?<=.{4})\\d+");
    private static final int FEW = 40;

    private record Pair(String sentence, EvidenceText text) {}

    private static List<EvidenceText> texts() throws IOException {
        List<EvidenceText> texts = new ArrayList<>();
        for (JsonNode article : new ObjectMapper()
                .readTree(FOLDER.resolve("corpus/articles.json").toFile())) {
            texts.add(Texts.text(article.path("id").asText(), article.path("title").asText(),
                    article.path("date").asText(), article.path("content").asText()));
        }
        return texts;
    }

    /// Claims about the articles, each with the article that it is about.
    private static List<Pair> claims() throws IOException {
        List<EvidenceText> texts = texts();
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("sentences.jsonl"))) {
            JsonNode claim = new ObjectMapper().readTree(line);
            pairs.add(new Pair(claim.path("text").asText(),
                    texts.stream().filter(text -> text.head().id().equals(claim.path("article").asText()))
                            .findFirst()
                            .orElseThrow()));
        }
        Collections.shuffle(pairs, new Random(1));
        return pairs.subList(0, FEW);
    }

    private static List<Pair> sentences() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (EvidenceText text : texts()) {
            Sentences.of(text.text()).stream().map(span -> span.in(text.text()))
                    .filter(sentence -> ClaimSplitter.states(sentence) && ClaimSplitter.canBeQuoted(sentence))
                    .forEach(sentence -> pairs.add(new Pair(sentence, text)));
        }
        return pairs;
    }

    @Test
    void supportsEverySentenceOfAText() throws IOException {
        List<String> missed = sentences().stream()
                .filter(pair -> Texts.check(pair.sentence, List.of(pair.text)).verdict() != Verdict.SUPPORTED)
                .map(Pair::sentence).toList();

        assertThat(missed).isEmpty();
    }

    /// A number of a list's line, of a route and of a bound is read too loosely still: 5 of 316.
    @Test
    void supportsHardlyAnySentenceWithAnotherNumeral() throws IOException {
        var random = new Random(2);
        List<Pair> changed = sentences().stream().filter(pair -> NUMERAL.matcher(pair.sentence).find())
                .map(pair -> new Pair(NUMERAL.matcher(pair.sentence)
                        .replaceFirst(found -> other(found.group(), random)), pair.text))
                .toList();

        List<String> supported = changed.stream()
                .filter(pair -> Texts.check(pair.sentence, List.of(pair.text)).verdict() == Verdict.SUPPORTED)
                .map(Pair::sentence).toList();

        assertThat(supported).as("of " + changed.size()).hasSizeLessThanOrEqualTo(5);
    }

    /// The same numeral with another digit in front, which is no rounder one.
    private static String other(String numeral, Random random) {
        int first = numeral.charAt(0) - '0';
        return (first % 9 + 1 + (first % 9 + 1 == first ? 1 : 0)) + numeral.substring(1)
                + (numeral.length() == 1 ? random.nextInt(3, 9) : "");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void comesToTheSameInAnyOrderOfTheChecks(long seed) throws IOException {
        List<Check> checks = new ArrayList<>(Checks.of(Features.ALL).all());
        Collections.shuffle(checks, new Random(seed));
        var shuffled = new Aligner(new Checks(checks));

        assertThat(claims()).allSatisfy(pair -> assertThat(
                Texts.check(shuffled, pair.sentence, List.of(pair.text)).verdict()).as(pair.sentence)
                .isEqualTo(Texts.check(pair.sentence, List.of(pair.text)).verdict()));
    }

    @Test
    void comesToTheSameBesideUnrelatedArticlesAndInAnyOrderOfThem() throws IOException {
        EvidenceText unrelated = Texts.text("z", "Tides", "2025-01-01",
                "The tide tables of the harbour were printed again.");

        assertThat(claims()).allSatisfy(pair -> {
            Verdict alone = Texts.check(pair.sentence, List.of(pair.text)).verdict();
            assertThat(Texts.check(pair.sentence, List.of(unrelated, pair.text)).verdict()).isEqualTo(alone);
            assertThat(Texts.check(pair.sentence, List.of(pair.text, unrelated)).verdict()).isEqualTo(alone);
        });
    }

    @Test
    void comesToTheSameInFullWidthAndInTraditionalCharacters() throws IOException {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        Transliterator wide = Transliterator.getInstance("[0-9A-Za-z] Halfwidth-Fullwidth");

        List<String> changed = claims().stream().filter(pair -> {
            Verdict asWritten = Texts.check(pair.sentence, List.of(pair.text)).verdict();
            return Stream.of(wide, traditional).map(script -> script.transliterate(pair.sentence))
                    .anyMatch(written -> Texts.check(written, List.of(pair.text)).verdict() != asWritten);
        }).map(Pair::sentence).toList();

        // a few traditional characters stand for none that is in use
        assertThat(changed).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void endsOnAnyTextSoon(long seed) {
        var random = new Random(seed);
        List<String> pieces = List.of("尼尔·贝诺维茨博士", "·", "博士", "增长", "３％", "“", "”", "，", "。", "12", "亿元", "不",
                "说", "\u202e", "a·b",
                "[1]", "去年", "董事长", "\n", "的", "一", "\ud83d", "比", "、");
        for (int i = 0; i < 60; i++) {
            var text = new StringBuilder("尼尔·贝诺维茨博士来访。");
            for (int k = 0; k < 80; k++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String source = text.toString();
            String sentence = text.reverse().toString();
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Texts.verdict(sentence, source);
                Texts.verdict(source.substring(source.length() / 2), source);
            });
        }
    }
}
