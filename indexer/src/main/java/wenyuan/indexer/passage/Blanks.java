package wenyuan.indexer.passage;

import wenyuan.indexer.corpus.Span;

/// White space of any kind, no-break and ideographic spaces included.
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The stretch without the blanks at its ends; empty where there is nothing else.
    static Span trimmed(String text, int from, int until) {
        int first = from;
        int last = until;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}
