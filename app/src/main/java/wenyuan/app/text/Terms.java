package wenyuan.app.text;

import java.util.LinkedHashSet;
import java.util.Set;
import wenyuan.indexer.text.Folding;

/// What two texts can have in common: pairs of neighbouring Han characters, and Latin words and numbers as wholes.
public final class Terms {
    private Terms() {}

    /// The terms of a text, each once, in order of appearance. A Han character that stands alone is a term by itself.
    public static Set<String> of(String text) {
        String folded = Folding.fold(text);
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
