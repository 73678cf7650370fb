package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.RunningApp;

/// The places of the page besides the one where one asks: articles, check and retrieval, in a real browser, on the real
/// corpus.
@ExtendWith(Chromium.class)
class PlacesIT {
    private static final int WIDE = 1440;
    private static final int HEIGHT = 800;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
    }

    @Test
    void findsArticlesByTheirTitlesAndKeepsTheSearchInTheAddress() throws Exception {
        JsonNode last = RunningApp.json("/api/articles?limit=200").path("articles").get(20);
        String title = last.path("title").asText();
        browser.visit("/articles", WIDE, HEIGHT);
        browser.see(".entry");

        browser.see(".search .field").sendKeys(title);
        browser.until("only what fits", () -> browser.path().contains("q=") && browser.texts(".entry .title")
                .contains(title));
        assertThat(URLDecoder.decode(browser.path(), StandardCharsets.UTF_8))
                .isEqualTo("/articles?q=" + title);

        browser.click(".entry");
        browser.see(".reader article");
        browser.back();
        browser.gone(".reader");
        assertThat(URLDecoder.decode(browser.path(), StandardCharsets.UTF_8))
                .isEqualTo("/articles?q=" + title);
    }

    @Test
    void saysThatNoArticleFits() {
        browser.visit("/articles?q=qzxjvkwpqzxjvkwp", WIDE, HEIGHT);

        browser.see(".list .empty");
        browser.click(".found button");
        browser.see(".entry");
    }

    @Test
    void offersTitlesToWhoeverAsksWhatKeptAnArticleAway() throws Exception {
        String title = RunningApp.json("/api/articles?limit=200").path("articles").get(30).path("title")
                .asText();
        browser.askAnExample(WIDE, HEIGHT);
        browser.click(".sources > details:last-of-type summary");

        browser.see(".why-not input").sendKeys(title.substring(0, title.length() - 1));

        browser.until("the title is offered", () -> browser.run(
                "return [...document.querySelectorAll('.why-not option')].some((each) => each.value === arguments[0])",
                title).asBoolean());
    }

    @Test
    void checksASentenceOfAnArticleAndOpensItThere() throws Exception {
        browser.askAnExample(WIDE, HEIGHT);
        String quote = browser.kept().path("citations").path(0).path("source").path("quote").asText();
        browser.visit("/check", WIDE, HEIGHT);
        browser.see(".check .field").sendKeys(quote.lines().findFirst().orElseThrow());

        browser.click(".check .main");

        browser.see(".checked .sentence.supported");
        assertThat(browser.texts(".summary").getFirst()).contains("原文支持");
        browser.click(".checked .sentence.supported");
        browser.see("mark.open");
        browser.untilInView("mark.open");
    }

    @Test
    void showsTheLanesOfASearchSideBySideAndKeepsItInTheAddress() throws Exception {
        String title = RunningApp.json("/api/articles?limit=200").path("articles").get(20).path("title")
                .asText();
        browser.visit("/retrieval", WIDE, HEIGHT);
        browser.see(".retrieval .field").sendKeys(title, Keys.ENTER);

        browser.see(".columns .lane");
        assertThat(browser.texts(".lane h2")).containsExactly("合成", "词语", "语义");
        assertThat(browser.texts(".lane:first-child .title").getFirst()).isEqualTo(title);
        browser.click(".lane button");
        browser.see(".lane .lanes");
        assertThat(URLDecoder.decode(browser.path(), StandardCharsets.UTF_8))
                .isEqualTo("/retrieval?q=" + title);
        browser.reload();
        browser.see(".columns .lane");
    }
}
