package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenyuan.app.answer.MarkedText.Mark;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Markers;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// One draft being checked, sentence by sentence, while the answer's text is written: the draft's, with each
/// sentence's markers behind it. A sentence is aligned with the sources that its markers name and, if none of them
/// holds it, with the other hits.
final class Verification {
    /// A sentence of fewer terms states nothing that could be checked.
    private static final int FEWEST_TERMS = 2;

    private final Retrieval retrieval;
    private final AnswerListener listener;
    private final MarkedText draft;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    private Verification(MarkedText draft, Retrieval retrieval, AnswerListener listener) {
        this.draft = draft;
        this.retrieval = retrieval;
        this.listener = listener;
    }

    static Verified of(String draft, Retrieval retrieval, AnswerListener listener) {
        var marked = MarkedText.of(draft, retrieval.hits().size());
        return new Verification(marked, retrieval, listener).run();
    }

    private Verified run() {
        List<Span> spans = Sentences.of(draft.plain());
        int copied = 0;
        for (int i = 0; i < spans.size(); i++) {
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : Integer.MAX_VALUE;
            text.append(draft.plain(), copied, spans.get(i).end());
            check(spans.get(i), sources(i == 0 ? -1 : spans.get(i).start(), next));
            copied = spans.get(i).end();
        }
        text.append(draft.plain(), copied, draft.plain().length());
        return new Verified(text.toString(), sentences, citations);
    }

    /// The sources named by the markers in or right behind a sentence that begins at `start`.
    private List<Integer> sources(int start, int next) {
        return draft.marks().stream().filter(mark -> mark.at() > start && mark.at() <= next).map(Mark::source)
                .distinct().toList();
    }

    private void check(Span inDraft, List<Integer> sources) {
        String claim = inDraft.in(draft.plain());
        Span span = new Span(text.length() - claim.length(), text.length());
        boolean states = Terms.of(claim).size() >= FEWEST_TERMS && !claim.strip().equals(retrieval.heading());
        List<Cited> own = new ArrayList<>();
        for (int source : sources) {
            own.add(cite(span, Aligner.align(claim, hit(source)), Method.CITED, states));
        }
        if (states && own.stream().noneMatch(Cited::supports)) {
            elsewhere(claim, sources).ifPresent(found -> own.add(cite(span, found, Method.ALIGNED, true)));
        }
        conclude(span, states, own);
    }

    private record Cited(Citation citation, Evidence evidence) {
        boolean supports() {
            return citation.verdict() == Verdict.SUPPORTED;
        }
    }

    private Hit hit(int source) {
        return retrieval.hits().get(source - 1);
    }

    /// The best support that a hit not named gives; empty when none supports the claim.
    private Optional<Evidence> elsewhere(String claim, List<Integer> named) {
        return retrieval.hits().stream().filter(hit -> !named.contains(hit.rank()))
                .map(hit -> Aligner.align(claim, hit))
                .filter(evidence -> evidence.verdict() == Verdict.SUPPORTED)
                .max(Comparator.comparingDouble(Evidence::score));
    }

    private Cited cite(Span span, Evidence evidence, Method method, boolean states) {
        int n = citations.size() + 1;
        var citation = new Citation(n, span, evidence.hit().passage().article(), evidence.quote(),
                evidence.span(),
                states ? evidence.verdict() : Verdict.NO_CLAIM, evidence.score(),
                evidence.exact() ? Method.QUOTED : method);
        citations.add(citation);
        text.append(Markers.of(n));
        listener.cited(citation);
        return new Cited(citation, evidence);
    }

    /// The verdict of a sentence is that of the citation that fits best.
    private void conclude(Span span, boolean states, List<Cited> own) {
        Optional<Cited> best = own.stream()
                .max(Comparator.comparing(Cited::supports)
                        .thenComparingDouble(cited -> cited.evidence().score()));
        Verdict verdict = states
                ? best.map(cited -> cited.citation().verdict()).orElse(Verdict.UNSUPPORTED)
                : Verdict.NO_CLAIM;
        List<Problem> problems = states
                ? best.map(cited -> cited.evidence().problems()).orElse(List.of())
                : List.of();
        var sentence = new Sentence(span, verdict, best.map(cited -> cited.evidence().score()).orElse(0.0),
                own.stream().map(cited -> cited.citation().n()).toList(), problems);
        sentences.add(sentence);
        listener.checked(sentence);
    }
}
