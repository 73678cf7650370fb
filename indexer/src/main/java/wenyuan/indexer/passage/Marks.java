package wenyuan.indexer.passage;

/// What punctuation does to a sentence: end it, carry it on, or enclose a part of it.
final class Marks {
    static final char STRAIGHT_QUOTE = '"';

    private static final String STOPS = "。｡！？；…⋯";
    private static final String ASCII_STOPS = "!?;";
    private static final String DOTS = ".．";
    private static final String CARRY_ON = "，、：,:";
    /// Each opening mark followed by its closing mark.
    private static final String QUOTES = "“”‘’「」『』";
    private static final String BRACKETS = "（）()【】[]〔〕";
    private static final String TITLES = "《》〈〉";
    private static final String PAIRS = QUOTES + BRACKETS + TITLES;

    private Marks() {}

    /// A mark that ends a sentence wherever it stands.
    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /// A mark that ends a sentence or does something else, as its neighbours say.
    static boolean isAsciiStop(char c) {
        return ASCII_STOPS.indexOf(c) >= 0;
    }

    static boolean isDot(char c) {
        return DOTS.indexOf(c) >= 0;
    }

    static boolean isQuestionOrExclamation(char c) {
        return "！？!?".indexOf(c) >= 0;
    }

    /// A mark with which no sentence begins.
    static boolean carriesOn(char c) {
        return CARRY_ON.indexOf(c) >= 0 || isStop(c) || isAsciiStop(c);
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    static boolean isComma(char c) {
        return c == '，' || c == ',';
    }

    static boolean isQuote(char c) {
        return c == STRAIGHT_QUOTE || QUOTES.indexOf(c) >= 0;
    }

    static boolean isBracket(char c) {
        return BRACKETS.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        int place = PAIRS.indexOf(c);
        return place >= 0 && place % 2 == 0;
    }

    static boolean isClosing(char c) {
        return PAIRS.indexOf(c) % 2 == 1;
    }

    /// The closing mark's opening one.
    static char opening(char closing) {
        return PAIRS.charAt(PAIRS.indexOf(closing) - 1);
    }
}
