package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// The clauses of a folded text, parted by commas and stops; a mark inside a number parts nothing.
public final class Clauses {
    private static final String MARKS = "，,；;。！!？?：:\n";

    private Clauses() {}

    /// The clauses of a stretch, without the marks between them.
    public static List<Span> in(String text, Span stretch) {
        List<Span> clauses = new ArrayList<>();
        int start = stretch.start();
        for (int at = stretch.start(); at <= stretch.end(); at++) {
            if (at == stretch.end() || isMark(text, at)) {
                if (at > start) {
                    clauses.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return List.copyOf(clauses);
    }

    /// The clause that a place stands in.
    public static Span around(String text, Span place) {
        int start = place.start();
        while (!begins(text, start)) {
            start--;
        }
        int end = place.end();
        while (end < text.length() && !isMark(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /// Whether a clause begins at a place.
    public static boolean begins(String text, int at) {
        return at == 0 || isMark(text, at - 1);
    }

    private static boolean isMark(String text, int at) {
        boolean inNumber = at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return MARKS.indexOf(text.charAt(at)) >= 0 && !inNumber;
    }
}
