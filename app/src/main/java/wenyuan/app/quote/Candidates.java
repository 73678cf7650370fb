package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wenyuan.app.retrieve.Hit;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// The sentences of a retrieval's passages, each once though passages overlap.
final class Candidates {

    private Candidates() {}

    /// One list for each article, articles in the order of their best hit, sentences in reading order.
    static List<List<Candidate>> byArticle(List<Hit> hits) {
        Map<String, TreeMap<Span, Candidate>> articles = new LinkedHashMap<>();
        for (Hit hit : hits) {
            var passage = hit.passage();
            var placed = articles.computeIfAbsent(passage.article().id(), _ -> new TreeMap<>());
            for (Span inPassage : Sentences.of(passage.text())) {
                Span span = inPassage.shift(passage.span().start());
                placed.putIfAbsent(span, new Candidate(hit.rank(), passage.article(), span,
                        inPassage.in(passage.text())));
            }
        }
        return new ArrayList<>(
                articles.values().stream().map(placed -> List.copyOf(placed.values())).toList());
    }
}
