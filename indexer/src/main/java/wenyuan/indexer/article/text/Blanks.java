package wenyuan.indexer.article.text;

/// What a character is to the eye of a reader.
public enum Blanks {
    /// Something to read.
    VISIBLE,
    /// White space within a line.
    BLANK,
    /// The end of a line.
    LINE_END,
    /// Nothing at all: a control character, a joiner, a mark of the encoding.
    NOTHING,
    /// Half of a character.
    TORN;

    /// What the character at `index` is.
    static Blanks at(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c > ' ' && c < 0x7f) {
            return VISIBLE;
        }
        return switch (c) {
            case ' ', '\t' -> BLANK;
            case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> LINE_END;
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> NOTHING;
            default -> rare(text, index, c);
        };
    }

    private static Blanks rare(CharSequence text, int index, char c) {
        if (Character.isSurrogate(c)) {
            return isPaired(text, index, c) ? VISIBLE : TORN;
        }
        if (Character.isISOControl(c)) {
            return NOTHING;
        }
        return Character.isSpaceChar(c) ? BLANK : VISIBLE;
    }

    private static boolean isPaired(CharSequence text, int index, char c) {
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
