package wenyuan.app.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.app.archive.AnswerRows.Turn;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;

/// An [Archive] in a SQLite file, opened at the first use or by [#prepare]. One connection, used by one thread at a
/// time, which takes well under a millisecond. A file that cannot be opened is tried again at the next use, so that
/// the archive comes back by itself.
public final class SqliteArchive implements Archive {
    /// How many answers are kept; when there are more, the oldest go.
    public static final int MOST = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(SqliteArchive.class);
    private static final String INSERT = """
            INSERT INTO answer (id, conversation, question, history, history_brought, filters, passages, outcome, text,
                model, instructions, message, draft, response, index_generation, asked_at)
            VALUES (:id, :conversation, :question, :history, :history_brought, :filters, :passages, :outcome, :text,
                :model, :instructions, :message, :draft, :response, :index_generation, :asked_at)""";
    private static final String FORGET = "DELETE FROM answer WHERE number <= (SELECT max(number) FROM answer) - :most";
    private static final String TURNS = """
            SELECT question, text, history, history_brought
            FROM answer WHERE conversation = :of ORDER BY number DESC LIMIT :limit""";

    private final Path file;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Handle> opened = Optional.empty();
    private boolean closed;

    /// @param file the database; it and its folder are made where they are not there
    public SqliteArchive(Path file) {
        this(file, MOST);
    }

    SqliteArchive(Path file, int most) {
        this.file = file;
        this.most = most;
    }

    /// Opens the file now, so that the first answer does not wait for it, and logs when that fails.
    public void prepare() {
        try {
            var _ = using(_ -> true);
        } catch (ArchiveException e) {
            LOG.warn("answers are not kept: {}", e.getMessage());
        }
    }

    @Override
    public boolean keep(KeptAnswer answer) {
        return using(handle -> handle.inTransaction(transaction -> {
            int kept = transaction.createUpdate(INSERT).bindMap(AnswerRows.of(answer)).execute();
            transaction.createUpdate(FORGET).bind("most", most).execute();
            return kept == 1;
        }));
    }

    @Override
    public Optional<KeptAnswer> answer(String id) {
        return using(handle -> handle.createQuery("SELECT * FROM answer WHERE id = :id").bind("id", id)
                .map((row, _) -> AnswerRows.answer(row)).findOne());
    }

    @Override
    public AnswerPage answers(AnswerQuery query) {
        return using(handle -> AnswerSearch.page(handle, query));
    }

    @Override
    public List<KeptAnswer> conversation(String id) {
        return using(handle -> handle
                .createQuery("SELECT * FROM answer WHERE conversation = :of ORDER BY number")
                .bind("of", id).map((row, _) -> AnswerRows.answer(row)).list());
    }

    @Override
    public List<Exchange> history(String conversation) {
        List<Turn> newestFirst = using(handle -> handle.createQuery(TURNS).bind("of", conversation)
                .bind("limit", Question.MAX_HISTORY).map((row, _) -> AnswerRows.turn(row)).list());
        List<Exchange> exchanges = new ArrayList<>();
        for (Turn turn : newestFirst) {
            exchanges.add(turn.exchange());
            if (turn.historyBrought()) {
                exchanges.addAll(turn.history().reversed());
                break;
            }
        }
        return exchanges.stream().limit(Question.MAX_HISTORY).toList().reversed();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            opened.ifPresent(Handle::close);
            opened = Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private <T> T using(Function<Handle, T> use) {
        lock.lock();
        try {
            return use.apply(handle());
        } catch (JdbiException e) {
            throw new ArchiveException(Failure.of(file, e), e);
        } finally {
            lock.unlock();
        }
    }

    private Handle handle() {
        if (closed) {
            throw new ArchiveException("the answers in " + file + " are closed, as the program ends");
        }
        Handle handle = opened.orElseGet(() -> Jdbi.open(new Database(file).open()));
        opened = Optional.of(handle);
        return handle;
    }
}
