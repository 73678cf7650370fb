package wenyuan.app.text;

import java.util.LinkedHashSet;
import java.util.Set;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Quantity;

/// What two texts can have in common: pairs of neighbouring Han characters, and Latin words and numbers as wholes,
/// numbers as what they come to.
public final class Terms {
    private Terms() {}

    /// The terms of a text, each once, in order of appearance. A Han character that stands alone is a term by itself.
    public static Set<String> of(String text) {
        String folded = numbersPlain(Folding.fold(text));
        Set<String> terms = new LinkedHashSet<>();
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            int end = i + 1;
            if (Character.isIdeographic(c)) {
                end = run(folded, i, Kind.HAN);
                addPairs(folded, i, end, terms);
            } else if (isWordPart(c)) {
                end = run(folded, i, Kind.WORD);
                terms.add(folded.substring(i, end));
            }
            i = end;
        }
        return terms;
    }

    /// A text with its numbers in digits, so that 三千五百亿 and 3,500亿 are the same term. A numeral of one character
    /// stays: it makes a pair with what it counts, which says more than the digit by itself (measured on the dev
    /// questions: with these too, two right answers and a refusal are lost, without them none).
    private static String numbersPlain(String text) {
        var plain = new StringBuilder();
        int at = 0;
        for (Quantity number : Quantity.in(text)) {
            if (number.span().length() > 1) {
                plain.append(text, at, number.span().start()).append(number.plain());
                at = number.span().end();
            }
        }
        return plain.append(text, at, text.length()).toString();
    }

    private enum Kind {
        HAN, WORD
    }

    private static int run(String text, int start, Kind kind) {
        int end = start + 1;
        while (end < text.length() && belongs(text, end, kind)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String text, int at, Kind kind) {
        char c = text.charAt(at);
        return switch (kind) {
            case HAN -> Character.isIdeographic(c);
            case WORD -> isWordPart(c) || isPointInNumber(text, at);
        };
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isPointInNumber(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static void addPairs(String text, int start, int end, Set<String> terms) {
        if (end - start == 1) {
            terms.add(text.substring(start, end));
        }
        for (int i = start; i + 1 < end; i++) {
            terms.add(text.substring(i, i + 2));
        }
    }
}
