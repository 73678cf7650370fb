package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Takes off the ends of a run of sentences what carries nothing of the claim, clause by clause.
final class Trimming {
    private static final String MARKS = "，,；;。！？!?\n";

    private Trimming() {}

    /// The stretch of the run from the first clause that has a word of the claim to the last.
    static Span of(Statement claim, Source source, Span run) {
        List<String> words = claim.words().stream().filter(word -> Coverage.weight(word) > 1).map(Word::text)
                .toList();
        String text = source.folded();
        int start = run.start();
        int first = end(text, start, run.end());
        while (first < run.end() && !holds(text.substring(start, first), words)) {
            start = first;
            first = end(text, start, run.end());
        }
        int end = run.end();
        int last = start(text, end, start);
        while (last > start && !holds(text.substring(last, end), words)) {
            end = last;
            last = start(text, end, start);
        }
        return trimmed(source.text(), holds(text.substring(start, end), words) ? new Span(start, end) : run);
    }

    private static boolean holds(String clause, List<String> words) {
        return words.stream().anyMatch(clause::contains);
    }

    /// Where the clause that begins at `start` ends, its mark included.
    private static int end(String text, int start, int limit) {
        int at = start;
        while (at < limit && !isMark(text, at)) {
            at++;
        }
        return Math.min(limit, at + 1);
    }

    /// Where the clause that ends at `end` begins.
    private static int start(String text, int end, int limit) {
        int at = end - 1;
        while (at > limit && !isMark(text, at - 1)) {
            at--;
        }
        return Math.max(limit, at);
    }

    private static boolean isMark(String text, int at) {
        boolean number = at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return MARKS.indexOf(text.charAt(at)) >= 0 && !number;
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || MARKS.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1))
                || "，,；;".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }
}
