package wenyuan.indexer.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/// The index as it was at the last refresh, for as many threads as want it. Other than Lucene's SearcherManager it
/// outlives a writer, so that searches go on while a rollback puts a new writer in the place of the old one.
final class Searchers extends ReferenceManager<IndexSearcher> {
    /// BM25 with less weight on the length than is usual (b 0.5 for 0.75): long news articles are about more, not wordier.
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.5f);

    private final Reopening reopening;

    Searchers(DirectoryReader first, Reopening reopening) {
        this.reopening = reopening;
        this.current = searcher(first);
    }

    @Override
    protected @Nullable IndexSearcher refreshIfNeeded(IndexSearcher searcher) throws IOException {
        DirectoryReader newer = reopening.newer((DirectoryReader) searcher.getIndexReader());
        return newer == null ? null : searcher(newer);
    }

    private static IndexSearcher searcher(DirectoryReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        return searcher;
    }

    @Override
    protected boolean tryIncRef(IndexSearcher searcher) {
        return searcher.getIndexReader().tryIncRef();
    }

    @Override
    protected void decRef(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    @Override
    protected int getRefCount(IndexSearcher searcher) {
        return searcher.getIndexReader().getRefCount();
    }

    /// Where a newer view of the index comes from; null when there is none.
    @FunctionalInterface
    interface Reopening {
        @Nullable
        DirectoryReader newer(DirectoryReader reader) throws IOException;
    }
}
