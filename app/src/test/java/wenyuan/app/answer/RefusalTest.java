package wenyuan.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.SmallCorpus;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Interpreter;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retriever;
import wenyuan.indexer.index.Filter;

class RefusalTest {
    @Test
    void looksForNothingWhereNothingWasAsked(@TempDir Path folder) {
        try (var corpus = SmallCorpus.open(folder)) {
            var interpreter = new Interpreter(corpus.index(), () -> LocalDate.of(2025, 3, 12));
            var retriever = new Retriever(corpus.index(), corpus.embedder());
            var thanks = new Question("谢谢", List.of(new Exchange("新港口有几个泊位？", "三个。")), Filter.NONE, 8);

            assertThat(retriever.retrieve(interpreter.interpret(thanks), Mode.HYBRID, 8).hits()).isEmpty();
            assertThat(retriever.retrieve(interpreter.interpret(Question.of("新港口有几个泊位？")), Mode.HYBRID, 8)
                    .ofEachArticle()).extracting(hit -> hit.passage().article().id()).doesNotHaveDuplicates()
                    .first().isEqualTo("d/4");
        }
    }
}
