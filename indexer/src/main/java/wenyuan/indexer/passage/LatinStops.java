package wenyuan.indexer.passage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the dots and other ASCII marks that end a sentence from those in numbers, abbreviations and addresses.
final class LatinStops {
    private static final Pattern ADDRESS = Pattern
            .compile("(?:[A-Za-z][A-Za-z+.-]{1,9}://|www\\.)[\\x21-\\x7e]+");
    private static final Pattern ADDRESS_TAIL = Pattern.compile("[.!?;,:)\\]\"']+$");
    /// A word before a dot that may well go on after it; `no` only before a number.
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr",
            "vs",
            "etc", "inc", "ltd", "co", "corp", "dept", "est", "approx", "fig", "figs", "vol", "pp", "ed",
            "eds", "al",
            "cf", "ca", "gov", "gen", "col", "capt", "lt", "sgt", "rev", "hon", "jan", "feb", "mar", "apr",
            "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    private static final String NUMBER = "no";

    private LatinStops() {}

    /// The end of the web address that begins at `at`, without a full stop that follows it; `at` where none begins.
    static int addressEnd(String text, int at, int to) {
        char c = text.charAt(at);
        if (!isLetter(c) || (at > 0 && isLetter(text.charAt(at - 1)))) {
            return at;
        }
        Matcher address = ADDRESS.matcher(text).region(at, to);
        if (!address.lookingAt()) {
            return at;
        }
        Matcher tail = ADDRESS_TAIL.matcher(address.group());
        return tail.find() ? at + tail.start() : address.end();
    }

    /// Whether an exclamation mark, question mark or semicolon at `at` ends a sentence; `after` is behind it and
    /// the marks that belong to it.
    static boolean endsAtMark(String text, int at, int after, int to) {
        return after == to || !isLetterOrDigit(text.charAt(after))
                || (at > 0 && Character.isIdeographic(text.charAt(at - 1)));
    }

    /// Whether the dot, or the last of some dots, at `dot` ends the sentence that began at `start`.
    static boolean endsAtDot(String text, int start, int dot, int after, int to) {
        if (dot == start) {
            return false;
        }
        char before = text.charAt(dot - 1);
        if (Character.isIdeographic(before)) {
            return after == to || !isLetterOrDigit(text.charAt(after));
        }
        if (after < to && !Blanks.isBlank(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < to && Blanks.isBlank(text.charAt(next))) {
            next++;
        }
        return next == to || (!Character.isLowerCase(text.charAt(next)) && !isLabel(text, start, dot)
                && !isAbbreviation(text, start, dot, text.charAt(next)));
    }

    /// Nothing but a number before the dot, as in a list: `1. `.
    private static boolean isLabel(String text, int start, int dot) {
        return text.substring(start, dot).strip().chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isAbbreviation(String text, int start, int dot, char next) {
        int begin = dot;
        while (begin > start && isLetterOrDot(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, dot).toLowerCase(Locale.ROOT);
        boolean initials = word.length() == 1 || word.indexOf('.') == 1;
        return initials || ABBREVIATIONS.contains(word) || (word.equals(NUMBER) && isDigit(next));
    }

    private static boolean isLetterOrDot(char c) {
        return c == '.' || isLetter(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
