package wenyuan.indexer.article.text;

/// What stands in for a title where the source has none: the first sentence, cut where it is long.
public final class FirstSentence {
    /// A longer line is no title.
    public static final int LONGEST_TITLE = 60;

    private FirstSentence() {}

    /// The first sentence of the text's first line, without blanks around it; empty when the text is blank.
    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        String sentence = line.substring(0, end(line));
        if (sentence.length() <= LONGEST_TITLE) {
            return sentence;
        }
        int cut = LONGEST_TITLE;
        if (Character.isHighSurrogate(sentence.charAt(cut - 1))) {
            cut--;
        }
        return sentence.substring(0, cut) + "…";
    }

    private static int end(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("。！？!?".indexOf(line.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < line.length()
                        && (Han.closes(line.charAt(end)) || "！？!?".indexOf(line.charAt(end)) >= 0)) {
                    end++;
                }
                return end;
            }
        }
        return line.length();
    }
}
