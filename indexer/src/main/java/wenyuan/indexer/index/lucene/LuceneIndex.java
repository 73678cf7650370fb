package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleList;
import wenyuan.indexer.index.ArticleMatch;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.IndexException;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.index.Vocabulary;
import wenyuan.indexer.passage.Passage;

/// A [PassageIndex] in a Lucene index on disk. Start reading at [Documents] for what is in it, [Searching] for how it
/// is searched and [Writing] for how it comes about.
public final class LuceneIndex implements PassageIndex {
    private final Folder folder;
    private final Manifest manifest;
    private final Directory directory;
    private final Optional<Writing> writing;
    private final Searchers searchers;
    private final Overviews overviews = new Overviews();
    private final Vocabularies vocabularies = new Vocabularies();
    private final RecentPassages recent = new RecentPassages();

    private LuceneIndex(Folder folder, Manifest manifest, Directory directory, Optional<Writing> writing,
            Searchers searchers) {
        this.folder = folder;
        this.manifest = manifest;
        this.directory = directory;
        this.writing = writing;
        this.searchers = searchers;
    }

    /// Opens the index in `folder` to write and to search, an empty one where there is none. Only one process can.
    ///
    /// @param embeddingModel names the model that makes the vectors
    /// @param dimension length of its vectors
    /// @throws IndexException when the folder is not writable, locked by another process, or holds an index that is
    ///         damaged or was made otherwise
    public static LuceneIndex open(Path folder, String embeddingModel, int dimension) {
        var place = new Folder(folder);
        var manifest = Manifest.of(embeddingModel, dimension);
        Directory directory = place.make();
        try {
            boolean exists = place.holdsIndex(directory, manifest);
            var writing = new Writing(directory, manifest);
            try {
                if (!exists) {
                    writing.commit(new Counts(0, 0, 0));
                }
                var searchers = new Searchers(writing.reader(), writing::newer);
                return new LuceneIndex(place, manifest, directory, Optional.of(writing), searchers);
            } catch (IOException | RuntimeException e) {
                IOUtils.closeWhileHandlingException(writing);
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw failedToOpen(place, directory, e);
        }
    }

    /// Opens the index in `folder` only to search, also while another process writes it: [#refresh] shows that
    /// process's last commit.
    ///
    /// @throws IndexException when there is no index, or one that is damaged or was made otherwise
    public static LuceneIndex openToSearch(Path folder, String embeddingModel, int dimension) {
        var place = new Folder(folder);
        var manifest = Manifest.of(embeddingModel, dimension);
        Directory directory = place.existing();
        try {
            if (!place.holdsIndex(directory, manifest)) {
                throw place.none();
            }
            var searchers = new Searchers(DirectoryReader.open(directory), DirectoryReader::openIfChanged);
            return new LuceneIndex(place, manifest, directory, Optional.empty(), searchers);
        } catch (IOException | RuntimeException e) {
            throw failedToOpen(place, directory, e);
        }
    }

    /// Deletes the index in `folder`, usable or not, and no other file; does nothing where there is none.
    ///
    /// @throws IndexException when another process writes it or the folder is not writable
    public static void delete(Path folder) {
        new Folder(folder).deleteIndex();
    }

    @Override
    public List<Match> byWords(String question, Filter filter, int limit) {
        return search(view -> view.byWords(question, filter, limit));
    }

    @Override
    public List<Match> byVector(float[] question, Filter filter, int limit) {
        manifest.checkVector(question);
        return search(view -> view.byVector(question, filter, limit));
    }

    @Override
    public List<ArticleMatch> articlesByWords(String question, Filter filter, int limit) {
        return search(view -> view.articlesByWords(question, filter, limit));
    }

    @Override
    public Optional<Article> article(String id) {
        return search(view -> view.article(id));
    }

    @Override
    public ArticleList articles(ArticleQuery query) {
        return search(view -> view.articles(query));
    }

    @Override
    public int articlesHolding(String words) {
        return search(view -> view.articlesHolding(words));
    }

    @Override
    public List<Passage> passages(String articleId) {
        return search(view -> view.passages(articleId));
    }

    @Override
    public Counts counts() {
        return search(Searching::counts);
    }

    @Override
    public long generation() {
        return search(Searching::generation);
    }

    @Override
    public Overview overview() {
        return search(Searching::overview);
    }

    @Override
    public Vocabulary vocabulary() {
        return search(Searching::vocabulary);
    }

    @Override
    public Map<String, String> fingerprints() {
        return search(Searching::fingerprints);
    }

    @Override
    public Set<String> articleIds(String file) {
        return search(view -> view.articleIds(file));
    }

    @Override
    public List<Passage> unembedded(int limit) {
        return search(view -> view.unembedded(limit));
    }

    @Override
    public void put(Article article, List<Passage> passages, String fingerprint) {
        write(writer -> writer.put(article, passages, fingerprint));
    }

    @Override
    public void relocate(Article article, String fingerprint) {
        write(writer -> writer.relocate(article, fingerprint));
    }

    @Override
    public void remove(String articleId) {
        write(writer -> writer.remove(articleId));
    }

    @Override
    public void embed(List<Passage> passages, List<float[]> vectors) {
        write(writer -> writer.embed(passages, vectors));
    }

    @Override
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw folder.failed(e);
        }
    }

    @Override
    public void commit() {
        refresh();
        write(writer -> {
            if (writer.changed()) {
                writer.commit(counts());
            }
        });
        refresh();
    }

    @Override
    public void rollback() {
        write(Writing::rollback);
        refresh();
    }

    @Override
    public void close() {
        try {
            IOUtils.close(searchers, writing.orElse(null), directory);
        } catch (IOException e) {
            throw folder.failed(e);
        }
    }

    private <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(new Searching(searcher, overviews, vocabularies, recent));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw folder.failed(e);
        }
    }

    private void write(Write write) {
        Writing writer = writing.orElseThrow(() -> new IllegalStateException(
                "the index in " + folder.path() + " was opened only to search"));
        try {
            write.by(writer);
        } catch (IOException e) {
            throw folder.failed(e);
        }
    }

    private static IndexException failedToOpen(Folder folder, Directory directory, Exception e) {
        IOUtils.closeWhileHandlingException(directory);
        return e instanceof IndexException refused ? refused : folder.failed(e);
    }

    @FunctionalInterface
    private interface Search<T> {
        T in(Searching view) throws IOException;
    }

    @FunctionalInterface
    private interface Write {
        void by(Writing writer) throws IOException;
    }
}
