package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.app.question.Hints.Listing;
import wenyuan.app.question.Interpreted;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.passage.Passage;

/// Answers a question for articles from the list of articles: the opening of each, newest first, or where words are
/// asked for the best first.
final class Listings {
    private final PassageIndex index;

    Listings(PassageIndex index) {
        this.index = index;
    }

    /// @param hits openings of the first articles; empty when none is to be listed
    /// @param total how many articles there are
    record Listed(List<Hit> hits, int total) {}

    Listed of(Interpreted question, int limit) {
        Optional<Listing> asked = question.hints().listing();
        if (asked.isEmpty()) {
            return new Listed(List.of(), 0);
        }
        List<Hit> hits = new ArrayList<>();
        var query = new ArticleQuery(asked.get().words(), question.filter(), Optional.empty(), 0, limit);
        var found = index.articles(query);
        for (Article article : found.articles()) {
            List<Passage> passages = index.passages(article.id());
            if (!passages.isEmpty()) {
                hits.add(new Hit(hits.size() + 1, passages.getFirst(), 1.0 / (hits.size() + 1),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
            }
        }
        return new Listed(hits, found.total());
    }
}
