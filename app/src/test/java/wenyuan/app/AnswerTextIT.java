package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.page.Browser.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.RunningApp;

/// How the page shows an answer's text, in a real browser, with texts that no real answer happens to hold.
@ExtendWith(Chromium.class)
class AnswerTextIT {
    private static final String RENDER = """
            const { rendered } = await import('/answer/render.js');
            const box = document.createElement('div');
            box.append(rendered(arguments[0]));
            window.wasHit = window.wasHit ?? false;
            return { text: box.textContent, html: box.innerHTML,
              cites: [...box.querySelectorAll('.cite')].map((each) => each.textContent),
              sentences: [...new Set([...box.querySelectorAll('.sentence')].map((each) => each.dataset.sentence))].map(
                (k) => [...box.querySelectorAll(`[data-sentence="${k}"]`)].map((each) => each.textContent).join('')),
              elements: [...new Set([...box.querySelectorAll('*')].map((each) => each.localName))],
              hit: window.wasHit };""";

    private static RunningApp app;
    private static Browser browser;

    @BeforeAll
    static void start() {
        app = RunningApp.start();
        browser = Browser.open(app.address(), "zh-CN");
    }

    @AfterAll
    static void stop() {
        browser.close();
        app.close();
    }

    @BeforeEach
    void visit() {
        browser.visit("/", 1440, 800);
        browser.see(".top");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsHostileTextAsTextAndRunsNoneOfIt(boolean plain) {
        String hostile = "甲<script>wasHit=true</script><img src=x onerror=\"wasHit=true\">"
                + "<a href=\"javascript:wasHit=true\">乙</a><style>*{display:none}</style>"
                + "<svg onload=wasHit=true> [9] 【1】 ［1］ [１] \uE002" + "0\uE004 \u202E反\u202C";

        JsonNode shown = render(hostile, List.of(), List.of(citation(1, 0, 1)), plain);

        assertThat(shown.path("text").asText()).contains("<script>wasHit=true</script>")
                .contains("onerror=\"wasHit=true\"").contains("[9] 【1】 ［1］ [１]").contains("\u202E反\u202C");
        assertThat(strings(shown.path("elements"))).containsOnly("p");
        assertThat(strings(shown.path("cites"))).as("no marker of ours is in it").isEmpty();
        assertThat(shown.path("hit").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[乙](javascript:wasHit=true)|乙", "[乙](data:text/html,x)|乙",
            "![丙](https://elsewhere.invalid/x.png)|![丙](https://elsewhere.invalid/x.png)",
            "[9]: https://elsewhere.invalid 丁|[9]: https://elsewhere.invalid 丁", "# 标题|标题",
            "<b>粗</b>|<b>粗</b>"})
    void readsOnlyLightMarkdownOfAModel(String markdown, String text) {
        JsonNode shown = render(markdown, List.of(), List.of(), false);

        assertThat(shown.path("text").asText().strip()).isEqualTo(text);
        assertThat(strings(shown.path("elements"))).isSubsetOf("p", "a", "strong");
        assertThat(shown.path("html").asText()).doesNotContain("href=\"javascript").doesNotContain(
                "href=\"data");
    }

    @Test
    void opensLinksOfAModelElsewhereAndWithoutThePageInHand() {
        JsonNode shown = render("见[官网](https://elsewhere.invalid/a)。", List.of(), List.of(), false);

        assertThat(shown.path("html").asText()).contains(
                "<a href=\"https://elsewhere.invalid/a\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">官网</a>");
    }

    @Test
    void neverReadsQuotedTextAsMarkdown() {
        String quoted = "**不是粗体** _也不是斜体_\n1. 不是列表\n# 不是标题";

        JsonNode shown = render(quoted, List.of(), List.of(), true);

        assertThat(shown.path("text").asText()).isEqualTo(quoted.replace("\n", ""));
        assertThat(strings(shown.path("elements"))).containsExactly("p");
    }

    @Test
    void keepsSentencesAndMarkersWhereMarkdownStandsBetweenThem() {
        String text = "**要点**有二[1]。\n\n- 第一*点*。[2]\n1. 第二点。[1][2]\n";
        int second = text.indexOf("- 第一");
        int third = text.indexOf("1. 第二");
        List<Map<String, Object>> sentences = List.of(sentence(0, text.indexOf("\n")),
                sentence(second, text.indexOf("[2]\n")), sentence(third, text.indexOf("[1][2]")));

        JsonNode shown = render(text, sentences, List.of(citation(1, 0, 3), citation(2, second, third)),
                false);

        assertThat(strings(shown.path("cites"))).containsExactly("[1]", "[2]", "[1]", "[2]");
        assertThat(strings(shown.path("sentences"))).containsExactly("要点有二。", "第一点。", "第二点。");
        assertThat(strings(shown.path("elements"))).contains("strong", "em", "ul", "ol", "li");
    }

    @Test
    void takesAMarkerInsideAQuotationForTheArticlesOwn() {
        String text = "据[1]号文件办理。[1]";

        JsonNode shown = render(text, List.of(sentence(0, 10)), List.of(citation(1, 0, 10)), true);

        assertThat(strings(shown.path("cites"))).hasSize(1);
        assertThat(strings(shown.path("sentences"))).containsExactly("据[1]号文件办理。");
    }

    @Test
    void survivesSpansThatOverlapOrLeaveTheText() {
        String text = "甲乙丙丁。";
        List<Map<String, Object>> sentences = List.of(sentence(0, 3), sentence(2, 5), sentence(4, 99),
                sentence(3, 3),
                sentence(-2, 1));

        JsonNode shown = render(text, sentences, List.of(), true);

        assertThat(shown.path("text").asText().replace("✓", "")).isEqualTo(text);
        assertThat(strings(shown.path("sentences"))).containsExactly("甲乙丙");
    }

    private static JsonNode render(String text, List<?> sentences, List<?> citations, boolean plain) {
        var answer = Map.of("text", text, "sentences", sentences, "citations", citations, "plain", plain);
        return browser.run(RENDER, answer);
    }

    private static Map<String, Object> citation(int n, int start, int end) {
        return Map.of("n", n, "answer", Map.of("start", start, "end", end), "verdict", "supported", "source",
                Map.of("title", "题"));
    }

    private static Map<String, Object> sentence(int start, int end) {
        return Map.of("start", start, "end", end, "verdict", "supported");
    }
}
