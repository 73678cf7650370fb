package wenyuan.indexer.article.text;

/// Chinese characters and their punctuation.
public final class Han {
    private Han() {}

    /// Whether two characters, the end of one line and the beginning of the next, stand side by side when the lines
    /// are joined: as soon as one of them is Chinese, no blank was between them.
    public static boolean closeUp(char left, char right) {
        return isWide(left) || isWide(right);
    }

    /// Whether the character takes a full square.
    static boolean isWide(char c) {
        return (c >= 0x2e80 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6)
                || "“”‘’…—·".indexOf(c) >= 0;
    }

    /// Whether a sentence can end with the character.
    public static boolean endsSentence(char c) {
        return "。！？!?…；;.".indexOf(c) >= 0;
    }

    /// Whether a sentence ends with the line.
    public static boolean endsLine(CharSequence line) {
        int last = line.length() - 1;
        while (last > 0 && closes(line.charAt(last))) {
            last--;
        }
        return last >= 0 && endsSentence(line.charAt(last));
    }

    /// Whether the character closes a quotation or a bracket, and so belongs to the sentence before it.
    static boolean closes(char c) {
        return c == Punctuation.STRAIGHT_QUOTE || Punctuation.isClosing(c);
    }
}
