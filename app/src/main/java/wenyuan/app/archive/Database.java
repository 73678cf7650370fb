package wenyuan.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// Opens the file of an archive: the tables are brought to what this program knows, and a file of a newer program is
/// refused.
///
/// Written ahead (WAL) and synchronised at checkpoints only, so that keeping an answer costs no wait for the disk: a
/// program that is killed loses at most the answer that it was writing, a machine that loses power perhaps the last
/// few.
final class Database {
    /// How long one who finds the file locked by another process waits for it: an answer waits as long.
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final String MIGRATIONS = "classpath:archive";

    private final Path file;

    Database(Path file) {
        this.file = file;
    }

    /// @throws ArchiveException when there is no using the file
    Connection open() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var source = source();
            migrate(source);
            return source.getConnection();
        } catch (IOException | SQLException | FlywayException | LinkageError e) {
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

    private void migrate(SQLiteDataSource source) {
        var flyway = Flyway.configure().dataSource(source).locations(MIGRATIONS).load();
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().isResolved()) {
                continue;
            }
            throw new ArchiveException("the answers in " + file
                    + " were kept by a newer version of this program; start that one, or name another --data folder");
        }
        var _ = flyway.migrate();
    }
}
