package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.question.Interpreted;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.passage.Sentences;

/// Checks any text against the whole corpus, sentence by sentence. Has no state of its own; safe to share between
/// threads.
public final class Verifying {
    private static final int LIMIT = 8;
    private final Retriever retriever;

    public Verifying(Retriever retriever) {
        this.retriever = retriever;
    }

    /// The sentences of a text with their verdicts and the passages that speak to them. Offsets are into `text`.
    public Verified verify(String text) {
        InvalidText.check(text);
        List<Sentence> sentences = new java.util.ArrayList<>();
        List<Citation> citations = new java.util.ArrayList<>();
        for (Span span : Sentences.of(text)) {
            Retrieval retrieval = retriever.retrieve(Interpreted.of(span.in(text), Filter.NONE), Mode.HYBRID,
                    LIMIT);
            Verified one = Verification.of(span.in(text), retrieval, AnswerListener.SILENT);
            one.citations().forEach(c -> citations.add(new Citation(citations.size() + 1, span, c.article(),
                    c.quote(), c.source(), c.verdict(), c.score(), c.method())));
            one.sentences().stream().limit(1)
                    .forEach(s -> sentences.add(new Sentence(span, s.verdict(), s.score(),
                            one.citations().isEmpty() ? List.of() : List.of(citations.size()),
                            s.problems())));
        }
        return new Verified(text, sentences, citations);
    }
}
