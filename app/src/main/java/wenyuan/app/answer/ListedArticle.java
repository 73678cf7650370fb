package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Markers;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.EvidenceMethod;
import wenyuan.app.verify.LeadSentence;
import wenyuan.app.verify.Sentence;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// A list of articles as an answer: each line names an article and cites how it opens, and claims nothing to be checked.
final class ListedArticle {
    private ListedArticle() {}

    /// @param text a heading, then a line for each hit that ends with its marker
    static Verified verified(String text, Retrieval listed, AnswerListener listener) {
        List<Sentence> sentences = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        int at = text.indexOf('\n') + 1;
        for (Hit hit : listed.hits()) {
            String marker = Markers.of(hit.rank());
            var span = new Span(at, at + hit.passage().article().title().length() + 2);
            Span opening = LeadSentence.of(hit.passage().text(), Sentences.of(hit.passage().text()));
            var citation = new Citation(hit.rank(), span, hit.passage().article(),
                    opening.in(hit.passage().text()),
                    opening.shift(hit.passage().span().start()), Verdict.NO_CLAIM, 1, EvidenceMethod.CITED);
            citations.add(citation);
            listener.cited(citation);
            sentences.add(new Sentence(span, Verdict.NO_CLAIM, 1, List.of(hit.rank()), List.of(), List.of()));
            listener.checked(sentences.getLast());
            at = text.indexOf(marker, at) + marker.length() + 1;
        }
        return new Verified(text, sentences, citations);
    }
}
