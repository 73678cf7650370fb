package wenyuan.app;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.question.Interpreter;

/// Tests that ask the [SmallCorpus] on 12 March 2025.
public abstract class OnSmallCorpus {
    protected SmallCorpus corpus;
    protected Interpreter interpreter;

    @BeforeEach
    final void openCorpus(@TempDir Path folder) {
        corpus = SmallCorpus.open(folder);
        interpreter = new Interpreter(corpus.index(), () -> LocalDate.of(2025, 3, 12));
    }

    @AfterEach
    final void closeCorpus() {
        corpus.close();
    }
}
