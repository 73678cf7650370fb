package wenyuan.indexer.passage;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Finds the sentences of a text. A sentence ends at its stop and the closing marks behind that, and at the end of
/// its line; never inside a quotation or brackets, a number, an abbreviation or an address.
public final class Sentences {
    private Sentences() {}

    /// The sentences of a text, in order: they do not overlap, have no blanks at their ends, and hold every
    /// character of the text that is not blank.
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isLineEnd(text.charAt(at))) {
                sentences.addAll(new Line(text, start, at).sentences());
                start = at + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
