package wenyuan.app.text;

import wenyuan.indexer.corpus.Span;

/// What stands in a folded sentence between two marks.
public final class Clause {
    private static final String MARKS = "，。；！？：,;!?:\n";

    private Clause() {}

    /// The clause that a place stands in.
    public static Span around(String folded, Span place) {
        int start = place.start();
        while (start > 0 && !isMark(folded, start - 1)) {
            start--;
        }
        int end = place.end();
        while (end < folded.length() && !isMark(folded, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /// Whether a clause begins at a place.
    public static boolean begins(String folded, int at) {
        return at == 0 || isMark(folded, at - 1);
    }

    /// Whether a mark parts two clauses there; one inside of a number does not.
    private static boolean isMark(String folded, int at) {
        return MARKS.indexOf(folded.charAt(at)) >= 0
                && !(isDigit(folded, at - 1) && isDigit(folded, at + 1));
    }

    private static boolean isDigit(String folded, int at) {
        return at >= 0 && at < folded.length() && Character.isDigit(folded.charAt(at));
    }
}
