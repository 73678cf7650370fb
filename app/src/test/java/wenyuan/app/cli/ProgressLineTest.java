package wenyuan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.indexer.IndexingReport;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.index.Counts;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private Duration now = Duration.ZERO;

    private ProgressLine line(boolean terminal) {
        var out = new PrintWriter(new StringWriter());
        return new ProgressLine(
                new Surroundings(out, new PrintWriter(err), terminal, () -> now.toNanos(), Map.of(),
                        Path.of("")));
    }

    @Test
    void tellsCountRateAndTimeLeftEveryFewSeconds() {
        var line = line(false);
        for (int second = 0; second <= 20; second++) {
            now = Duration.ofSeconds(second);
            line.embedded(second * 10, 1000);
        }
        assertThat(err).hasToString("""
                embedding 50 of 1000 passages, 10.0/s, 1 min 35 s left
                embedding 100 of 1000 passages, 10.0/s, 1 min 30 s left
                embedding 150 of 1000 passages, 10.0/s, 1 min 25 s left
                embedding 200 of 1000 passages, 10.0/s, 1 min 20 s left
                """);
    }

    @Test
    void tellsTheEndOfEachStage() {
        var line = line(false);
        line.read(1, 2);
        now = Duration.ofSeconds(1);
        line.read(2, 2);
        line.embedded(0, 4);
        now = Duration.ofSeconds(3);
        line.embedded(4, 4);
        assertThat(err).hasToString("reading 2 of 2 files, 1.0/s\nembedding 4 of 4 passages, 2.0/s\n");
    }

    @Test
    void writesOneLineOverOnATerminal() {
        var line = line(true);
        line.embedded(0, 3);
        now = Duration.ofSeconds(1);
        line.embedded(1, 3);
        now = Duration.ofSeconds(2);
        line.embedded(3, 3);
        String first = "embedding 1 of 3 passages, 1.0/s, 2 s left";
        String last = "embedding 3 of 3 passages, 1.5/s";
        assertThat(err)
                .hasToString("\r" + first + "\r" + last + " ".repeat(first.length() - last.length()) + "\n");
    }

    @Test
    void namesALargeFileBeforeItIsRead() {
        var line = line(false);
        line.read(1, 5);
        line.reading("small.txt", 10_000);
        line.reading("dump.json", 200L << 20);
        assertThat(err).hasToString("reading file 2 of 5: dump.json, 200 MB\n");
    }

    @ParameterizedTest
    @CsvSource({"1,1,no more", "20,20,no more", "23,20,and 3 more"})
    void namesWhatCouldNotBeReadWhenARunEnds(int rejected, int named, String more) {
        List<Rejection> rejections = IntStream.range(0, rejected)
                .mapToObj(i -> new Rejection("f" + i + ".txt", "", "The file is blank.")).toList();
        line(false).ended(new IndexingReport(Map.of(), List.of(), rejections, List.of(), 0, 0, 0, 0,
                new Counts(7, 40, 30), Duration.ZERO));
        assertThat(err.toString()).startsWith("The index holds 7 articles in 40 passages")
                .contains("  f0.txt: The file is blank.\n");
        assertThat(err.toString().split("The file is blank", -1)).hasSize(named + 1);
        assertThat(err.toString().contains(more)).isEqualTo(rejected > named);
    }

    @Test
    void saysInALineOfItsOwnWhyARunFailed() {
        var line = line(true);
        line.read(0, 2);
        now = Duration.ofSeconds(1);
        line.read(1, 2);
        line.failed("The disk\n is full.");
        assertThat(err.toString())
                .endsWith("\nIndexing failed; what was indexed before is searched. The disk is full.\n");
    }
}
