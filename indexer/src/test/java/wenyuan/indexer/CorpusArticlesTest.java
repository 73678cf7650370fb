package wenyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.indexer.article.ArticleReader;
import wenyuan.indexer.article.Articles;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.plain.PlainTextReader;
import wenyuan.indexer.corpus.SourceFile;

class CorpusArticlesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "桥修好了。");
        Files.writeString(folder.resolve("good.txt"), "春天来了。");
    }

    @Test
    void rejectsAFileThatTakesMoreMemoryThanThereIsAndReadsTheOthers() {
        Reading bad = readFailing(new OutOfMemoryError("Java heap space"));
        assertThat(bad.articles()).isEmpty();
        assertThat(bad.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("bad.txt");
            assertThat(rejection.position()).isEmpty();
            assertThat(rejection.reason()).contains("more memory", "-Xmx", "split",
                    Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
        });
    }

    @Test
    void rejectsAFileThatMakesItsReaderFailAndReadsTheOthers() {
        Reading bad = readFailing(new IllegalStateException("no such place"));
        assertThat(bad.rejected()).singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).contains("no such place"));
    }

    /// What becomes of the file that fails so; the other is read after it.
    private Reading readFailing(Throwable failure) {
        var source = new CorpusArticles(folder,
                new Articles(List.of(new Failing(failure), new PlainTextReader())));
        Reading bad = source.read("bad.txt");
        assertThat(source.read("good.txt").articles()).hasSize(1);
        return bad;
    }

    /// Fails at one file and leaves the others to other readers.
    private record Failing(Throwable failure) implements ArticleReader {
        @Override
        public boolean reads(SourceFile file) {
            return file.name().equals("bad.txt");
        }

        @Override
        public Reading read(SourceFile file) {
            switch (failure) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new IllegalArgumentException(failure);
            }
        }
    }
}
