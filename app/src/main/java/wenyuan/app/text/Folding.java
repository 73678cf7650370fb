package wenyuan.app.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/// Makes variants of a character one: full width and half width, upper and lower case, traditional and simplified.
/// A folded text is as long as the text, so that offsets into either are the same.
public final class Folding {
    /// Folded characters by character, 0 where not yet known. Filled as needed; two threads that fill the same place
    /// write the same value.
    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private Folding() {}

    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /// One folded UTF-16 code unit; halves of surrogate pairs stay as they are.
    public static char fold(char c) {
        char known = TABLE[c];
        if (known == 0 && c != 0) {
            known = compute(c);
            TABLE[c] = known;
        }
        return known;
    }

    private static char compute(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        char narrow = single(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), c);
        char lower = Character.toLowerCase(narrow);
        if (!Character.isIdeographic(lower)) {
            return lower;
        }
        synchronized (SIMPLIFIED) {
            return single(SIMPLIFIED.transliterate(String.valueOf(lower)), lower);
        }
    }

    private static char single(String mapped, char otherwise) {
        return mapped.length() == 1 ? mapped.charAt(0) : otherwise;
    }
}
