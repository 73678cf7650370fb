package wenyuan.indexer.passage;

/// What punctuation does to a sentence: end it or carry it on.
final class Marks {
    private static final String STOPS = "。｡！？；…⋯";
    private static final String ASCII_STOPS = "!?;";
    private static final String DOTS = ".．";
    private static final String CARRY_ON = "，、：,:";

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
}
