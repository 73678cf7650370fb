package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.eval.VerdictSet;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;

/// True and false sentences about news are told apart no worse than was measured.
class VerdictSetsIT {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"written, 0.15, 0.22, 0.03", "news, 0.8, 0.24, 0.02"})
    void tellsTrueSentencesFromFalseOnes(String set, double trueSupported, double falseSupported,
            double trueContradicted, @TempDir Path data) throws Exception {
        Path folder = RESOURCES.resolve(set);
        var program = new Wiring();
        var settings = new Settings("127.0.0.1", 0, folder.resolve("corpus"), data, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
        program.index(settings, false, IndexingListener.SILENT);
        try (var running = program.serve(settings, false, IndexingListener.SILENT)) {
            VerdictSet judged = VerdictSet.of(List.of(folder.resolve("sentences.jsonl")), running.address())
                    .getFirst();

            assertThat(judged.trueSupported()).as("true ones supported")
                    .isGreaterThanOrEqualTo(trueSupported);
            assertThat(judged.falseSupported()).as("false ones supported")
                    .isLessThanOrEqualTo(falseSupported);
            assertThat(judged.trueContradicted()).as("true ones contradicted")
                    .isLessThanOrEqualTo(trueContradicted);
        }
    }
}
