package wenyuan.indexer;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.indexer.article.Articles;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.UniqueIds;
import wenyuan.indexer.corpus.Corpus;
import wenyuan.indexer.corpus.Loaded;
import wenyuan.indexer.corpus.Rejection;

/// A corpus folder as the job sees it. The folder is listed anew, and ids are kept apart anew, at each call of
/// [#files]; so one run at a time. A file that is too much for its reader is rejected, and the others are read.
public final class CorpusArticles implements ArticleSource {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusArticles.class);
    private static final long MEGABYTE = 1L << 20;

    private final Path folder;
    private final Articles articles;
    private Corpus corpus;
    private UniqueIds ids = new UniqueIds();

    /// @throws wenyuan.indexer.corpus.CorpusException when there is no such folder or nothing in it
    public CorpusArticles(Path folder, Articles articles) {
        this.folder = folder;
        this.articles = articles;
        this.corpus = Corpus.open(folder);
    }

    @Override
    public List<String> files() {
        corpus = Corpus.open(folder);
        ids = new UniqueIds();
        return corpus.names();
    }

    @Override
    public Reading read(String file) {
        try {
            return switch (corpus.load(file)) {
                case Loaded.Text(var text) -> ids.admit(articles.read(text));
                case Loaded.Rejected(var rejection) -> rejected(rejection);
            };
        } catch (OutOfMemoryError _) {
            return rejected(new Rejection(file, "", "The file needs more memory than the program has ("
                    + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB); split it into smaller files, or start java with a larger -Xmx."));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the file {} made its reader fail", file, e);
            return rejected(new Rejection(file, "",
                    "The file made the program fail (" + e + "); the log tells where. Report it."));
        }
    }

    @Override
    public long bytes(String file) {
        return corpus.bytes(file);
    }

    private static Reading rejected(Rejection rejection) {
        return new Reading(List.of(), List.of(), List.of(rejection));
    }
}
