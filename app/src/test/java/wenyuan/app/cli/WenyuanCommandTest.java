package wenyuan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.answer.Outcome;
import wenyuan.app.draft.ModelException;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.view.Json;
import wenyuan.indexer.index.IndexException;

class WenyuanCommandTest {
    @TempDir
    private Path folder;
    private final FakeProgram program = new FakeProgram();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();

    private int run(String... args) {
        return WenyuanCommand.run(args,
                new Surroundings(new PrintWriter(out), new PrintWriter(err), false, () -> 0,
                        environment, folder),
                program);
    }

    @Test
    void answersAQuestionWithItsSources() {
        assertThat(run("ask", "桥修好了吗？")).isZero();
        assertThat(out).hasToString("""
                桥修好了。[1]
                (a note)

                Sources:
                [1] ✓ 桥 · 晨报 · 2025-03-01 · 000_page/1
                    “桥修好了。”
                """);
        assertThat(err.toString()).isEmpty();
        assertThat(program.told).last().as("the index is closed").isEqualTo("close");
    }

    @Test
    void tellsByItsExitCodeThatTheCorpusDoesNotTell() {
        program.outcome = Outcome.NOT_FOUND;
        assertThat(run("ask", "谁？")).isEqualTo(3);
        assertThat(out.toString()).startsWith("The corpus does not tell.").doesNotContain("Nearest:");
        assertThat(run("ask", "--json", "谁？")).isEqualTo(3);
    }

    @Test
    void showsWhatIsNearestWhenTheCorpusDoesNotTell() {
        program.outcome = Outcome.NOT_FOUND;
        assertThat(run("ask", "桥修好了吗？")).isEqualTo(3);
        assertThat(out.toString()).contains("Nearest:", "桥 · 晨报", "桥修好了。");
    }

    @Test
    void handsOverWhatTheQuestionIsNarrowedBy() {
        assertThat(run("ask", "--model", "big", "--limit", "3", "--from", "2025-01-02", "--to", "2025-01-03",
                "--outlet",
                "晨报", "--outlet", "B", "many", "words")).isZero();
        assertThat(program.told).contains("ask many words of 'big' with 3 Filter[from=Optional[2025-01-02],"
                + " to=Optional[2025-01-03], outlets=[晨报, B], articleIds=[], columns=[]]");
    }

    @Test
    void printsJsonAsTheApiTellsIt() throws JsonProcessingException {
        run("ask", "--json", "谁？");
        var answer = Json.MAPPER.readTree(out.toString());
        assertThat(answer.path("outcome").asText()).isEqualTo("answered");
        assertThat(answer.path("citations").path(0).path("source").path("article_id").asText())
                .isEqualTo("000_page/1");
        out.getBuffer().setLength(0);
        run("search", "--json", "桥");
        assertThat(Json.MAPPER.readTree(out.toString()).path("hits").path(0).path("passage_id").asText())
                .isEqualTo("000_page/1#0");
    }

    @Test
    void findsPassages() {
        assertThat(run("search", "--limit", "5", "--mode", "lexical", "桥")).isZero();
        assertThat(program.told).contains("search 桥 LEXICAL 5");
        assertThat(out).hasToString("""
                  1  桥 · 晨报 · 2025-03-01 · 000_page/1
                     score 0.0312: rank 2 by words
                     桥修好了。
                """);
    }

    @Test
    void indexesAndSaysInALineWhatItDid() {
        assertThat(run("index", "--corpus", "c", "--data", "d", "--rebuild")).isZero();
        assertThat(program.told).containsExactly("index c to d anew");
        assertThat(out).hasToString(
                """
                        The index holds 7 articles in 40 passages (5 added or changed, 1 removed, 2 unchanged; 30 passages embedded) after 1.2 s.
                        1 file or object could not be read; --report lists them.
                        """);
        assertThat(err.toString()).contains("reading 2 of 2 files");
    }

    @Test
    void reportsAllThatWasReadDroppedAndRejected() {
        assertThat(run("index", "--report")).isZero();
        assertThat(out.toString()).contains("     7  000_page.txt", "Dropped (1)",
                "000_page.txt [3, 9) a byline without an article: line 1 / line 2", "Rejected (1)",
                "001_dump.txt, object 12, line 40: it has neither text nor title",
                "Notices (1)", "001_dump.txt, article 5: it was kept as 5~2",
                "Passages   40, of which 30 embedded",
                "Time       1.2 s");
    }

    @Test
    @Timeout(20)
    void servesUntilItIsToldToStop() throws Exception {
        var command = new FutureTask<>(() -> run("serve", "--port", "9000"));
        Thread thread = Thread.ofVirtual().start(command);
        program.serving.await();
        thread.interrupt();
        assertThat(command.get()).isZero();
        assertThat(out.toString()).startsWith("Wenyuan is ready at http://127.0.0.1:9000")
                .contains("Its index holds 7 articles in 40 passages.");
        assertThat(program.told).containsExactly("serve at 127.0.0.1:9000", "close");
    }

    @Test
    void takesSettingsFromTheEnvironmentToo() {
        environment.put("WENYUAN_DATA", "kept");
        run("ask", "谁");
        assertThat(program.told).first().isEqualTo("open kept");
    }

    @Test
    void tellsWhyASearchDoesNotShowAnArticle() {
        run("search", "--why-not", "新桥", "桥");

        assertThat(out.toString()).contains("新桥 has place 12", "rank 12 by words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "index", "ask x", "search x"})
    void failsWithOneLineThatSaysWhy(String line) {
        program.failure = Optional
                .of(new IndexException("the index in data is locked;\n  stop the other program"));
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(err).hasToString("wenyuan: the index in data is locked; stop the other program\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void failsWhenAModelDoes() {
        program.failure = Optional.of(new ModelException("the model big does not answer"));
        assertThat(run("ask", "x")).isEqualTo(1);
        assertThat(err).hasToString("wenyuan: the model big does not answer\n");
    }

    @Test
    void saysOfWhatNobodyForesawWhatItIs() {
        program.failure = Optional.of(new IllegalStateException("oops"));
        assertThat(run("ask", "x")).isEqualTo(1);
        assertThat(err.toString()).contains("IllegalStateException: oops").contains("--verbose")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verbose ask x", "ask --verbose x"})
    void tellsWhereItHappenedWhenAskedTo(String line) {
        program.failure = Optional.of(new ModelException("the model big does not answer"));
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(err.toString()).contains("ModelException").contains("\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"nothing | nothing", "ask | QUESTION",
            "search | QUESTION",
            "ask --limit many x | --limit", "ask --limit 51 x | limit is 51; it must be 1 to 50",
            "search --limit 201 x | --limit is 201; it must be 1 to 200", "search --mode fuzzy x | --mode",
            "ask --from yesterday x | 'yesterday' is not a date; write YYYY-MM-DD",
            "ask --from 2025-01-02 --to 2025-01-01 x | --from 2025-01-02 is after --to 2025-01-01",
            "serve --port http | --port is 'http'", "serve --model-name x | --model-provider",
            "ask ？ | signs", "eval | name files of gold questions, or --paraphrases FILE",
            "index --nothing | --nothing",
            "ask \uFFFD\uFFFD | LANG=C.UTF-8", "search \uFFFD | LANG=C.UTF-8"})
    void saysWhatIsWrongWithACommandLine(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(program.told).isEmpty();
    }

    @Test
    void saysThatTheDataFolderIsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "mine");
        assertThat(run("index", "--data", file.toString())).isEqualTo(2);
        assertThat(err).hasToString("wenyuan: --data is '" + file + "'; it must be a folder, not a file\n");
    }

    @Test
    void takesAQuestionThatTheProgramRefusesForAWrongCommandLine() {
        program.failure = Optional.of(new InvalidQuestion("model", "there is no model huge"));
        assertThat(run("ask", "--model", "huge", "x")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--help | serve index ask search Exit WENYUAN_PORT",
            "serve --help | --port --host --model-provider Examples:",
            "index --help | --report --rebuild Examples:",
            "ask --help | --model --limit --from --to --outlet --json Examples:",
            "search --help | --mode --limit --json Examples:"})
    void helps(String line, String words) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains(words.split(" "));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpsWhoSaysNothing() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("serve", "index", "ask", "search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "ask --version"})
    void tellsItsVersion(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).matches("Wenyuan \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }
}
