package wenyuan.app.quote;

import java.util.regex.Pattern;

/// Pieces of text that state nothing: headings, questions, dates and names that stand alone.
final class NonSentences {
    /// What is short and ends with no mark, or with a colon, or is a headline that a digest numbers.
    private static final Pattern HEADING = Pattern.compile("(?s).{0,15}[^。！!；;，,：:…”\"）)]|.*[：:]"
            + "|0?\\d{1,2}[\\s　、.．]\\s*[^。；;，,]{2,30}");
    private static final Pattern QUESTION = Pattern.compile("(?s).*[?？][\\s”\"」』）)]*");
    /// Any Han character, or so many Latin words one behind the other that they are more than a name.
    private static final Pattern WORDS = Pattern
            .compile("\\p{IsHan}|(?:[\\p{IsLatin}\\d'’.-]+[,;:]?\\s+){4}");
    private static final Pattern DATE = Pattern.compile(
            "(?:截至|截止|在)?(?:(?:\\d{4}|[今去前明])年)?(?:\\d{1,2}月(?:\\d{1,2}日)?|[上下]半年|第?前?[一二三四1-4]季度|[年月]?[底末初])?[以来为止,，。\\s]*");

    private NonSentences() {}

    /// Whether a sentence is one that states something.
    static boolean isSentence(Candidate candidate) {
        return !HEADING.matcher(candidate.text().strip()).matches() && states(candidate.text().strip());
    }

    /// Whether a text states something: it is no question, and more than a date or a few Latin words.
    static boolean states(String text) {
        return !QUESTION.matcher(text).matches() && WORDS.matcher(text).find()
                && !DATE.matcher(text).matches();
    }
}
