package wenyuan.app.verify.align;

import java.util.List;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Takes off the ends of a run of sentences the clauses that have nothing of the claim.
public final class SpanTrimmer {
    private static final String BREAKS = "，,；; \t\n\u3000";

    private SpanTrimmer() {}

    /// The stretch of the run from the first clause that has a word of the claim to the last; the run where none has.
    public static Span of(AnalyzedClaim claim, EvidenceText text, Span run) {
        List<String> words = claim.words().stream().filter(word -> LexicalOverlap.weight(word) > 1)
                .map(Word::text).toList();
        List<Span> having = Clauses.in(text.folded(), run).stream()
                .filter(clause -> words.stream().anyMatch(clause.in(text.folded())::contains)).toList();
        if (having.isEmpty()) {
            return run;
        }
        int start = having.getFirst().start();
        int end = having.getLast().end();
        while (end < run.end() && !Character.isLetterOrDigit(text.folded().charAt(end))) {
            end++;
        }
        while (end > start && BREAKS.indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && BREAKS.indexOf(text.text().charAt(start)) >= 0) {
            start++;
        }
        return start < end ? new Span(start, end) : run;
    }
}
