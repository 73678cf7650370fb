package wenyuan.indexer.index.lucene;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes spellings alike that mean the same: full width and half width, upper and lower case, traditional and
/// simplified characters, a number with and without thousands separators. What is indexed and what is asked are
/// folded in the same way, so that either spelling finds the other.
final class Folding {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    private Folding() {}

    static String fold(String text) {
        // A full-width comma parts two numbers; made half width it would seem to stand inside one.
        String parted = text.replace('，', ' ').replace('；', ' ');
        String plain = Normalizer.normalize(parted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return THOUSANDS.matcher(simplified(plain)).replaceAll("");
    }

    private static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Simplified.OF[chars[i]];
        }
        return new String(chars);
    }

    /// ICU's table, read off character by character: running its rules over each text would take longer than all
    /// the rest of the analysis.
    private static final class Simplified {
        static final char[] OF = table();

        private static char[] table() {
            char[] table = new char[Character.MAX_VALUE + 1];
            for (int c = 0; c < table.length; c++) {
                table[c] = (char) c;
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
}
