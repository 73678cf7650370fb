package wenyuan.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.Rejection;

/// A corpus that a test can change: articles by file.
final class MemoryCorpus implements ArticleSource {
    private final SortedMap<String, Reading> readings = new TreeMap<>();

    /// Puts an article into the file that its origin names, in the place of one with the same id.
    void put(Article article) {
        String file = article.origin().file();
        List<Article> articles = new ArrayList<>(articles(file));
        articles.removeIf(other -> other.id().equals(article.id()));
        articles.add(article);
        readings.put(file, new Reading(articles, List.of(), List.of()));
    }

    void remove(String file, int position) {
        List<Article> articles = new ArrayList<>(articles(file));
        articles.remove(position);
        readings.put(file, new Reading(articles, List.of(), List.of()));
    }

    void put(String file, Reading reading) {
        readings.put(file, reading);
    }

    void removeFile(String file) {
        readings.remove(file);
    }

    void makeUnreadable(String file) {
        readings.put(file, new Reading(List.of(), List.of(),
                List.of(new Rejection(file, "", "The file cannot be read."))));
    }

    List<Article> articles(String file) {
        return read(file).articles();
    }

    List<Article> articles() {
        return readings.values().stream().flatMap(reading -> reading.articles().stream()).toList();
    }

    @Override
    public List<String> files() {
        return List.copyOf(readings.keySet());
    }

    @Override
    public Reading read(String file) {
        return readings.getOrDefault(file, new Reading(List.of(), List.of(), List.of()));
    }

    @Override
    public long bytes(String file) {
        return articles(file).stream().mapToLong(article -> article.text().length()).sum();
    }
}
