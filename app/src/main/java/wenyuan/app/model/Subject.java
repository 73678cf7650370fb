package wenyuan.app.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a Chinese question is about, as its first words tell: news is asked of somebody or something, and names it
/// first. A name is looked for as it is written, but for one character, which may be mistyped.
///
/// @param name folded; empty where the question does not begin with one
record Subject(String name) {
    /// A short run of characters before a word that goes on to say something of it; a longer one is more than a name.
    private static final Pattern LEADING = Pattern
            .compile("^[\"“《「]?(?![那这该其请])([\\u4e00-\\u9fff]{2,5}?)(?=[在于是的有将和与跟从给对把被第了”\"》」])");
    /// So many characters of a name tell it from others.
    private static final int LENGTH = 3;
    /// What stands before a name may be a word of so many characters.
    private static final int WORD = 2;

    static final Subject NONE = new Subject("");

    static Subject of(String folded) {
        Matcher leading = LEADING.matcher(folded);
        return new Subject(leading.find() ? leading.group(1) : "");
    }

    /// Whether a folded text names it.
    boolean isIn(String folded) {
        return holds(folded, name.substring(0, Math.min(LENGTH, name.length())))
                || (name.length() >= WORD + LENGTH
                        && holds(folded, name.substring(WORD, WORD + LENGTH)));
    }

    /// Whether a text holds what is wanted, but for one character.
    private static boolean holds(String folded, String wanted) {
        if (wanted.length() < LENGTH) {
            return folded.contains(wanted);
        }
        for (int at = 0; at + wanted.length() <= folded.length(); at++) {
            int other = 0;
            for (int i = 0; i < wanted.length(); i++) {
                other += folded.charAt(at + i) == wanted.charAt(i) ? 0 : 1;
            }
            if (other < 2) {
                return true;
            }
        }
        return false;
    }
}
