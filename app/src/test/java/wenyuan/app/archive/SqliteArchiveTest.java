package wenyuan.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import wenyuan.app.answer.Outcome;
import wenyuan.app.archive.KeptAnswer.Making;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.indexer.index.Filter;

class SqliteArchiveTest {
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00.123456Z");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("data/answers.db");
    }

    private static KeptAnswer answer(int n, String conversation) {
        return answer(n, conversation, List.of(), false);
    }

    private static KeptAnswer answer(int n, String conversation, List<Exchange> history, boolean brought) {
        var filter = new Filter(Optional.of(LocalDate.of(2025, 1, 2)), Optional.empty(), List.of("晨报"),
                List.of("a/1"));
        return new KeptAnswer("id-" + n, conversation, new Question("第" + n + "问", history, filter, 3),
                brought,
                Outcome.ANSWERED, "第" + n + "答[1]", "extractive", new Making("be brief", "[1] 桥", "草稿" + n),
                "{\"id\":\"id-" + n + "\"}", new Stamp(NOON.plusSeconds(n), 7));
    }

    private static Exchange exchange(int n) {
        return new Exchange("第" + n + "问", "第" + n + "答[1]");
    }

    @Test
    void givesBackWhatItKeptAfterARestart() {
        var kept = answer(1, "c", List.of(new Exchange("甲", "乙")), true);
        try (var archive = new SqliteArchive(file())) {
            archive.keep(kept);
        }
        try (var archive = new SqliteArchive(file())) {
            assertThat(archive.answer("id-1")).contains(kept);
            assertThat(archive.answer("id-2")).isEmpty();
        }
    }

    @Test
    void listsTheNewestFirst() {
        try (var archive = new SqliteArchive(file())) {
            IntStream.range(0, 5).forEach(n -> archive.keep(answer(n, n % 2 == 0 ? "even" : "odd")));

            AnswerPage page = archive.answers(new AnswerQuery("", List.of(), 1, 2));
            assertThat(page.total()).isEqualTo(5);
            assertThat(page.answers()).extracting(AnswerPage.Line::id).containsExactly("id-3", "id-2");
            assertThat(page.answers().getFirst())
                    .isEqualTo(new AnswerPage.Line("id-3", "odd", "第3问", "answered",
                            "extractive", new Stamp(NOON.plusSeconds(3), 7)));
            assertThat(archive.answers(new AnswerQuery("odd", List.of(), 0, 9)).answers())
                    .extracting(AnswerPage.Line::id)
                    .containsExactly("id-3", "id-1");
            assertThat(archive.answers(new AnswerQuery("odd", List.of(), 0, 9)).total()).isEqualTo(2);
            assertThat(archive.conversation("even")).extracting(KeptAnswer::id).containsExactly("id-0",
                    "id-2",
                    "id-4");
        }
    }

    @ParameterizedTest
    @CsvSource({"桥,'id-3,id-1'", "开桥,id-3", "桥 河,'id-3,id-1'", "答复 开,id-3", "ai,id-2", "50%,id-3", "5%的,''",
            "_,id-2",
            "!,id-1", "\\,''", "'',''", "无人,''"})
    void findsAnswersByEveryWordOfTheirQuestionOrText(String words, String ids) {
        try (var archive = new SqliteArchive(file())) {
            archive.keep(saying(1, "桥在哪里!", "答复：在河上。"));
            archive.keep(saying(2, "What does the AI_lab do?", "答复：没有。"));
            archive.keep(saying(3, "50%的人何时过河？", "答复：新开桥之后。"));

            AnswerPage page = archive.answers(new AnswerQuery("", List.of(words.split(" ")), 0, 9));
            List<String> expected = words.isEmpty()
                    ? List.of("id-3", "id-2", "id-1")
                    : Stream.of(ids.split(",")).filter(id -> !id.isEmpty()).toList();
            assertThat(page.answers()).extracting(AnswerPage.Line::id).isEqualTo(expected);
            assertThat(page.total()).isEqualTo(expected.size());
        }
    }

    private static KeptAnswer saying(int n, String question, String text) {
        return new KeptAnswer("id-" + n, "c", Question.of(question), false, Outcome.ANSWERED, text, "m",
                new Making("", "", ""), "{}", new Stamp(NOON.plusSeconds(n), 7));
    }

    @Test
    void tellsTheTwentyNewestExchangesOfAConversation() {
        try (var archive = new SqliteArchive(file())) {
            IntStream.range(0, 25).forEach(n -> archive.keep(answer(n, "c")));
            archive.keep(answer(99, "another"));

            assertThat(archive.history("c"))
                    .isEqualTo(IntStream.range(5, 25).mapToObj(SqliteArchiveTest::exchange).toList());
            assertThat(archive.history("nobody")).isEmpty();
        }
    }

    @Test
    void beginsAHistoryWithTheOneThatWasBroughtLast() {
        var brought = List.of(new Exchange("甲", "乙"), new Exchange("丙", "丁"));
        try (var archive = new SqliteArchive(file())) {
            archive.keep(answer(1, "c"));
            archive.keep(answer(2, "c", brought, true));
            archive.keep(answer(3, "c", List.of(exchange(1)), false));

            assertThat(archive.history("c")).containsExactly(brought.getFirst(), brought.getLast(),
                    exchange(2),
                    exchange(3));
        }
    }

    @Test
    void keepsTheNewestOnly() {
        try (var archive = new SqliteArchive(file(), 3)) {
            IntStream.range(0, 10).forEach(n -> archive.keep(answer(n, "c")));

            assertThat(archive.answers(new AnswerQuery("", List.of(), 0, 99)).answers())
                    .extracting(AnswerPage.Line::id)
                    .containsExactly("id-9", "id-8", "id-7");
        }
    }

    @Test
    void losesNothingAmongThreads() {
        try (var archive = new SqliteArchive(file())) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 50).forEach(n -> threads.execute(() -> {
                    var _ = archive.keep(answer(n, "c"));
                }));
            }
            assertThat(archive.conversation("c")).extracting(KeptAnswer::id).containsExactlyInAnyOrder(
                    IntStream.range(0, 50).mapToObj(n -> "id-" + n).toArray(String[]::new));
        }
    }

    @Test
    void losesNothingThatWasKeptWhenTheProgramIsKilled() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (var archive = new SqliteArchive(file())) {
            IntStream.range(0, 30).forEach(n -> archive.keep(answer(n, "c")));
            // what lies on the disk at this moment is what a killed program leaves
            for (String name : List.of("answers.db", "answers.db-wal")) {
                Files.copy(file().resolveSibling(name), copy.resolve(name));
            }
        }
        try (var archive = new SqliteArchive(copy.resolve("answers.db"))) {
            assertThat(archive.answers(new AnswerQuery("", List.of(), 0, 1)).total()).isEqualTo(30);
        }
    }

    @Test
    void saysWhatIsWrongAndComesBackWhenItIsMended() throws IOException {
        Files.writeString(folder.resolve("data"), "a file is in the way");
        try (var archive = new SqliteArchive(file())) {
            assertThatThrownBy(() -> archive.keep(answer(1, "c"))).isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("answers.db").hasMessageContaining("written");
            Files.delete(folder.resolve("data"));
            archive.keep(answer(1, "c"));
            assertThat(archive.answer("id-1")).isPresent();
        }
    }

    @Test
    void leavesADamagedFileAlone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "this is not a database, it is a letter. ".repeat(200));
        byte[] before = Files.readAllBytes(file());
        try (var archive = new SqliteArchive(file())) {
            assertThatThrownBy(() -> archive.answer("x")).isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("damaged").hasMessageContaining("move the file away");
            assertThatThrownBy(() -> archive.keep(answer(1, "c"))).isInstanceOf(ArchiveException.class);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void refusesTheFileOfANewerProgram() throws SQLException {
        try (var archive = new SqliteArchive(file())) {
            archive.keep(answer(1, "c"));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 2");
        }
        try (var archive = new SqliteArchive(file())) {
            assertThatThrownBy(() -> archive.answer("id-1")).isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("newer version").hasMessageContaining("--data");
        }
    }

    @Test
    void readsWhatAProgramBeforeTheVersionNumberKept() throws SQLException {
        try (var archive = new SqliteArchive(file())) {
            archive.keep(answer(1, "c"));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 0");
            statement.execute("CREATE TABLE flyway_schema_history (installed_rank INTEGER PRIMARY KEY)");
        }
        try (var archive = new SqliteArchive(file())) {
            assertThat(archive.answer("id-1")).contains(answer(1, "c"));
            assertThat(archive.keep(answer(2, "c"))).isTrue();
        }
    }

    @Test
    void goesOnWhenAnotherProgramLetsTheFileGo() throws SQLException {
        try (var archive = new SqliteArchive(file())) {
            archive.keep(answer(1, "c"));
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                    var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThatThrownBy(() -> archive.keep(answer(2, "c"))).isInstanceOf(ArchiveException.class)
                        .hasMessageContaining("locked");
                assertThat(archive.answer("id-1")).as("reading goes on").isPresent();
                statement.execute("ROLLBACK");
            }
            archive.keep(answer(2, "c"));
            assertThat(archive.answers(new AnswerQuery("", List.of(), 0, 9)).total()).isEqualTo(2);
        }
    }

    @Test
    void saysThatTheDiskIsFull() {
        var full = new SQLiteException("database or disk is full", SQLiteErrorCode.SQLITE_FULL);
        assertThat(Failure.of(file(), new IllegalStateException(full))).contains("answers.db",
                "the disk is full");
    }
}
