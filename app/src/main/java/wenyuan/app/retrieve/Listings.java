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

/// Answers a question for articles from the list of articles: the opening of each, newest first.
final class Listings {
    private final PassageIndex index;

    Listings(PassageIndex index) {
        this.index = index;
    }

    /// Empty when no article is to be listed.
    List<Hit> of(Interpreted question, int limit) {
        Optional<Listing> asked = question.hints().listing();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        var query = new ArticleQuery(asked.get().words(), question.filter(), Optional.empty(), 0, limit);
        for (Article article : index.articles(query).articles()) {
            List<Passage> passages = index.passages(article.id());
            if (!passages.isEmpty()) {
                hits.add(new Hit(hits.size() + 1, passages.getFirst(), 1.0 / (hits.size() + 1),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
            }
        }
        return hits;
    }
}
