package wenyuan.indexer.article.page.line;

import java.util.regex.Pattern;
import wenyuan.indexer.article.text.Punctuation;
import wenyuan.indexer.text.Surnames;

/// What single characters say about the text they stand in.
public final class Chars {
    private static final String SENTENCE_ENDS = "。！？!?…．｡";
    /// Words of one character that want another word after them.
    private static final String LEANING = "的和把被将但且而或是以该每如、，,；;";
    /// Words of one character that mostly want another word after them, but also end some words.
    private static final String MOSTLY_LEANING = "与及在为对从于让并由向据因使至比跟给";
    /// Characters that lean on a word before them, so that no paragraph begins with one.
    private static final String TRAILING = "的们、，,。；;：:！？!?%％…";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Chars() {}

    /// White space, which belongs to no article.
    public static boolean blank(char c) {
        return Character.isWhitespace(c);
    }

    /// What no reader sees: white space, marks of byte order, characters of no width, control characters.
    public static boolean unseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    public static boolean han(char c) {
        return Character.isIdeographic(c);
    }

    static boolean surname(char c) {
        return Surnames.holds(c);
    }

    static boolean closer(char c) {
        return c == '"' || c == '\'' || Punctuation.isClosing(c);
    }

    static boolean opener(char c) {
        return Punctuation.isOpening(c);
    }

    static boolean leaning(char c) {
        return LEANING.indexOf(c) >= 0;
    }

    static boolean mostlyLeaning(char c) {
        return MOSTLY_LEANING.indexOf(c) >= 0;
    }

    public static boolean trailing(char c) {
        return TRAILING.indexOf(c) >= 0 || (closer(c) && c != '"' && c != '\'');
    }

    public static boolean comma(char c) {
        return Punctuation.isComma(c);
    }

    /// Whether a sentence ends where `text` ends, whatever brackets and quotation marks close after it; a remark in
    /// brackets behind the last sentence changes nothing.
    public static boolean endsSentence(String text) {
        return endsPlainly(text, text.length()) || endsPlainly(text, remarkStart(text));
    }

    /// Where a closing remark in brackets begins; 0 where there is none.
    private static int remarkStart(String text) {
        int last = text.length() - 1;
        if (last < 0 || (text.charAt(last) != '）' && text.charAt(last) != ')')) {
            return 0;
        }
        return Math.max(0, Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')));
    }

    private static boolean endsPlainly(String text, int end) {
        int last = end - 1;
        while (last >= 0 && (closer(text.charAt(last)) || unseen(text.charAt(last)))) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        char stop = text.charAt(last);
        return SENTENCE_ENDS.indexOf(stop) >= 0 || (stop == '.' && last > 0 && han(text.charAt(last - 1)));
    }

    /// Whether a bracket or a quotation mark is left open, or closed without having been opened.
    public static boolean unbalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opener(c)) {
                depth++;
            } else if (closer(c) && c != '"' && c != '\'' && --depth < 0) {
                return true;
            }
        }
        return depth != 0;
    }

    /// How wide `text` prints, where a Chinese character is 2.
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2E80 ? 1 : 2;
        }
        return width;
    }

    /// How many characters of `text` are Chinese.
    public static int hanCount(String text) {
        return (int) HAN.matcher(text).results().count();
    }
}
