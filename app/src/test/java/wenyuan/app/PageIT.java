package wenyuan.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.RunningApp;

/// The page in a real browser, on the real corpus: what a reader does, and what he must then see.
@ExtendWith(Chromium.class)
class PageIT {
    private static final int WIDE = 1440;
    private static final int NARROW = 375;
    private static final int HEIGHT = 800;
    private static final Pattern SPAN = Pattern
            .compile("/articles/(.+)\\?start=(\\d+)&end=(\\d+)&revision=.+");
    private static final String LANGUAGE = "return document.documentElement.lang";
    private static final String UNKNOWN = "2026年度上海市中试平台培育储备什么时候开始申报？";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
    }

    /// Holds for whatever a test did.
    @AfterEach
    void fetchedNothingFromElsewhereComplainedOfNothingAndKeptToTheWindow() {
        assertThat(browser.run("return document.scrollingElement.scrollHeight - innerHeight").asInt())
                .as("scrolls as a whole").isLessThanOrEqualTo(0);
        assertThat(browser.fetched()).as("addresses fetched").isNotEmpty().allSatisfy(
                address -> assertThat(address).startsWith(RunningApp.address() + "/"));
        assertThat(browser.complaints()).as("the console").isEmpty();
    }

    @Test
    void tellsAtTheFirstVisitWhatTheCorpusIsAndOffersFourQuestions() throws Exception {
        browser.visit("/", WIDE, HEIGHT);

        browser.see(".examples li");
        assertThat(browser.texts(".welcome .what").getFirst()).contains(
                RunningApp.json("/api/articles?limit=1").path("total").asText());
        assertThat(browser.texts(".examples button")).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void opensTheArticleOfACitationAtExactlyItsQuote() throws Exception {
        browser.askAnExample(WIDE, HEIGHT);
        browser.hover(".cite");
        browser.see(".popover");
        String quote = browser.texts(".popover blockquote").getFirst();

        browser.click(".cite");

        browser.see("mark.open");
        assertThat(browser.texts("mark.open")).containsExactly(quote.split("\n"));
        Matcher span = SPAN.matcher(browser.path());
        assertThat(span.matches()).as(browser.path()).isTrue();
        String text = RunningApp.json("/api/articles/" + span.group(1)).path("text").asText();
        assertThat(text.substring(Integer.parseInt(span.group(2)), Integer.parseInt(span.group(3))))
                .isEqualTo(
                        quote);
        browser.untilInView("mark.open");
    }

    @Test
    void showsAtACitationItsQuoteWithTitleOutletAndDate() throws Exception {
        browser.askAnExample(WIDE, HEIGHT);

        browser.hover(".cite");

        browser.see(".popover");
        JsonNode source = browser.kept().path("citations").path(0).path("source");
        assertThat(browser.texts(".popover blockquote")).containsExactly(source.path("quote").asText());
        assertThat(browser.texts(".popover cite")).containsExactly(source.path("title").asText());
        assertThat(browser.texts(".popover .from").getFirst()).contains(source.path("outlet").asText(""))
                .contains(source.path("published").asText(""));
    }

    @Test
    void showsTheArticleOnANarrowScreenAsASheetThatEscAndBackClose() {
        browser.askAnExample(NARROW, HEIGHT);
        assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
                .as("no scrolling sideways")
                .isEqualTo(NARROW);

        browser.click(".cite");
        browser.see(".reader[role=dialog] mark.open");
        browser.untilInView("mark.open");
        assertThat(browser.all("main[inert]")).as("the page below is out of reach").hasSize(1);
        browser.type(Keys.ESCAPE);
        browser.gone(".reader");
        assertThat(browser.focused().getDomAttribute("class")).as("focus is back").isEqualTo("cite");

        browser.click(".cite");
        browser.see("mark.open");
        browser.back();
        browser.gone(".reader");
        browser.see(".answer");
    }

    @Test
    void isUsedByKeyboardAlone() {
        browser.visit("/", WIDE, HEIGHT);
        browser.see(".examples li");
        String question = browser.texts(".examples button").getFirst();

        browser.type("/");
        browser.type(question);
        browser.type(Keys.ENTER);
        browser.answered();
        browser.type(Keys.ESCAPE, Keys.TAB);
        browser.type("j");
        assertThat(browser.focused().getText()).isEqualTo("[1]");
        browser.see(".popover");
        browser.type(Keys.ENTER);
        browser.see("mark.open");
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("open");
        browser.type(Keys.ESCAPE);
        browser.gone(".reader");
        assertThat(browser.focused().getText()).isEqualTo("[1]");
        browser.type("?");
        browser.see("dialog.keys");
        browser.type(Keys.ESCAPE);
        browser.gone("dialog.keys[open]");
    }

    @Test
    void saysWhatTheCorpusDoesNotTellAndShowsWhatIsNearest() {
        browser.visit("/", WIDE, HEIGHT);
        browser.ask(UNKNOWN);

        browser.see(".not-found");
        assertThat(browser.all(".cite")).isEmpty();
        browser.click(".nearest .source");
        browser.see("mark.open");
        browser.untilInView("mark.open");
    }

    @Test
    void showsTheConversationAgainAfterAReloadWithoutAskingAnew() {
        browser.askAnExample(WIDE, HEIGHT);
        String answer = browser.texts(".answer").getFirst();
        String basis = browser.texts(".basis").getFirst();
        browser.click(".cite");
        browser.see("mark.open");

        browser.reload();

        browser.see("mark.open");
        assertThat(browser.texts(".answer")).containsExactly(answer);
        assertThat(browser.texts(".basis")).as("with the time that it took").containsExactly(basis);
        assertThat(browser.fetched()).noneMatch(address -> address.endsWith("/api/chat"));
    }

    @Test
    void asksFurtherInTheSameConversationAndBeginsANewOne() {
        browser.askAnExample(WIDE, HEIGHT);
        browser.ask(UNKNOWN);
        assertThat(browser.all(".exchange")).hasSize(2);

        browser.click(".fresh");

        browser.see(".examples li");
        assertThat(browser.path()).isEqualTo("/");
        browser.back();
        browser.until("the conversation is back", () -> browser.all(".exchange").size() == 2);
    }

    @Test
    void speaksTheLanguageOfTheBrowserAndSwitches() {
        try (var english = Browser.open(RunningApp.address(), "en-GB")) {
            english.visit("/", WIDE, HEIGHT);
            english.see(".examples li");
            assertThat(english.texts(".welcome h1")).containsExactly("Ask the sources");
            assertThat(english.run(LANGUAGE).asText()).isEqualTo("en");
        }
        browser.visit("/", WIDE, HEIGHT);
        browser.see(".examples li");
        assertThat(browser.run(LANGUAGE).asText()).isEqualTo("zh-CN");

        browser.click(".switches button");
        browser.until("English", () -> "en".equals(browser.run(LANGUAGE).asText()));
        browser.reload();
        browser.see(".examples li");
        assertThat(browser.texts(".welcome h1")).containsExactly("Ask the sources");
    }

    @Test
    void switchesBetweenLightAndDarkAndKeepsTheChoice() {
        String ground = "return getComputedStyle(document.documentElement).backgroundColor";
        browser.visit("/", WIDE, HEIGHT);
        browser.see(".examples li");
        JsonNode before = browser.run(ground);

        browser.click(".switches button:nth-child(2)");

        JsonNode after = browser.run(ground);
        assertThat(after).isNotEqualTo(before);
        browser.reload();
        browser.see(".examples li");
        assertThat(browser.run(ground)).isEqualTo(after);
    }

    @Test
    void reopensAnAnswerAtItsAddressAndGivesItAsAFile() throws Exception {
        browser.askAnExample(WIDE, HEIGHT);
        String answer = browser.texts(".answer").getFirst();
        assertThat(browser.path()).startsWith("/conversations/");
        String address = requireNonNull(browser.see(".actions a[href^='/answers/']").getDomAttribute("href"));
        String quote = browser.kept().path("citations").path(0).path("source").path("quote").asText();
        browser.click(".menu summary");
        for (var link : browser.all(".menu a")) {
            assertThat(RunningApp.text(requireNonNull(link.getDomAttribute("href")))).as(link.getText())
                    .contains(
                            quote.lines().findFirst().orElseThrow());
        }

        browser.visit(address, WIDE, HEIGHT);

        browser.answered();
        assertThat(browser.texts(".answer")).containsExactly(answer);
        assertThat(browser.fetched()).noneMatch(each -> each.endsWith("/api/chat"));
        browser.click(".actions > button:last-of-type");
        browser.see(".repeat h3");
        assertThat(browser.texts(".repeat h3").getFirst()).startsWith("再问一次，没有变化。");
    }

    @Test
    void showsTheFileThatAnArticleWasReadFromWithItsPiecesMarked() throws Exception {
        JsonNode article = RunningApp.json("/api/articles?limit=200").path("articles").get(40);
        JsonNode origin = article.path("origin");
        String raw = Files.readString(Path.of("..", "seeds", origin.path("file").asText()));
        List<String> spans = origin.path("spans").valueStream().map(
                span -> raw.substring(span.get(0).asInt(), span.get(1).asInt())).toList();

        browser.visit("/articles/" + article.path("id").asText() + "?view=original", WIDE, HEIGHT);

        browser.see(".raw mark.own");
        assertThat(String.join("", browser.texts(".raw mark.own"))).isEqualTo(String.join("", spans));
        browser.click(".turn");
        browser.see(".reader .text");
        assertThat(browser.texts(".reader h2")).containsExactly(article.path("title").asText());
    }

    @Test
    void keepsTheOpenOneOfManyTabsInView() throws Exception {
        List<String> days = RunningApp.json("/api/articles?limit=200").findValuesAsText("published");
        String day = days.stream().filter(each -> !each.equals("null")).max(
                Comparator.comparingInt(each -> Collections.frequency(days, each))).orElseThrow();
        browser.visit("/", NARROW, HEIGHT);
        browser.ask(day + "有哪些新闻？");
        int last = browser.all(".cite").size() - 1;
        assertThat(last).isGreaterThan(2);

        browser.click(".cite[data-citation='" + last + "']");

        browser.see("mark.open");
        browser.until("its tab is in view", () -> browser.run("""
                const tab = document.querySelector('.tabs [aria-selected=true]').getBoundingClientRect();
                const tabs = document.querySelector('.tabs').getBoundingClientRect();
                return tab.left >= tabs.left - 1 && tab.right <= tabs.right + 1;""").asBoolean());
    }

    @Test
    void saysTheAnswerOnceToThoseWhoListenInItsLanguage() throws Exception {
        browser.askAnExample(WIDE, HEIGHT);

        String said = browser.texts(".unseen[role=status] span").getFirst();
        assertThat(browser.kept().path("text").asText().replaceAll("\\[\\d+]", "")).isEqualTo(said);
        assertThat(browser.all(".unseen[role=status] span[lang=zh-CN]")).hasSize(1);
    }

    @Test
    void marksInTheFileTheSentenceThatIsCited() throws Exception {
        browser.askAnExample(WIDE, HEIGHT);
        String quote = browser.kept().path("citations").path(0).path("source").path("quote").asText();
        browser.click(".cite");
        browser.see("mark.open");

        browser.click(".turn");

        browser.see(".raw mark.cited");
        assertThat(String.join("", browser.texts(".raw mark.cited")).replaceAll("\\s|\\\\[rn]", ""))
                .as("but for how its lines end").isEqualTo(quote.replaceAll("\\s", ""));
        browser.untilInView(".raw mark.cited");
    }
}
