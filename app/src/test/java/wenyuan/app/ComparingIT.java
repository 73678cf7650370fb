package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.page.Comparison.CLAIM;
import static wenyuan.app.page.Comparison.FIRST;
import static wenyuan.app.page.Comparison.HOSTILE;
import static wenyuan.app.page.Comparison.LEFT_OUT;
import static wenyuan.app.page.Comparison.LONG;
import static wenyuan.app.page.Comparison.RIGHT_CLAIM;
import static wenyuan.app.page.Comparison.SECOND;
import static wenyuan.app.page.Comparison.WRONG;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.Comparison;
import wenyuan.app.page.RunningApp;

/// Comparing an answer, or any text, with articles: in a real browser, with an invented answer that has everything.
@ExtendWith(Chromium.class)
class ComparingIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 375;
    private static final int HEIGHT = 812;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
    }

    /// Holds wherever hostile text was shown.
    @AfterEach
    void ranNothingMadeNothingOfItAndKeptToTheWidth() {
        assertThat(browser.run("return window.wasHit ?? false").asBoolean()).as("a script of a text ran")
                .isFalse();
        assertThat(browser.all("main img, .reader img, .answer strong, .reader strong, a[href^=javascript]"))
                .isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth").asInt())
                .as("scrolls sideways").isLessThanOrEqualTo(0);
        assertThat(browser.complaints()).as("the console").isEmpty();
    }

    @Test
    void stepsThroughTheCitationsByButtonsAndKeysFromTabToTab() {
        open(WIDE);
        browser.click(".cite");
        browser.see("mark.open");
        assertThat(browser.texts(".tabs .numbers")).containsExactly("[1] [2]", "[3]");
        assertThat(browser.texts(".stepper nav span")).containsExactly("引用 1 / 3");

        browser.click(".stepper nav button:last-child");
        seeOpen(SECOND);
        browser.type("j");
        seeOpen(WRONG.replace("80亿元", "12亿元"));
        assertThat(browser.texts(".tabs [aria-selected=true] .numbers")).containsExactly("[3]");
        assertThat(browser.texts(".stepper nav span")).containsExactly("引用 3 / 3");
        browser.type("k");
        browser.type("k");
        seeOpen(FIRST);
        assertThat(browser.path()).startsWith("/articles/a/1?start=");

        browser.click(".tabs [aria-selected=false]");
        browser.see(".tabs [aria-selected=true]").sendKeys(Keys.ARROW_LEFT);
        seeOpen(FIRST);
        assertThat(browser.focused().getDomAttribute("role")).isEqualTo("tab");
        browser.type(Keys.ESCAPE);
        browser.gone(".reader");
        assertThat(browser.path()).as("one step back from any tab").isEqualTo("/answers/x");
    }

    @Test
    void lightsTheOtherEndOfASentenceAndOfASpan() {
        open(WIDE);
        browser.click(".cite");
        browser.see("mark.open");
        assertThat(browser.texts(".sentence.here")).containsExactly(FIRST);

        browser.hover(".sentence[data-sentence='1']");
        browser.see("mark.other.lit");
        assertThat(browser.texts("mark.lit")).containsExactly(SECOND);
        browser.hover("mark.open");
        browser.until("its sentence is lit", () -> browser.texts(".sentence.lit").equals(List.of(FIRST)));
        browser.hover(".sentence[data-sentence='2']");
        browser.see(".tabs .lit");
        assertThat(browser.texts(".tabs .lit .numbers")).as("the tab where its span is")
                .containsExactly("[3]");
        browser.run("document.querySelector('.cite[data-citation=\"1\"]').focus({ focusVisible: true })");
        browser.until("lit by focus", () -> browser.texts("mark.lit").equals(List.of(SECOND)));
    }

    @Test
    void saysADisagreementBySignByColourAndInWords() {
        open(WIDE);

        assertThat(browser.texts(".sign")).containsExactly("✓", "✓", "✗");
        assertThat(browser.texts(".problem")).containsExactly("回答作“80亿元”，原文作“12亿元”");
        assertThat(browser.texts(".wrong")).containsExactly("80亿元");
        browser.hover(".sign.contradicted");
        browser.see(".popover .parts");
        assertThat(browser.texts(".popover .parts [lang]")).containsExactly(CLAIM, RIGHT_CLAIM);
        assertThat(browser.texts(".popover .parts .glyph")).containsExactly("✗", "✓");
        assertThat(browser.texts(".popover .problems li"))
                .containsExactly("数字：回答作“80亿元”，原文作“12亿元”");
        browser.click(".sentence[data-sentence='2']");
        browser.see("mark.open");
        assertThat(browser.texts(".stepper .word").getFirst()).contains("与原文不符", "回答作“80亿元”，原文作“12亿元”");
    }

    @Test
    void marksInTheMarginAndListsWhatTheAnswerLeftOut() {
        open(WIDE);
        browser.click(".cite");

        browser.see(".margin");
        assertThat(browser.texts(".also summary")).containsExactly("本文另引 1 处，检索到而未用 1 段");
        assertThat(browser
                .run("""
                        const [first, second, cited] = [...document.querySelectorAll('.text > p')].map((p) => p.getBoundingClientRect());
                        const line = document.querySelector('.margin').getBoundingClientRect();
                        return Math.abs(line.top - first.top) < 12 && Math.abs(line.bottom - second.bottom) < 12
                          && line.bottom < cited.top;""")
                .asBoolean()).as("beside its two paragraphs").isTrue();
        browser.click(".also summary");
        browser.click(".also ul:last-of-type a");
        browser.until("opened there",
                () -> String.join("\n", browser.texts("mark.open")).equals(LEFT_OUT));
        assertThat(browser.texts(".stepper nav span")).containsExactly("共 3 处引用");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void showsHostileTextAsTextInTheAnswerTheArticleAndTheFile(int width) {
        open(width);
        assertThat(browser.texts(".asked").getFirst()).contains(HOSTILE.strip());
        browser.click(".cite[data-citation='2']");
        browser.see("mark.open");
        assertThat(String.join("\n", browser.texts(".reader .text > p"))).contains(HOSTILE + LONG);
        assertThat(browser.all(".reader .cite")).as("[99] is nobody's marker").isEmpty();
        assertThat(browser.run("""
                const page = document.querySelector('.reader .page');
                return page.scrollWidth - page.clientWidth;""").asInt()).isLessThanOrEqualTo(0);

        browser.click(".turn");

        browser.see(".raw mark.cited");
        assertThat(browser.texts(".raw mark.cited")).containsExactly(WRONG.replace("80亿元", "12亿元"));
        assertThat(browser.texts(".raw mark.own")).containsExactly(HOSTILE + LONG + "\n", "\n");
        assertThat(browser.texts(".raw mark.foreign").getFirst()).startsWith(LEFT_OUT);
        assertThat(browser.texts(".raw .whose")).as("whose piece it is").containsExactly("新港开港");
        assertThat(browser.texts(".raw").getFirst()).startsWith("版头" + HOSTILE).endsWith("页脚");
        browser.untilInView(".raw mark.cited");
        assertThat(browser.path()).endsWith("view=original");
        browser.click(".turn");
        browser.see("mark.open");
    }

    @Test
    void stepsThroughTheFilesAsFoundWithoutLeavingThem() {
        open(WIDE);
        browser.click(".cite[data-citation='1']");
        browser.click(".turn");
        browser.until("in the first file", () -> browser.texts(".raw mark.cited").equals(List.of(SECOND)));

        browser.type("j");

        browser.until("in the second", () -> browser.texts(".raw mark.cited")
                .equals(List.of(WRONG.replace("80亿元", "12亿元"))));
        assertThat(browser.path()).contains("view=original");
        browser.click(".tabs [aria-selected=false]");
        browser.until("in the first again", () -> browser.texts(".raw mark.cited").equals(List.of(SECOND)));
    }

    @Test
    void keepsTheFocusOnAStepThatGoesNoFurther() {
        open(WIDE);
        browser.click(".cite[data-citation='1']");
        browser.see("mark.open");
        browser.run("document.querySelector('.stepper nav button:last-child').focus()");

        browser.type(Keys.ENTER);

        browser.see(".stepper [aria-disabled=true]");
        assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("下一处引用");
    }

    @Test
    void asksByKeyThoughAnArticleCoversTheField() {
        open(NARROW);
        browser.click(".cite");
        browser.see("mark.open");

        browser.type("/");

        browser.gone(".reader");
        browser.until("in the field",
                () -> "field".equals(browser.focused().getDomAttribute("class")));
    }

    @Test
    void closesTheSheetAtATapOnWhatIsSeenAboveIt() {
        open(NARROW);
        browser.click(".cite");
        browser.see("mark.open");

        browser.until("the sheet has come up", () -> browser.run("return document.querySelector('.reader')"
                + ".getAnimations().every((each) => each.playState === 'finished')").asBoolean());
        browser.run("document.elementFromPoint(100, 12).click()");

        browser.gone(".reader");
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("cite");
    }

    @Test
    void beginsNoLineWithAMarker() {
        open(WIDE);
        assertThat(browser.run("""
                const box = document.querySelector('.answer');
                const begun = [];
                for (let width = 180; width < 420; width += 5) {
                  box.style.width = `${width}px`;
                  for (const marks of box.querySelectorAll('.marks')) {
                    if (marks.getClientRects()[0].left - box.getBoundingClientRect().left < 12) {
                      begun.push(width);
                    }
                  }
                }
                return begun;""")).as("widths at which one does").isEmpty();
    }

    @Test
    void tellsTwoSentencesApartThatCiteOneSpan() {
        browser.visit("/answers/x", WIDE, HEIGHT, Comparison.withTwoSentencesOfOneSpan());
        browser.click(".cite[data-citation='1']");
        browser.see("mark.open");

        assertThat(browser.texts(".stepper nav span")).containsExactly("引用 2 / 2");
        assertThat(browser.texts(".stepper .words")).containsExactly(SECOND);
        assertThat(browser.texts(".stepper .word").getFirst()).contains("原文未提");
        browser.type("k");
        browser.until("at the first", () -> browser.texts(".stepper .words").equals(List.of(FIRST)));
        assertThat(browser.texts(".stepper .word").getFirst()).contains("✓ 原文支持");
        assertThat(browser.texts("mark.open")).containsExactly(FIRST);
    }

    @Test
    void saysOfEachCitationWhetherItHoldsThoughTheSentenceDoes() {
        Map<String, Object> responses = Comparison.withWrongCitationOfATrueSentence();
        browser.visit("/answers/x", WIDE, HEIGHT, responses);
        browser.click(".cite[data-citation='0']");
        browser.see("mark.open");

        assertThat(browser.texts(".stepper .word").getFirst().replaceAll("\\s+", " ").strip())
                .isEqualTo("? 原文未提 · 整句原文支持");
    }

    @Test
    void opensTheSpanOfEachValueThatArticlesDisagreeOn() {
        open(WIDE);
        assertThat(browser.texts(".conflicts tbody td:first-child")).containsExactly("12亿元", "一百万");
        assertThat(browser.texts(".conflicts tbody time")).containsExactly("2025-02-20", "2025-02-20");

        browser.click(".conflicts tbody tr:last-child a");

        seeOpen(SECOND);
    }

    @Test
    void saysWhatChangedWhenAskedAgain() {
        open(WIDE);

        browser.click(".actions > button:last-of-type");

        browser.see(".repeat h3");
        assertThat(browser.texts(".repeat .glyph")).containsExactly("=", "+", "−", "−");
        assertThat(browser.texts(".repeat .removed .sentence")).containsExactly(SECOND);
        assertThat(browser.texts(".repeat").getFirst()).contains("已答 → 部分有据");
        assertThat(browser.texts(".repeat h4")).containsExactly("引用来源", "1 篇文章在上次回答之后改过",
                "1 篇文章已不在语料里");
        assertThat(browser.texts(".repeat ul:not(.changes) li")).containsExactly("新港开港",
                "钱从哪里来" + HOSTILE);
        assertThat(browser.all(".repeat a[href='/articles/a/2']")).as("what is gone does not open").isEmpty();
    }

    @Test
    void saysWhyASourceIsThere() {
        open(WIDE);

        browser.click(".row .why");

        browser.see(".reasons .lanes");
        assertThat(browser.texts(".reasons .hit:first-child tbody td")).containsExactly("1", "12.5", "75%",
                "1", "0.500",
                "25%");
        assertThat(browser.texts(".reasons .note").getFirst()).contains("没有限定", "4 毫秒");
    }

    @Test
    void saysWhatKeptAnArticleAway() {
        open(NARROW);
        browser.click(".sources > details:last-of-type summary");

        browser.see(".why-not input").sendKeys("老船工", Keys.ENTER);

        browser.see(".why-not .verdict");
        assertThat(browser.texts(".why-not .verdict li")).containsExactly("排在第 37 名。" + HOSTILE);
        assertThat(browser.texts(".why-not .lanes tbody td")).containsExactly("37", "3.25");
        assertThat(browser.see(".why-not .source").getDomAttribute("href")).isEqualTo("/articles/a/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void checksAPastedTextSentenceBySentence(int width) {
        browser.visit("/check", width, HEIGHT, Comparison.responses());
        paste(Comparison.pasted());

        browser.click(".check .main");

        browser.see(".checked .sentence");
        assertThat(String.join("", browser.texts(".checked .sentence"))).isEqualTo(
                Comparison.pasted().replace("\n", ""));
        assertThat(browser.texts(".checked .sign")).containsExactly("?", "✗");
        assertThat(browser.texts(".checked .problem")).containsExactly("稿作“80亿元”，原文作“12亿元”");
        assertThat(browser.texts(".summary .count")).allMatch(count -> count.endsWith(" 1")).hasSize(2);
        browser.click(".checked .sentence[data-sentence='1']");
        seeOpen(WRONG.replace("80亿元", "12亿元"));
        browser.click(".reader .close");
        browser.gone(".reader");
        browser.reload();
        browser.see(".checked .sentence");
        assertThat(browser.see(".check .field").getDomProperty("value")).isEqualTo(Comparison.pasted());
    }

    @Test
    void keepsWhatWasTypedWhenACheckFails() {
        browser.visit("/check", WIDE, HEIGHT, Map.of("/api/verify", "not an answer"));
        browser.click(".check .main");
        browser.see(".check .hint");
        paste("一".repeat(20_001));
        browser.see(".limit.over");
        browser.click(".check .main");
        assertThat(browser.all(".checked, .error")).isEmpty();

        paste("港口建成。");
        browser.gone(".limit.over");
        browser.click(".check .main");

        browser.see(".check .error button");
        assertThat(browser.see(".check .field").getDomProperty("value")).isEqualTo("港口建成。");
    }

    @Test
    void showsWhatACitationSaysWithinTheMainPartAndAboveAll() {
        open(WIDE);
        browser.hover(".sign.contradicted");
        browser.see(".popover .parts");

        assertThat(browser.all("main .popover:popover-open")).hasSize(1);
    }

    @Test
    void opensAConversationAtItsAddressAndSaysWhenItIsGone() {
        browser.visit("/conversations/c", WIDE, HEIGHT, Comparison.responses());
        browser.see(".exchange .answer");
        assertThat(browser.texts(".basis").getFirst()).contains("作答");

        var gone = new TreeMap<String, Object>(Comparison.responses());
        gone.put("/api/conversations/c", "not a conversation");
        browser.visit("/conversations/c", WIDE, HEIGHT, gone);
        browser.see(".exchanges .error");
        assertThat(browser.all(".box .field")).hasSize(1);
    }

    private static void open(int width) {
        browser.visit("/answers/x", width, HEIGHT, Comparison.responses());
        browser.see(".answer .sentence");
    }

    private static void seeOpen(String quote) {
        browser.until("open at " + quote, () -> browser.texts("mark.open").equals(List.of(quote)));
    }

    private static void paste(String text) {
        browser.run("""
                const field = document.querySelector('.check .field');
                field.value = arguments[0];
                field.dispatchEvent(new Event('input'));""", text);
    }
}
