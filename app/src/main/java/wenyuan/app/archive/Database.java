package wenyuan.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// Opens the file of an archive: makes the table where it is missing, and refuses the file of a newer program.
///
/// Written ahead (WAL) and synchronised at checkpoints only, so that keeping an answer costs no wait for the disk: a
/// program that is killed loses at most the answer that it was writing, a machine that loses power perhaps the last
/// few.
final class Database {
    /// How long one who finds the file locked by another process waits for it: an answer waits as long.
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final String SCHEMA = "/archive/answers.sql";
    /// Of the tables; kept in the file as `user_version`.
    private static final int VERSION = 1;

    private final Path file;

    Database(Path file) {
        this.file = file;
    }

    /// A connection to the file, which is made where it is missing.
    ///
    /// @throws ArchiveException when the file cannot be used
    Connection open() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Connection connection = source().getConnection();
            try (Statement statement = connection.createStatement()) {
                migrate(statement);
                return connection;
            } catch (IOException | SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (IOException | SQLException | LinkageError e) {
            throw new ArchiveException(Failure.of(file, e), e);
        }
    }

    private SQLiteDataSource source() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /// Files of programs before this version number have the table and the version 0.
    private void migrate(Statement statement) throws IOException, SQLException {
        int version = number(statement, "PRAGMA user_version");
        if (version > VERSION) {
            throw new ArchiveException("the answers in " + file
                    + " were kept by a newer version of this program; start that one, or name another --data folder");
        }
        if (version < VERSION) {
            // Another process may open the file at the same time; the second one waits here and finds the table.
            statement.execute("BEGIN IMMEDIATE");
            if (number(statement, "SELECT count(*) FROM sqlite_master WHERE name = 'answer'") == 0) {
                statement.executeUpdate(schema());
            }
            statement.execute("PRAGMA user_version = " + VERSION);
            statement.execute("COMMIT");
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private static String schema() throws IOException {
        try (InputStream in = Database.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
