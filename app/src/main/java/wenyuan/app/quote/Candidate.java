package wenyuan.app.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.text.Markers;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// A sentence of a source that may answer.
///
/// @param source number of the source it is quoted from
/// @param article the article it stands in
/// @param span where it stands in that article's canonical text
record Candidate(int source, ArticleHead article, Span span, String text) {

    /// The sentences of the hits' passages, each once though passages overlap: a list for each article, articles in the order
    /// of their best hit, sentences in reading order.
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
        return articles.values().stream().map(placed -> List.copyOf(placed.values())).toList();
    }

    /// Words of the sentence as an answer gives them, with the marker of its source.
    String cited(String words) {
        return Markers.unmarked(words) + Markers.of(source);
    }
}
