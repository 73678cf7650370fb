package wenyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.indexer.index.Samples.article;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.indexer.IndexingStatus.State;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.BigramModel;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.index.Samples;
import wenyuan.indexer.index.lucene.LuceneIndex;

@Timeout(30)
class BackgroundIndexingTest {
    @TempDir
    Path temp;
    private final MemoryCorpus corpus = new MemoryCorpus();
    private final Held model = new Held();
    private PassageIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(temp, BigramModel.NAME, BigramModel.DIMENSION);
        corpus.put(article("a/1", "天气", "大雪。\n封路。"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void isReadyBeforeAndAfterARun() throws Exception {
        try (var indexing = new BackgroundIndexing(indexing(), IndexingListener.SILENT)) {
            assertThat(indexing.status().state()).isEqualTo(State.READY);
            indexing.start();
            model.reached.await();
            assertThat(indexing.status()).extracting(IndexingStatus::state, IndexingStatus::done,
                    IndexingStatus::total).containsExactly(State.INDEXING, 0, 2);
            indexing.start();
            model.release.countDown();
            indexing.await();
            assertThat(indexing.status().state()).isEqualTo(State.READY);
            assertThat(indexing.status().lastReport()).get().extracting(IndexingReport::embedded)
                    .isEqualTo(2);
            assertThat(indexing.status().done()).isEqualTo(2);
        }
    }

    @Test
    void stopsARunWhenClosed() throws Exception {
        var indexing = new BackgroundIndexing(indexing(), IndexingListener.SILENT);
        indexing.start();
        model.reached.await();
        indexing.close();
        assertThat(indexing.status().state()).isEqualTo(State.READY);
        assertThat(indexing.status().lastReport()).isEmpty();
        assertThat(index.counts()).isEqualTo(new Counts(1, 2, 0));
        indexing.start();
        assertThat(indexing.status().state()).isEqualTo(State.READY);
    }

    @Test
    void tellsWhyARunFailedAndRunsAgain() throws Exception {
        try (var indexing = new BackgroundIndexing(indexing(), IndexingListener.SILENT)) {
            model.failure = "the model is gone";
            model.release.countDown();
            indexing.start();
            indexing.await();
            assertThat(indexing.status().state()).isEqualTo(State.FAILED);
            assertThat(indexing.status().failure()).contains("the model is gone");
            model.failure = "";
            indexing.start();
            indexing.await();
            assertThat(indexing.status().state()).isEqualTo(State.READY);
            assertThat(indexing.status().failure()).isEmpty();
            assertThat(index.counts()).isEqualTo(new Counts(1, 2, 2));
        }
    }

    @Test
    void tellsItsListenerHowARunEnded() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        var listener = new IndexingListener() {
            @Override
            public void ended(IndexingReport report) {
                heard.add("ended: " + report.embedded());
            }

            @Override
            public void failed(String reason) {
                heard.add("failed: " + reason);
            }
        };
        try (var indexing = new BackgroundIndexing(indexing(), listener)) {
            model.failure = "the model is gone";
            model.release.countDown();
            indexing.start();
            indexing.await();
            model.failure = "";
            indexing.start();
            indexing.await();
        }
        assertThat(heard).containsExactly("failed: the model is gone", "ended: 2");
    }

    private Indexing indexing() {
        return new Indexing(corpus, Samples::passages, new Embedder(BigramModel.NAME, model, ""), index,
                InstantSource.fixed(Instant.EPOCH));
    }

    /// A model that waits until the test lets it go on.
    private static final class Held implements EmbeddingModel {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch release = new CountDownLatch(1);
        volatile String failure = "";
        private final BigramModel model = new BigramModel();

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            reached.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (!failure.isEmpty()) {
                throw new IllegalStateException(failure);
            }
            return model.embedAll(segments);
        }

        @Override
        public int dimension() {
            return model.dimension();
        }
    }
}
