package wenyuan.indexer;

import java.nio.file.Path;
import java.util.List;
import wenyuan.indexer.article.Articles;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.UniqueIds;
import wenyuan.indexer.corpus.Corpus;
import wenyuan.indexer.corpus.Loaded;

/// A corpus folder as the job sees it. The folder is listed anew, and ids are kept apart anew, at each call of
/// [#files]; so one run at a time.
public final class CorpusArticles implements ArticleSource {
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
        return switch (corpus.load(file)) {
            case Loaded.Text(var text) -> ids.admit(articles.read(text));
            case Loaded.Rejected(var rejection) -> new Reading(List.of(), List.of(), List.of(rejection));
        };
    }
}
