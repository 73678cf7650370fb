package wenyuan.indexer.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes spellings alike that mean the same: full width and half width, upper and lower case, traditional and
/// simplified characters. What is indexed and what is asked are folded alike, so that either spelling finds the other.
public final class Folding {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    /// Folded characters by character.
    private static final char[] TABLE = table();

    private Folding() {}

    /// A folded text that is as long as the text, so that offsets into either are the same: what folds to several
    /// characters (㎡) stays as it is.
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
        return new String(folded);
    }

    /// One folded UTF-16 code unit; halves of surrogate pairs stay as they are.
    public static char fold(char c) {
        return TABLE[c];
    }

    /// A folded text in which what stands for several characters is written out (㎡ as m2, ⑩ as 10), and a number has
    /// no thousands separators: what terms are made of.
    public static String expand(String text) {
        // A full-width comma or a blank in its place would seem to stand inside one number, and it parts two.
        String parted = text.replace('，', '、').replace('；', '、');
        return THOUSANDS.matcher(fold(Normalizer.normalize(parted, Normalizer.Form.NFKC))).replaceAll("");
    }

    private static char[] table() {
        char[] simplified = simplified();
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            table[i] = Character.isSurrogate(c) ? c : simplified[Character.toLowerCase(narrow(c))];
        }
        return table;
    }

    private static char narrow(char c) {
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }

    /// ICU's table, read off character by character: running its rules over each text would take longer than all
    /// the rest of the analysis.
    private static char[] simplified() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        var rules = Transliterator.getInstance("Traditional-Simplified");
        for (String traditional : rules.getSourceSet()) {
            String simplified = rules.transliterate(traditional);
            if (traditional.length() == 1 && simplified.length() == 1) {
                table[traditional.charAt(0)] = simplified.charAt(0);
            }
        }
        return table;
    }
}
