package wenyuan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import wenyuan.app.view.Json;

class VerifyCommandTest {
    private static final String DRAFT = "桥修好了。";

    @TempDir
    private Path folder;
    private final FakeProgram program = new FakeProgram();
    private final StringWriter out = new StringWriter();
    private String failure = "";

    private int run(String typed, String... args) {
        var surroundings = new Surroundings(new PrintWriter(out), new PrintWriter(new StringWriter()), false,
                () -> 0, Map.of(), folder);
        var command = new VerifyCommand(surroundings, program,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return new CommandLine(command)
                .setExecutionExceptionHandler((exception, _, _) -> {
                    failure = String.valueOf(exception.getMessage());
                    return 1;
                }).execute(args);
    }

    @Test
    void checksWhatIsTyped() {
        assertThat(run(DRAFT)).isZero();
        assertThat(run(DRAFT, "-")).isZero();
        assertThat(program.told).filteredOn(told -> told.startsWith("verify")).containsExactly(
                "verify " + DRAFT, "verify " + DRAFT);
        assertThat(program.told).last().as("the index is closed").isEqualTo("close");
        assertThat(out.toString()).contains(DRAFT, "桥 · 晨报");
    }

    @Test
    void checksAFile() throws IOException {
        Files.writeString(folder.resolve("draft.txt"), DRAFT);

        assertThat(run("something else", "draft.txt")).isZero();
        assertThat(program.told).contains("verify " + DRAFT);
    }

    @Test
    void printsWhatTheApiTells() throws JsonProcessingException {
        assertThat(run(DRAFT, "--json")).isZero();
        assertThat(Json.MAPPER.readTree(out.toString()).path("sentences").path(0).path("verdict").asText())
                .isEqualTo("supported");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThat(run(DRAFT, "none.txt")).isEqualTo(1);
        assertThat(failure).contains("there is no file none.txt");
        assertThat(program.told).isEmpty();
    }
}
