package wenyuan.indexer.passage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wenyuan.indexer.corpus.Span;

/// Cuts a sentence that is longer than a passage may be: behind a clause where it can, otherwise between two
/// characters as a reader sees them, but never inside a word of letters or a number.
final class Clauses {
    private static final String CLAUSE_ENDS = "，、：；,:;";
    private static final String NUMBER_MARKS = ".．,，:：/-";

    private Clauses() {}

    /// The sentence in pieces of at most `longest` code units, without blanks at their ends.
    static List<Span> of(String text, Span sentence, int longest) {
        List<Span> pieces = new ArrayList<>();
        int start = sentence.start();
        while (sentence.end() - start > longest) {
            int cut = cut(text, start, start + longest);
            pieces.add(Blanks.trimmed(text, start, cut));
            start = cut;
        }
        pieces.add(Blanks.trimmed(text, start, sentence.end()));
        pieces.removeIf(piece -> piece.length() == 0);
        return pieces;
    }

    /// The best place to cut in the second half of what is allowed; a word that fills all of it is cut at its end.
    private static int cut(String text, int start, int limit) {
        int half = start + (limit - start) / 2;
        for (int at = limit; at > half; at--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0 && !isInWord(text, at)) {
                return at;
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(start, Math.min(text.length(), limit + 1)));
        for (int at = limit; at > half; at--) {
            if (characters.isBoundary(at - start) && !isInWord(text, at)) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /// Whether letters or digits run on over `at`; a mark inside of a number (`3.5`, `12,000`, `10:30`) counts as
    /// one of its digits.
    private static boolean isInWord(String text, int at) {
        return isPartOfWord(text, at - 1) && isPartOfWord(text, at);
    }

    private static boolean isPartOfWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isDigit(c) || (Character.isLetter(c) && !Character.isIdeographic(c))
                || (NUMBER_MARKS.indexOf(c) >= 0 && isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
