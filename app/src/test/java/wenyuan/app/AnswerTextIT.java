package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.page.Browser.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
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
            box.append(rendered(arguments[0], arguments[1]));
            window.wasHit = window.wasHit ?? false;
            return { text: box.textContent, html: box.innerHTML,
              cites: [...box.querySelectorAll('.cite')].map((each) => each.textContent),
              sentences: [...new Set([...box.querySelectorAll('.sentence')].map((each) => each.dataset.sentence))].map(
                (k) => [...box.querySelectorAll(`[data-sentence="${k}"]`)].map((each) => each.textContent).join('')),
              elements: [...new Set([...box.querySelectorAll('*')].map((each) => each.localName))],
              hit: window.wasHit };""";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
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

    @Test
    void putsTheCitationsOfAPastedTextBehindItsSentencesAndLeavesItsOwnMarkersText() {
        String text = "甲说乙[1]。丙[2]。";
        List<Map<String, Object>> sentences = List.of(cited(0, 7, 1), cited(7, 12, 2));

        JsonNode shown = render(text, sentences, List.of(citation(1, 0, 7), citation(2, 7, 12)), "pasted");

        assertThat(shown.path("text").asText()).isEqualTo("甲说乙[1]。[1]✓丙[2]。[2]✓");
        assertThat(strings(shown.path("cites"))).containsExactly("[1]", "[2]");
        assertThat(strings(shown.path("sentences"))).containsExactly("甲说乙[1]。", "丙[2]。");
    }

    @Test
    void marksWhatIsWrongInASentenceAndSaysWhatTheArticleSays() {
        String text = "- 港口**投资80亿元**，三年建成。[1]";
        int wrong = text.indexOf("80亿元");
        Map<String, Object> problem = Map.of("kind", "number", "claimed", "80亿元", "found", "12亿元", "at",
                Map.of("start", wrong, "end", wrong + 4));
        Map<String, Object> sentence = Map.of("start", 0, "end", text.indexOf("[1]"), "verdict",
                "contradicted",
                "citations", List.of(1), "problems", List.of(problem));

        JsonNode shown = render(text, List.of(sentence), List.of(citation(1, 0, 9)), "markdown");

        assertThat(shown.path("html").asText()).contains("<em class=\"wrong\">80亿元</em>")
                .contains("回答作“80亿元”，原文作“12亿元”").contains("class=\"sign contradicted\"");
        assertThat(strings(shown.path("elements"))).contains("ul", "li", "strong");
        assertThat(strings(shown.path("sentences"))).containsExactly("港口投资80亿元，三年建成。");
    }

    @Test
    void coloursEachClaimOfASentenceWhereTheyAreJudgedDifferently() {
        String text = "港口建成，投资80亿元。";
        Map<String, Object> sentence = Map.of("start", 0, "end", 12, "verdict", "partly", "claims",
                List.of(Map.of("start", 0, "end", 5, "verdict", "supported"),
                        Map.of("start", 5, "end", 12, "verdict", "unsupported")));

        String html = render(text, List.of(sentence), List.of(), "quoted").path("html").asText();

        assertThat(html).contains("<span class=\"sentence supported\" data-sentence=\"0\">港口建成，</span>",
                "<span class=\"sentence unsupported\" data-sentence=\"0\">投资80亿元。</span>");
    }

    private static JsonNode render(String text, List<?> sentences, List<?> citations, boolean plain) {
        return render(text, sentences, citations, plain ? "quoted" : "markdown");
    }

    private static JsonNode render(String text, List<?> sentences, List<?> citations, String mode) {
        return browser.run(RENDER, Map.of("text", text, "sentences", sentences, "citations", citations),
                mode);
    }

    private static Map<String, Object> citation(int n, int start, int end) {
        return Map.of("n", n, "answer", Map.of("start", start, "end", end), "verdict", "supported", "source",
                Map.of("title", "题"));
    }

    private static Map<String, Object> cited(int start, int end, int n) {
        return Map.of("start", start, "end", end, "verdict", "supported", "citations", List.of(n));
    }

    private static Map<String, Object> sentence(int start, int end) {
        return Map.of("start", start, "end", end, "verdict", "supported");
    }
}
