package wenyuan.app.retrieve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.Order;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleList;
import wenyuan.indexer.index.ArticleMatch;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.text.Folding;

/// Finds what asks of whole articles: lists of them, over all of the index, and all passages of one.
final class WholeArticles {
    /// How many articles one answer lists at least.
    private static final int PAGE = 20;
    private static final int MOST_PASSAGES = 24;
    /// What an article must hold of the words that it is asked for by.
    private static final double HELD = 0.6;

    private final PassageIndex index;

    WholeArticles(PassageIndex index) {
        this.index = index;
    }

    /// @param hits openings of the articles; empty when there is none
    record Listed(List<Hit> hits, ListedArticles count) {}

    Listed list(Answerable question, Kind.ArticleList list, int limit) {
        int most = Math.max(limit, PAGE);
        Filter filter = question.filter();
        if (list.order() != Order.ALL) {
            return edge(list, filter).map(day -> exact(list.words(), filter.within(day, day), 0, most))
                    .orElseGet(() -> listed(List.of(), 0, 0, true));
        }
        if (!list.without().isBlank()) {
            return without(list, filter, most);
        }
        Listed exact = exact(list.words(), filter, list.offset(), most);
        return exact.count.total() > 0 ? exact : nearly(list, filter, most);
    }

    private Listed exact(String words, Filter filter, int offset, int most) {
        ArticleList found = articles(words, filter, offset, most);
        return listed(found.articles(), found.total(), offset, true);
    }

    /// The articles that hold most of the words, where none holds all.
    private Listed nearly(Kind.ArticleList list, Filter filter, int most) {
        List<Article> near = index.articlesByWords(list.words(), filter, most).stream()
                .map(ArticleMatch::articleId)
                .flatMap(id -> index.article(id).stream())
                .filter(article -> held(list.words(), article) >= HELD).toList();
        return listed(near, near.size(), 0, false);
    }

    private Listed without(Kind.ArticleList list, Filter filter, int most) {
        int all = articles("", filter, 0, 1).total();
        String word = Folding.fold(list.without());
        int total = all - articles(word, filter, 0, 1).total();
        List<Article> found = new ArrayList<>();
        int passed = 0;
        for (int at = 0; at < all && found.size() < most; at += PAGE) {
            for (Article article : articles("", filter, at, PAGE).articles()) {
                boolean free = !Folding.fold(article.title() + '\n' + article.text()).contains(word);
                if (free && passed++ >= list.offset() && found.size() < most) {
                    found.add(article);
                }
            }
        }
        return listed(found, total, list.offset(), true);
    }

    /// The day of the oldest or the newest article, halving the days between them.
    private Optional<LocalDate> edge(Kind.ArticleList list, Filter filter) {
        var corpus = index.overview();
        if (corpus.first().isEmpty() || corpus.last().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = filter.from().orElse(corpus.first().get());
        LocalDate last = filter.to().orElse(corpus.last().get());
        if (first.isAfter(last) || articles(list.words(), filter.within(first, last), 0, 1).total() == 0) {
            return Optional.empty();
        }
        while (first.isBefore(last)) {
            LocalDate middle = LocalDate
                    .ofEpochDay(Math.floorDiv(first.toEpochDay() + last.toEpochDay(), 2L));
            boolean old = list.order() == Order.OLDEST;
            boolean any = articles(list.words(),
                    old ? filter.within(first, middle) : filter.within(middle.plusDays(1), last), 0, 1)
                    .total() > 0;
            if (old == any) {
                last = middle;
            } else {
                first = middle.plusDays(1);
            }
        }
        return Optional.of(first);
    }

    private Listed listed(List<Article> articles, int total, int offset, boolean exact) {
        List<Hit> hits = new ArrayList<>();
        articles.stream().map(article -> index.passages(article.id())).filter(passages -> !passages.isEmpty())
                .forEach(passages -> hits.add(hit(hits.size(), passages.getFirst())));
        return new Listed(hits, new ListedArticles(total, offset, exact));
    }

    /// All passages of the article that a summary is asked of; none where no article is it.
    ///
    /// @param found what was found by its words, best first
    List<Hit> summarised(Answerable question, Kind.Summary summary, List<Hit> found) {
        Optional<Article> article = summary.words().isBlank()
                ? only(question.filter())
                : found.stream().map(hit -> hit.passage().article().id()).distinct()
                        .flatMap(id -> index.article(id).stream())
                        .filter(each -> held(summary.words(), each) >= HELD)
                        .max(Comparator.comparing(each -> titled(summary.words(), each)));
        List<Hit> hits = new ArrayList<>();
        article.map(each -> index.passages(each.id())).orElse(List.of()).stream().limit(MOST_PASSAGES)
                .forEach(passage -> hits.add(hit(hits.size(), passage)));
        return hits;
    }

    private Optional<Article> only(Filter filter) {
        ArticleList found = articles("", filter, 0, 1);
        return found.total() == 1 ? found.articles().stream().findFirst() : Optional.empty();
    }

    private static boolean titled(String words, Article article) {
        String title = Folding.fold(article.title());
        String wanted = Folding.fold(words);
        return title.contains(wanted) || wanted.contains(title);
    }

    private static double held(String words, Article article) {
        return Terms.share(Terms.of(words), article.title() + '\n' + article.text());
    }

    private ArticleList articles(String words, Filter filter, int offset, int limit) {
        return index.articles(new ArticleQuery(words, filter, Optional.empty(), offset, limit));
    }

    private static Hit hit(int place, Passage passage) {
        return new Hit(place + 1, passage, 1.0 / (place + 1), OptionalInt.empty(), OptionalInt.empty());
    }
}
