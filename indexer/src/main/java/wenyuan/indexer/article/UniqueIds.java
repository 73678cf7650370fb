package wenyuan.indexer.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.indexer.corpus.Rejection;

/// Keeps ids apart, over all readings that it admits: the second article with an id becomes `id~2`, the third `id~3`. One
/// that has the same text and title as another with its id is left out. Either is told among the rejections. Not for use
/// by several threads.
public final class UniqueIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Set<String>> revisions = new HashMap<>();

    /// The reading, its articles with ids that no article before had.
    public Reading admit(Reading reading) {
        List<Article> articles = new ArrayList<>(reading.articles().size());
        List<Rejection> rejected = new ArrayList<>(reading.rejected());
        for (Article article : reading.articles()) {
            boolean first = taken.add(article.id());
            boolean known = !revisions.computeIfAbsent(article.id(), _ -> new HashSet<>())
                    .add(article.revision());
            if (known) {
                rejected.add(notice(article,
                        "The article was left out: an article with the same id, title and text"
                                + " stands before it."));
            } else if (first) {
                articles.add(article);
            } else {
                String id = free(article.id());
                articles.add(article.withId(id));
                rejected.add(notice(article,
                        "The id is taken by another article; this one was kept as " + id + "."));
            }
        }
        return new Reading(articles, reading.dropped(), rejected);
    }

    private String free(String id) {
        int copy = copies.merge(id, 1, Integer::sum) + 1;
        while (!taken.add(id + "~" + copy)) {
            copy = copies.merge(id, 1, Integer::sum) + 1;
        }
        return id + "~" + copy;
    }

    private static Rejection notice(Article article, String reason) {
        var span = article.origin().spans().stream().findFirst();
        return Rejection.notice(article.origin().file(),
                "article " + article.id()
                        + span.map(s -> ", characters " + s.start() + " to " + s.end()).orElse(""),
                reason);
    }
}
