package wenyuan.indexer.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/// The index as it was at the last refresh, for as many threads as want it. Other than Lucene's SearcherManager it
/// outlives a writer, so that searches go on while a rollback puts a new writer in the place of the old one.
final class Searchers extends ReferenceManager<IndexSearcher> {
    private final Reopening reopening;

    Searchers(DirectoryReader first, Reopening reopening) {
        this.reopening = reopening;
        this.current = new IndexSearcher(first);
    }

    @Override
    protected @Nullable IndexSearcher refreshIfNeeded(IndexSearcher searcher) throws IOException {
        DirectoryReader newer = reopening.newer((DirectoryReader) searcher.getIndexReader());
        return newer == null ? null : new IndexSearcher(newer);
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
