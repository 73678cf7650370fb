package wenyuan.indexer.article.text;

/// The marks that mean the same wherever they stand: pairs that enclose, commas, colons.
public final class Punctuation {
    /// The quotation mark that opens and closes alike.
    public static final char STRAIGHT_QUOTE = '"';

    /// Each opening mark followed by its closing mark.
    private static final String QUOTES = "“”‘’「」『』";
    private static final String BRACKETS = "（）()【】[]［］〔〕";
    private static final String TITLES = "《》〈〉＜＞";
    private static final String PAIRS = QUOTES + BRACKETS + TITLES;

    private Punctuation() {}

    /// A comma, of either width.
    public static boolean isComma(char c) {
        return c == '，' || c == ',';
    }

    /// A colon, of either width.
    public static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    /// A quotation mark, opening or closing.
    public static boolean isQuote(char c) {
        return c == STRAIGHT_QUOTE || QUOTES.indexOf(c) >= 0;
    }

    /// A bracket, opening or closing.
    public static boolean isBracket(char c) {
        return BRACKETS.indexOf(c) >= 0;
    }

    /// A mark that opens a quotation, a bracket or the name of a work.
    public static boolean isOpening(char c) {
        int place = PAIRS.indexOf(c);
        return place >= 0 && place % 2 == 0;
    }

    /// A mark that closes what another one opened.
    public static boolean isClosing(char c) {
        return PAIRS.indexOf(c) % 2 == 1;
    }

    /// The closing mark's opening one.
    public static char opening(char closing) {
        return PAIRS.charAt(PAIRS.indexOf(closing) - 1);
    }
}
