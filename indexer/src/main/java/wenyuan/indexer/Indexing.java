package wenyuan.indexer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.corpus.Rejection.Severity;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// The job: brings the index up to the corpus. First all text, in one commit, so that everything can be found by
/// words (where there was nothing, by and by already before it); then the vectors, in rounds. What did not change is neither written nor embedded again. A run that fails or
/// is interrupted leaves what was last committed, and the next one goes on from there. One run at a time.
public final class Indexing {
    private final ArticleSource source;
    private final Function<Article, List<Passage>> passages;
    private final Embedder embedder;
    private final PassageIndex index;
    private final InstantSource clock;

    /// @param passages cuts an article; the same article always in the same way
    /// @param index open to write; stays open
    public Indexing(ArticleSource source, Function<Article, List<Passage>> passages, Embedder embedder,
            PassageIndex index, InstantSource clock) {
        this.source = source;
        this.passages = passages;
        this.embedder = embedder;
        this.index = index;
        this.clock = clock;
    }

    /// Runs the job once.
    ///
    /// @throws InterruptedException when the thread was interrupted; what was not committed is undone
    /// @throws wenyuan.indexer.index.IndexException when the index cannot be written; likewise
    public IndexingReport run(IndexingListener listener) throws InterruptedException {
        Instant start = clock.instant();
        try {
            CorpusUpdate.Result text = new CorpusUpdate(source, passages, index, clock).run(listener);
            Counts written = index.counts();
            listener.written(written.articles(), written.passages() - written.embedded());
            int embedded = new EmbeddingRounds(embedder, index, clock).run(listener);
            return new IndexingReport(text.articlesPerFile(), text.dropped(), text.of(Severity.LOSS),
                    text.of(Severity.NOTICE), text.added(),
                    text.removed(), text.unchanged(), embedded, index.counts(),
                    Duration.between(start, clock.instant()));
        } catch (InterruptedException | RuntimeException | Error e) {
            boolean interrupted = Thread.interrupted();
            undo(e);
            if (interrupted) {
                throw interrupted(e);
            }
            throw e;
        }
    }

    static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("indexing was interrupted");
        }
    }

    private void undo(Throwable failure) {
        try {
            index.rollback();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /// An interrupt shows as a failure of whatever it struck: a model, or a file that was being written.
    private static InterruptedException interrupted(Throwable failure) {
        var interrupted = new InterruptedException("indexing was interrupted");
        interrupted.initCause(failure);
        return interrupted;
    }
}
