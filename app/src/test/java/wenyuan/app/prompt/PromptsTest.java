package wenyuan.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.passage.Passage;

class PromptsTest {

    @Test
    void numbersTheSourcesAndEndsWithTheQuestion() {
        Prompt prompt = Prompts.load(Optional.empty())
                .of(new Question("港口多大？", List.of(new Exchange("港口在哪？", "在东岸。")), Filter.NONE, 8),
                        retrieval());

        assertThat(prompt.message()).containsSubsequence("[1] 新港口开港", "2025-03-04", "港口有三个泊位。", "港口在哪？",
                "在东岸。",
                "港口多大？");
        assertThat(prompt.instructions()).contains(Prompts.NOT_FOUND);
    }

    @Test
    void leavesATextThatLooksLikeAPlaceAsItIs() {
        assertThat(new Template("t", "{a} and {b}").fill(Map.of("a", "{b}", "b", "$1")))
                .isEqualTo("{b} and $1");
    }

    @Test
    void findsATemplateThatCannotBeFilledAtTheStart(@TempDir Path folder) throws IOException {
        for (String name : List.of("instructions", "message", "source", "exchange")) {
            Files.writeString(folder.resolve(name + ".md"), name.equals("source") ? "{n} {headline}" : "");
        }
        assertThatThrownBy(() -> Prompts.load(Optional.of(folder)))
                .isInstanceOf(InvalidPrompt.class)
                .hasMessageContaining("source.md").hasMessageContaining("headline");
    }

    @Test
    void namesTheTemplateThatIsMissingAndItsFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> Prompts.load(Optional.of(folder))).isInstanceOf(InvalidPrompt.class)
                .hasMessageContaining("instructions.md").hasMessageContaining(folder.toString());
    }

    private static Retrieval retrieval() {
        var head = new ArticleHead("x/1", "0", "新港口开港", "日报", Optional.of(LocalDate.of(2025, 3, 4)), "",
                Kind.ARTICLE);
        var passage = new Passage(head, 0, new Span(0, 8), "港口有三个泊位。");
        var hit = new Hit(1, passage, 0.03, OptionalInt.of(1), OptionalInt.empty());
        return new Retrieval(Answerable.of("港口多大？", Filter.NONE), List.of(hit), 0, 0);
    }
}
