package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.RunningApp;

/// The answers that are kept, as the page lists them, in a real browser.
@ExtendWith(Chromium.class)
class HistoryIT {
    private static final int WIDE = 1440;
    private static final int HEIGHT = 800;
    private static final String UNKNOWN = "火星上第一家咖啡馆几点开门？";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
    }

    @Test
    void listsWhatWasAskedAndOpensAnAnswerWithTheConversationBeforeIt() {
        browser.askAnExample(WIDE, HEIGHT);
        String first = browser.texts(".asked").getFirst();
        browser.ask(UNKNOWN);

        browser.click(".top nav a[href='/answers']");
        browser.see(".history .entry");
        assertThat(browser.texts(".history .title").getFirst()).isEqualTo(UNKNOWN);
        browser.click(".history .entry");
        browser.answered();
        assertThat(browser.path()).startsWith("/answers/");
        assertThat(browser.all(".exchange")).hasSize(2);
        assertThat(browser.texts(".asked").getFirst()).isEqualTo(first);

        browser.click(".top nav a[href='/answers']");
        browser.click(".history li:nth-child(2) .entry");
        browser.until("only what was asked until then", () -> browser.all(".exchange").size() == 1);
        browser.ask(UNKNOWN);
        assertThat(browser.texts(".asked")).as("the follow-up follows all of it").hasSize(3);
        assertThat(browser.path()).startsWith("/conversations/");
    }

    @Test
    void findsAnAnswerByWordsOfItAndKeepsTheSearchInTheAddress() {
        browser.askAnExample(WIDE, HEIGHT);
        browser.ask(UNKNOWN);
        browser.click(".top nav a[href='/answers']");

        browser.see(".history .field").sendKeys("咖啡馆 火星");

        browser.until("only what has both words",
                () -> browser.path().contains("q=") && browser.texts(".history .title").stream()
                        .allMatch(UNKNOWN::equals));
        assertThat(browser.texts(".history .title")).isNotEmpty();
        assertThat(URLDecoder.decode(browser.path(), StandardCharsets.UTF_8)).isEqualTo("/answers?q=咖啡馆 火星");
        browser.see(".history .field").sendKeys("qzxjvkwp");
        browser.see(".history .empty");
        assertThat(browser.texts(".history .empty")).containsExactly("没有哪次问答含有这些词。换个词再试。");
        assertThat(browser.focused().getDomAttribute("class")).as("one can go on typing").isEqualTo("field");
        browser.back();
        browser.see(".exchange");
    }
}
