package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.llm.ScriptedModelServer;
import wenyuan.app.page.Browser;
import wenyuan.app.page.Chromium;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.settings.Provider;
import wenyuan.app.settings.Secret;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;

/// A language model that names the wrong passage, over the whole program and in a real browser.
@ExtendWith(Chromium.class)
class RepairedCitationIT {
    private static final String TRUE = "新馆藏书400万册。";
    private static final String NOTE = "标注的段落没有这样说，这一段说了。";
    private static final String CORPUS = """
            [{"id":"1","title":"滨海市新图书馆开馆","content":"滨海市新图书馆昨天开馆。新馆藏书400万册。市民凭身份证即可入馆。"},
             {"id":"2","title":"滨海市新图书馆招工","content":"滨海市新图书馆下月招聘馆员。报名从周一开始，在人才市场办理。"}]""";

    @TempDir
    private Path folder;

    @Test
    void saysThatAnotherPassageSaysItThanTheOneThatWasNamed() throws Exception {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/a.json"), CORPUS);
        try (var model = ScriptedModelServer.saying(TRUE, "[2]");
                var running = new Wiring().serve(settings(model), true, IndexingListener.SILENT);
                var browser = Browser.open(running.address(), "zh-CN")) {
            browser.until("indexed", () -> indexed(browser));
            browser.visit("/", 1280, 800);
            browser.ask("滨海市新图书馆藏书多少册？");

            browser.hover(".cite[data-citation='1']");
            browser.see(".popover blockquote");
            assertThat(browser.texts(".popover blockquote")).containsExactly(TRUE);
            assertThat(browser.texts(".popover .word")).anyMatch(NOTE::equals);
            browser.click(".cite[data-citation='1']");
            browser.see("mark.open");
            assertThat(browser.texts("mark.open")).containsExactly(TRUE);
            assertThat(browser.texts(".stepper .word").getFirst()).contains("原文支持", NOTE);

            browser.type("k");

            browser.until("at what was named",
                    () -> browser.texts(".stepper nav span").equals(List.of("引用 1 / 2")));
            assertThat(browser.texts(".stepper .word").getFirst()).contains("整句原文支持").doesNotContain("✓",
                    NOTE);
        }
    }

    private static boolean indexed(Browser browser) {
        browser.visit("/articles", 1280, 800);
        return browser.texts(".facts").getFirst().contains("2 篇文章");
    }

    private Settings settings(ScriptedModelServer model) throws IOException {
        var scripted = new ModelSettings("scripted", Provider.OPENAI, model.url(), "any", Secret.NONE);
        return new Settings("127.0.0.1", 0, folder.resolve("corpus"), folder.resolve("data"),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(scripted));
    }
}
