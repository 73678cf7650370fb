package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.page.RunningApp;

/// What the page says when something is not to be had, in a real browser.
@ExtendWith(Chromium.class)
class PageErrorsIT {
    private static final int WIDE = 1440;
    private static final int HEIGHT = 800;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = RunningApp.browser();
    }

    @Test
    void keepsAQuestionThatCouldNotBeSentAndAsksItAgain() {
        browser.visit("/", WIDE, HEIGHT);
        browser.see(".examples li");
        browser.offline(true);
        try {
            browser.click(".examples button");
            browser.see(".exchange .error");
            assertThat(browser.texts(".asked").getFirst()).isNotBlank();
        } finally {
            browser.offline(false);
        }

        browser.click(".exchange .error button");

        browser.answered();
        assertThat(browser.all(".error")).isEmpty();
        assertThat(browser.complaints()).as("only that the network was away").isNotEmpty().allMatch(
                message -> message.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @ParameterizedTest
    @CsvSource({"/articles/nobody/1,语料里没有这篇文章，也许已经移走。,/articles",
            "/answers/nobody,没有存下这次问答，也许太久，已经删去。,/answers"})
    void saysInItsOwnWordsWhatIsNotThereAndLeadsOn(String path, String words, String onward) {
        browser.visit(path, WIDE, HEIGHT);

        browser.see(".error a[href='" + onward + "']");
        assertThat(browser.texts(".error p span")).containsExactly(words);
        assertThat(browser.all(".error button")).as("asking again would not help").isEmpty();
        assertThat(browser.complaints()).as("only that it is not there").isNotEmpty()
                .allMatch(message -> message.contains("404"));
    }

    @Test
    void keepsAQuestionThatIsTooLongWhole() {
        String question = "新".repeat(2001);
        browser.visit("/", WIDE, HEIGHT);
        browser.see(".examples li");
        browser.run("""
                const field = document.querySelector('.box .field');
                field.focus();
                document.execCommand('insertText', false, arguments[0]);""", question);

        browser.click(".box .main");

        browser.see(".box .hint");
        assertThat(browser.texts(".box .hint")).containsExactly("问题有 2001 字，最多 2000 字。请删短些。");
        assertThat(browser.see(".box .field").getDomProperty("value")).isEqualTo(question);
        assertThat(browser.all(".exchange")).isEmpty();
        browser.see(".box .field").sendKeys("了");
        browser.gone(".box .hint");
    }
}
