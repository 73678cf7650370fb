package wenyuan.app.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wenyuan.app.retrieve.Hit;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// Small invented articles, published on 2 March 2025, as a search would find them.
final class SmallCorpus {
    private SmallCorpus() {}

    /// One hit for each article, of which the first line is the title; in their order.
    static List<Hit> hits(String... articles) {
        List<Hit> hits = new ArrayList<>();
        for (String article : articles) {
            hits.add(hit(hits.size() + 1, article));
        }
        return hits;
    }

    private static Hit hit(int rank, String text) {
        String title = text.lines().findFirst().orElseThrow();
        var head = new ArticleHead("x/" + rank, "0", title, "", Optional.of(LocalDate.of(2025, 3, 2)), "",
                Kind.ARTICLE);
        return new Hit(rank, new Passage(head, 0, new Span(0, text.length()), text), 0.03,
                OptionalInt.of(rank), OptionalInt.empty());
    }
}
