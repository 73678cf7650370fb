package wenyuan.app.quote;

import java.util.regex.Pattern;

/// Pieces of text that state nothing: headings, questions, dates and names that stand alone.
final class NonSentences {
    /// What ends with no mark and is no longer than this is a heading.
    private static final int HEADING = 16;
    private static final Pattern ENDED = Pattern.compile(".*[。！!；;，,：:…”\"）)]\\s*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(".*[?？][\\s”\"」』）)]*", Pattern.DOTALL);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /// So many Latin words, one behind the other, are more than a name.
    private static final Pattern LATIN_SENTENCE = Pattern.compile("(?:[\\p{IsLatin}\\d'’.-]+[,;:]?\\s+){4}");
    private static final Pattern DATE = Pattern.compile(
            "(?:截至|截止|在)?(?:(?:\\d{4}|[今去前明])年)?(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?前?[一二三四1-4]季度|[年月]?[底末初])?[以来为止,，。\\s]*");

    private NonSentences() {}

    /// A line of a digest that numbers a headline.
    private static final Pattern NUMBERED_HEADING = Pattern.compile("0?\\d{1,2}[\\s　、.．]\\s*[^。；;，,]{2,30}");

    /// Whether a sentence is none.
    static boolean isNone(Candidate candidate) {
        String text = candidate.text().strip();
        boolean heading = (text.length() <= HEADING && !ENDED.matcher(text).matches())
                || NUMBERED_HEADING.matcher(text).matches() || text.endsWith("：") || text.endsWith(":");
        return !heading && states(text);
    }

    /// Whether a text states something: it is no question, and more than a date or a few Latin words.
    static boolean states(String text) {
        return !QUESTION.matcher(text).matches()
                && (HAN.matcher(text).find() || LATIN_SENTENCE.matcher(text).find())
                && !DATE.matcher(text).matches();
    }
}
