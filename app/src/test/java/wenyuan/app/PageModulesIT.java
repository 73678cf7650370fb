package wenyuan.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.page.Browser.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.RunningApp;
import wenyuan.indexer.corpus.Span;

/// The page's modules, each called in a real browser with made-up input.
@ExtendWith(Chromium.class)
class PageModulesIT {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
        browser.visit("/", 1440, 800);
        browser.see(".top");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void marksExactlyTheOpenSpanAndLosesNoText(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = text(random);
            var open = span(random, text.length());
            List<Span> others = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                others.add(span(random, text.length()));
            }

            JsonNode cut = pieces(text, open, others);

            assertThat(cut.valueStream().map(paragraph -> join(paragraph, "")).toList())
                    .as("seed %d: the text", seed)
                    .containsExactly(text.split("\n"));
            String marked = String.join("",
                    cut.valueStream().map(paragraph -> join(paragraph, "open")).toList());
            assertThat(marked).as("seed %d: the open span of %s", seed, text).isEqualTo(
                    text.substring(open.start(), open.end()).replace("\n", ""));
            assertThat(cut).as("seed %d: one piece for each paragraph", seed)
                    .allSatisfy(paragraph -> assertThat(
                            paragraph.valueStream()
                                    .filter(piece -> piece.path("mark").asText().equals("open")).count())
                            .isLessThanOrEqualTo(1));
        }
    }

    @Test
    void findsAQuotationAgainInAnArticleThatChanged() {
        String script = """
                const { placed } = await import('/article/placing.js');
                const source = { start: 3, end: 6, quote: '丁戊己' };
                const asked = { start: 3, end: 6, revision: 'old' };
                return arguments[0].map((text) => placed({ text, revision: 'new' }, asked, [{ open: true, source }]));""";

        JsonNode marks = browser.run(script, List.of("丁戊己甲乙丁戊己", "新甲乙丙丁戊己", "全都不同了全都不同了"));

        assertThat(marks.get(0).toString()).as("the nearer of two").contains("revisionFound", "\"start\":5");
        assertThat(marks.get(1).toString()).contains("revisionFound", "\"start\":4", "\"end\":7");
        assertThat(marks.get(2).toString()).contains("revisionLost", "\"quote\":\"丁戊己\"", "\"open\":null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void readsEventsHoweverTheyAreCutIntoPieces(int size) {
        String stream = ": hi\r\n\r\nevent: delta\r\ndata: {\"text\":\"甲\"}\r\n\r\n: waiting\n\nevent:done\ndata: 一\ndata: 二\n\n";
        String script = """
                const { events } = await import('/sse.js');
                const [stream, size] = arguments;
                const bytes = new TextEncoder().encode(stream);
                const body = new ReadableStream({ start(to) {
                  for (let i = 0; i < bytes.length; i += size) to.enqueue(bytes.slice(i, i + size));
                  to.close();
                } });
                const heard = [];
                for await (const each of events(body)) heard.push(each.event + '=' + each.data);
                return heard;""";

        assertThat(strings(browser.run(script, stream, size))).containsExactly("delta={\"text\":\"甲\"}",
                "done=一\n二");
    }

    @ParameterizedTest
    @CsvSource({"桥修好了,zh-CN", "MiniMax发布M2,zh-CN", "ひらがなと漢字,ja", "The bridge is open.,en", "2025-03-01,''",
            "[1] ✓,''"})
    void namesTheLanguageOfAText(String text, String language) {
        assertThat(browser.run("return (await import('/i18n.js')).languageOf(arguments[0]) ?? ''", text)
                .asText())
                .isEqualTo(language);
    }

    @Test
    void hasTheSameWordsInBothLanguages() {
        JsonNode words = browser
                .run("""
                        const kinds = (words) => Object.entries(words).map(([key, word]) => key + ':' + typeof word).sort();
                        return Promise.all(['zh', 'en'].map(async (name) =>
                          kinds((await import(`/words/${name}.js`)).default)));""");

        assertThat(words.get(0)).isEqualTo(words.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void writesWithEnoughContrast(String theme) {
        List<String> inks = List.of("ink", "faint", "accent", "alarm", "good", "partly", "unsure");
        List<String> grounds = List.of("paper", "raised", "mark-pale");
        List<String> ink = colours(theme, inks);
        List<String> ground = colours(theme, grounds);
        for (int i = 0; i < inks.size(); i++) {
            for (int g = 0; g < grounds.size(); g++) {
                assertThat(contrast(ink.get(i), ground.get(g))).as("%s on %s", inks.get(i), grounds.get(g))
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void cutsTheFileAsFoundAtItsPiecesAndLosesNoText(long seed) {
        var random = new Random(seed);
        String text = text(random) + text(random) + text(random);
        List<Integer> ends = random.ints(7, 0, text.length() + 1).sorted().boxed().toList();
        List<List<Integer>> own = List.of(List.of(ends.get(0), ends.get(1)),
                List.of(ends.get(4), ends.get(5)));
        var other = Map.of("article_id", "b", "title", "乙", "spans",
                List.of(List.of(ends.get(2), ends.get(3)),
                        List.of(ends.get(5), ends.get(6))));

        JsonNode cut = browser.run("return (await import('/article/original.js')).rawPieces(arguments[0])",
                Map.of("text", text, "spans", own, "other", List.of(other)));

        assertThat(texts(cut, _ -> true)).isEqualTo(text);
        assertThat(texts(cut, each -> each.path("kind").asText().equals("own"))).isEqualTo(
                text.substring(ends.get(0), ends.get(1)) + text.substring(ends.get(4), ends.get(5)));
        assertThat(texts(cut, each -> each.path("kind").asText().equals("foreign"))).isEqualTo(
                text.substring(ends.get(2), ends.get(3)) + text.substring(ends.get(5), ends.get(6)));
    }

    private static String texts(JsonNode pieces, Predicate<JsonNode> wanted) {
        return pieces.valueStream().filter(wanted).map(piece -> piece.path("text").asText())
                .collect(joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void writesVerdictsWithEnoughContrast(String theme) {
        Map<String, String> grounds = Map.of("good", "good-ground", "partly", "partly-ground", "alarm",
                "alarm-ground",
                "unsure", "unsure-ground");
        grounds.forEach((ink, ground) -> {
            List<String> colours = colours(theme, List.of(ink, ground, "mark", "ink"));
            assertThat(contrast(colours.get(0), colours.get(1))).as("%s on %s", ink, ground)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours.get(0), colours.get(2))).as("%s on mark", ink)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours.get(3), colours.get(1))).as("ink on %s", ground)
                    .isGreaterThanOrEqualTo(4.5);
        });
    }

    private static List<String> colours(String theme, List<String> names) {
        return strings(browser.run("""
                document.documentElement.dataset.theme = arguments[0];
                const probe = document.body.appendChild(document.createElement('i'));
                return arguments[1].map((name) => {
                  probe.style.color = `var(--${name})`;
                  return getComputedStyle(probe).color;
                });""", theme, names));
    }

    private static JsonNode pieces(String text, Span open, List<Span> others) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraphs.add(new Span(start, end));
            start = end + 1;
        }
        return browser.run("return (await import('/article/pieces.js')).pieces(...arguments)", text,
                paragraphs.stream().map(PageModulesIT::sent).toList(), sent(open),
                others.stream().map(PageModulesIT::sent).toList());
    }

    private static Map<String, Integer> sent(Span span) {
        return Map.of("start", span.start(), "end", span.end());
    }

    private static String join(JsonNode pieces, String mark) {
        return String.join("", pieces.valueStream().filter(
                piece -> mark.isEmpty() || piece.path("mark").asText().equals(mark)).map(
                        piece -> piece.path("text").asText())
                .toList());
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int paragraphs = 1 + random.nextInt(4); paragraphs > 0; paragraphs--) {
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                text.append((char) ('一' + random.nextInt(500)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Span span(Random random, int length) {
        int start = random.nextInt(length - 1);
        return new Span(start, start + 1 + random.nextInt(length - 1 - start));
    }

    /// WCAG 2's contrast of two colours written as `rgb(r, g, b)`.
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        Matcher numbers = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(colour);
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (double weight : weights) {
            assertThat(numbers.find()).as(colour).isTrue();
            double value = Double.parseDouble(numbers.group()) / 255;
            sum += weight * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
