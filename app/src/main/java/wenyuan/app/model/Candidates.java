package wenyuan.app.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;
import wenyuan.indexer.text.Folding;

/// The sentences of a retrieval's passages, each once though passages overlap, by article and in reading order.
final class Candidates {
    /// Sentences that stand nearer than this are neighbours, though two passages hold them.
    private static final int GAP = 4;
    /// How many sentences before a sentence are its surroundings.
    private static final int BEFORE = 2;

    private Candidates() {}

    static List<Candidate> of(Retrieval retrieval) {
        Map<String, TreeMap<Span, Placed>> articles = new LinkedHashMap<>();
        for (Hit hit : retrieval.hits()) {
            var passage = hit.passage();
            var placed = articles.computeIfAbsent(passage.article().id(), _ -> new TreeMap<>());
            for (Span inPassage : Sentences.of(passage.text())) {
                Span span = inPassage.shift(passage.span().start());
                placed.putIfAbsent(span, Placed.of(hit, span, inPassage.in(passage.text())));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        articles.values().forEach(placed -> candidates.addAll(of(List.copyOf(placed.values()))));
        candidates.sort(Comparator.comparingInt(Candidate::source).thenComparing(Candidate::span));
        return List.copyOf(candidates);
    }

    /// A sentence and the hit that holds it.
    private record Placed(Hit hit, Span span, String text, Set<String> terms) {
        static Placed of(Hit hit, Span span, String text) {
            return new Placed(hit, span, text, Terms.of(text));
        }

        boolean isNextTo(Placed next) {
            return next.span.start() - span.end() < GAP;
        }
    }

    /// The sentences of one article, in reading order.
    private static List<Candidate> of(List<Placed> sentences) {
        ArticleHead article = sentences.getFirst().hit().passage().article();
        Set<String> title = Terms.of(article.title());
        String headline = Folding.fold(article.title());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Placed own = sentences.get(i);
            Set<String> before = new HashSet<>();
            for (int j = i - 1; j >= Math.max(0, i - BEFORE)
                    && sentences.get(j).isNextTo(sentences.get(j + 1)); j--) {
                before.addAll(sentences.get(j).terms());
            }
            String folded = Folding.fold(own.text());
            candidates.add(new Candidate(own.hit().rank(), article, own.span(), own.text(), folded, headline,
                    own.terms(), title, before));
        }
        return candidates;
    }
}
