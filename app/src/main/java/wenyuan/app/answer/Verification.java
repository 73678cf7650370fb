package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.answer.MarkedText.Mark;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Markers;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// One draft being checked, sentence by sentence, while the answer's text is written: the draft's, with each
/// sentence's markers behind it.
final class Verification {
    private final List<Source> sources;
    private final AnswerListener listener;
    private final MarkedText draft;
    private final StringBuilder text = new StringBuilder();
    private final Ledger ledger = new Ledger();

    private Verification(MarkedText draft, Retrieval retrieval, AnswerListener listener) {
        this.draft = draft;
        this.sources = retrieval.hits().stream().map(hit -> Source.of(hit.passage())).toList();
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
            check(spans.get(i), named(i == 0 ? -1 : spans.get(i).start(), next));
            copied = spans.get(i).end();
        }
        text.append(draft.plain(), copied, draft.plain().length());
        return new Verified(text.toString(), ledger.sentences(), ledger.citations());
    }

    /// The places of the sources named by the markers in or right behind a sentence that begins at `start`.
    private List<Integer> named(int start, int next) {
        return draft.marks().stream().filter(mark -> mark.at() > start && mark.at() <= next).map(Mark::source)
                .map(source -> source - 1).distinct().toList();
    }

    private void check(Span inDraft, List<Integer> named) {
        String sentence = inDraft.in(draft.plain());
        var result = SentenceCheck.of(sentence, sources, named);
        var span = new Span(text.length() - sentence.length(), text.length());
        ledger.add(sentence, span, result, citation -> {
            text.append(Markers.of(citation.n()));
            listener.cited(citation);
        });
        listener.checked(ledger.sentences().getLast());
    }
}
