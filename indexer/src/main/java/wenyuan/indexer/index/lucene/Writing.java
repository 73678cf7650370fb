package wenyuan.indexer.index.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.passage.Passage;

/// The one writer of a folder; holds its lock until closed. One thread writes at a time.
final class Writing implements Closeable {
    /// Up to so many documents a commit expunges what was deleted, so that word statistics are those of an index
    /// made anew. In a larger one that takes too long and makes no difference that could be seen.
    private static final int EXPUNGE_UP_TO = 20_000;
    private static final double BUFFER_MB = 32;
    /// Fewer than Lucene's own: a question looks up its hundred terms in each.
    private static final int SEGMENTS_PER_TIER = 4;

    private final Directory directory;
    private final Manifest manifest;
    private IndexWriter writer;

    Writing(Directory directory, Manifest manifest) throws IOException {
        this.directory = directory;
        this.manifest = manifest;
        this.writer = writer(directory);
    }

    synchronized void put(Article article, List<Passage> passages, String fingerprint) throws IOException {
        List<Document> documents = new ArrayList<>();
        documents.add(Documents.of(article, fingerprint));
        for (Passage passage : passages) {
            documents.add(Documents.of(passage, article));
        }
        var _ = writer.updateDocuments(new Term(Fields.ARTICLE, article.id()), documents);
    }

    synchronized void relocate(Article article, String fingerprint) throws IOException {
        var _ = writer.updateDocument(Type.ARTICLE.term(article.id()), Documents.of(article, fingerprint));
    }

    synchronized void remove(String articleId) throws IOException {
        var _ = writer.deleteDocuments(new Term(Fields.ARTICLE, articleId));
    }

    synchronized void embed(List<Passage> passages, List<float[]> vectors) throws IOException {
        if (passages.size() != vectors.size()) {
            throw new IllegalArgumentException(
                    passages.size() + " passages were given " + vectors.size() + " vectors");
        }
        for (int i = 0; i < passages.size(); i++) {
            manifest.checkVector(vectors.get(i));
            var _ = writer.updateDocument(Type.VECTOR.term(passages.get(i).id()),
                    Documents.of(passages.get(i), vectors.get(i)));
        }
    }

    synchronized boolean changed() {
        return writer.hasUncommittedChanges();
    }

    synchronized void commit(Counts counts) throws IOException {
        if (writer.hasDeletions() && writer.getDocStats().maxDoc <= EXPUNGE_UP_TO) {
            writer.forceMergeDeletes(true);
        }
        writer.setLiveCommitData(manifest.with(counts).entrySet());
        var _ = writer.commit();
    }

    /// Lucene's rollback closes the writer, as does a failure while writing; a new one takes its place.
    synchronized void rollback() throws IOException {
        writer.rollback();
        writer = writer(directory);
    }

    synchronized DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    synchronized @Nullable DirectoryReader newer(DirectoryReader reader) throws IOException {
        return DirectoryReader.openIfChanged(reader, writer);
    }

    @Override
    public synchronized void close() throws IOException {
        writer.rollback();
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        var merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        merging.setSegmentsPerTier(SEGMENTS_PER_TIER);
        var config = new IndexWriterConfig(Analysis.ofFields());
        config.setCodec(Vectors.codec());
        config.setMergePolicy(merging);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }
}
