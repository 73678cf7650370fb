package wenyuan.app.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import wenyuan.app.reader.Window;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

class WindowsTest {

    @RepeatedTest(value = 20, name = "seed {currentRepetition}")
    void losesNothingAndEndsEachWindowWithASentence(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            text.append("字".repeat(1 + random.nextInt(120))).append(random.nextBoolean() ? "。" : "。\n");
        }

        var windows = Windows.of(passage(text.toString()));

        assertThat(windows.stream().map(Window::text).collect(Collectors.joining()).replaceAll("\\s", ""))
                .isEqualTo(text.toString().replaceAll("\\s", ""));
        assertThat(windows).allMatch(window -> window.text().strip().endsWith("。"))
                .allMatch(window -> window.title().equals("标题"));
    }

    @Test
    void leavesAShortPassageWhole() {
        assertThat(Windows.of(passage("港口有三个泊位。"))).containsExactly(new Window("标题", "港口有三个泊位。"));
    }

    @Test
    void choosesTheWindowThatHasMostOfWhatIsAsked() {
        String other = "图书馆的读者每天早上在门口排队等候开门。".repeat(9);

        assertThat(Windows.best(Terms.of("港口有几个泊位？"), passage(other + "港口有三个泊位，水深二十米。")).text())
                .contains("三个泊位");
        assertThat(Windows.best(Terms.of("图书馆何时开门？"), passage(other + "港口有三个泊位，水深二十米。")).text())
                .startsWith("图书馆");
    }

    private static Passage passage(String text) {
        var head = new ArticleHead("a", "0", "标题", "", Optional.empty(), "", Kind.ARTICLE);
        return new Passage(head, 0, new Span(0, text.length()), text);
    }
}
