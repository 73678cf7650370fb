package wenyuan.indexer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// The second half of the job: gives every passage that has none its vector. What a commit has made permanent need
/// not be done again after a run that was cut short.
final class EmbeddingRounds {
    /// Passages embedded between two looks at whether to stop.
    static final int ROUND = 64;
    static final int COMMIT_PASSAGES = 5_000;
    static final Duration COMMIT_INTERVAL = Duration.ofSeconds(30);

    private final Embedder embedder;
    private final PassageIndex index;
    private final InstantSource clock;

    EmbeddingRounds(Embedder embedder, PassageIndex index, InstantSource clock) {
        this.embedder = embedder.inBackground();
        this.index = index;
        this.clock = clock;
    }

    /// A passage is embedded together with its article's title, which often says what the passage is about.
    static String embeddedText(Passage passage) {
        return passage.article().title() + '\n' + passage.text();
    }

    /// Embeds all that wait, and says how many these were.
    int run(IndexingListener listener) throws InterruptedException {
        Counts counts = index.counts();
        int total = counts.passages() - counts.embedded();
        int done = 0;
        List<Passage> waiting = index.unembedded(COMMIT_PASSAGES);
        while (!waiting.isEmpty()) {
            Instant commitAt = clock.instant().plus(COMMIT_INTERVAL);
            for (int i = 0; i < waiting.size() && clock.instant().isBefore(commitAt); i += ROUND) {
                Indexing.stopIfInterrupted();
                List<Passage> round = waiting.subList(i, Math.min(i + ROUND, waiting.size()));
                index.embed(round, embedder.passages(round.stream().map(p -> embeddedText(p)).toList()));
                done += round.size();
                listener.embedded(done, total);
            }
            index.commit();
            waiting = index.unembedded(COMMIT_PASSAGES);
        }
        return done;
    }
}
