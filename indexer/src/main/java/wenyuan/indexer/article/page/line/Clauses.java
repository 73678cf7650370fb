package wenyuan.indexer.article.page.line;

import java.util.regex.Pattern;

/// Tells, of short lines without an end, those that read like the beginning of a sentence from those that read like
/// a headline.
public final class Clauses {
    private static final int SHORTEST_OF_HEADLINE = 5;
    private static final Pattern SENTENCE_START = Pattern.compile(
            "^(?:据|近日|日前|目前|如今|此外|会上|当前|其中|此次|作为|按照|根据|随着|截至|近年来|同样|与此同时|另外|记者)");
    private static final Pattern ADVERBIAL_START = Pattern
            .compile("^(?:在|为|从|当|对于|经|除|通过|今|去年|昨|此前|由于|如果|这|该|[0-9])");
    private static final Pattern GAP = Pattern.compile("[^\\x00-\\x7F\\s][\\s\u3000]+[^\\x00-\\x7F\\s]");
    private static final Pattern SPEECH = Pattern.compile("(?:表示|坦言|介绍|感慨|透露|提到|认为|解到|看到|指出|强调|说|讲|道)$");

    private Clauses() {}

    public static boolean hasComma(String text) {
        return text.chars().anyMatch(c -> Chars.comma((char) c));
    }

    /// Whether a gap parts the words, as headlines have it for a comma; the blanks around Latin letters and digits are
    /// none.
    public static boolean gap(String text) {
        return GAP.matcher(text).find();
    }

    /// How many letters and digits `text` has.
    static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /// Whether a line reads like a sentence that has begun and is not over.
    static boolean begunSentence(String text) {
        if (SENTENCE_START.matcher(text).find()) {
            return true;
        }
        String[] clauses = text.split("[，,]", -1);
        if (clauses.length < 2) {
            return false;
        }
        return letters(clauses[0]) < SHORTEST_OF_HEADLINE || letters(clauses[1]) < SHORTEST_OF_HEADLINE
                || ADVERBIAL_START.matcher(text).find() || SPEECH.matcher(clauses[0]).find();
    }
}
