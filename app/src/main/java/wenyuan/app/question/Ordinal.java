package wenyuan.app.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.text.Numerals;

/// Tells which article of a list that was the last answer a question asks of by its number.
final class Ordinal {
    private static final Pattern NUMBERED = Pattern
            .compile("^(?:那么?)?第([一二三四五六七八九十]{1,3}|\\d{1,2})[篇条则](?:文章|报道|新闻|稿子)?");
    private static final Pattern TITLE = Pattern.compile("(?m)^《(.+)》(?:[ （(][^（(]*[）)])?(?:\\[\\d+])*\\s*$");

    private Ordinal() {}

    static boolean isOne(String text) {
        return NUMBERED.matcher(text.strip()).find();
    }

    /// The question asked of the article's title; empty where the answer lists no such article.
    static String resolved(String text, String answer) {
        Matcher numbered = NUMBERED.matcher(text.strip());
        if (!numbered.find()) {
            return "";
        }
        int number = Numerals.value(numbered.group(1)).orElse(0.0).intValue();
        List<String> titles = TITLE.matcher(answer).results().map(line -> line.group(1)).toList();
        return number >= 1 && number <= titles.size()
                ? "《" + titles.get(number - 1) + "》" + text.strip().substring(numbered.end())
                : "";
    }
}
