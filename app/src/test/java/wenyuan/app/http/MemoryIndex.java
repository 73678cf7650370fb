package wenyuan.app.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleList;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// A [PassageIndex] in maps, which lists articles by id and remembers what it was asked.
final class MemoryIndex implements PassageIndex {
    final List<ArticleQuery> asked = new ArrayList<>();
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, List<Passage>> passages = new HashMap<>();

    @Override
    public List<Match> byWords(String question, Filter filter, int limit) {
        return passages.values().stream().flatMap(List::stream)
                .filter(passage -> passage.text().contains(question))
                .limit(limit).map(passage -> new Match(passage, 1)).toList();
    }

    @Override
    public List<Match> byVector(float[] question, Filter filter, int limit) {
        return List.of();
    }

    @Override
    public Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public synchronized ArticleList articles(ArticleQuery query) {
        asked.add(query);
        var fitting = articles.values().stream().filter(article -> article.text().contains(query.words()))
                .toList();
        return new ArticleList(fitting.size(),
                fitting.stream().skip(query.offset()).limit(query.limit()).toList());
    }

    @Override
    public List<Passage> passages(String articleId) {
        return passages.getOrDefault(articleId, List.of());
    }

    @Override
    public Counts counts() {
        return new Counts(articles.size(), passages.values().stream().mapToInt(List::size).sum(), 0);
    }

    @Override
    public Map<String, String> fingerprints() {
        return Map.of();
    }

    @Override
    public void put(Article article, List<Passage> parts, String fingerprint) {
        articles.put(article.id(), article);
        passages.put(article.id(), parts);
    }

    @Override
    public void remove(String articleId) {
        articles.remove(articleId);
        passages.remove(articleId);
    }

    @Override
    public List<Passage> unembedded(int limit) {
        return List.of();
    }

    @Override
    public void embed(List<Passage> parts, List<float[]> vectors) {}

    @Override
    public void refresh() {}

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void close() {}
}
