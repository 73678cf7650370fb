package wenyuan.app.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// The sentences of a retrieval's passages, each once though passages overlap, in order of the hits.
final class Candidates {
    private Candidates() {}

    static List<Candidate> of(Retrieval retrieval) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Hit hit : retrieval.hits()) {
            of(hit).forEach(
                    candidate -> found.putIfAbsent(candidate.article() + candidate.span(), candidate));
        }
        return List.copyOf(found.values());
    }

    private static List<Candidate> of(Hit hit) {
        var passage = hit.passage();
        Set<String> title = Terms.of(passage.article().title());
        List<Span> spans = Sentences.of(passage.text());
        List<Set<String>> terms = spans.stream().map(span -> Terms.of(span.in(passage.text()))).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Set<String> around = new HashSet<>(title);
            around.addAll(i > 0 ? terms.get(i - 1) : Set.of());
            around.addAll(i + 1 < terms.size() ? terms.get(i + 1) : Set.of());
            candidates.add(new Candidate(hit.rank(), passage.article().id(),
                    spans.get(i).shift(passage.span().start()), spans.get(i).in(passage.text()), terms.get(i),
                    around));
        }
        return candidates;
    }
}
