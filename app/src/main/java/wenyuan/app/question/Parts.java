package wenyuan.app.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.Terms;

/// Takes a question apart that asks of several things: several questions in a row, or one about A and B each.
final class Parts {
    private static final Pattern MARK = Pattern.compile("(?<=[？?；;])");
    /// A and B, then a word that says that both are meant, each for itself.
    private static final Pattern EACH = Pattern.compile(
            "^([^？?，,；;]{2,40}?)(?:和|与|跟|以及|、)([^？?，,；;]{2,40}?)(的|手里|两|都|哪|谁|相比|分别|各|有什么)(.*(?:分别|各|相比|区别|不同|差).*)$",
            Pattern.DOTALL);
    private static final Pattern BOTH = Pattern.compile("分别|各[有是自为在占落]|相比|区别|不同|差多少|哪个更|谁更");
    private static final int FEWEST_TERMS = 4;
    private static final int MOST = 3;

    private Parts() {}

    /// The questions in a question; empty when there is but one.
    static List<String> of(String question) {
        List<String> sentences = MARK.splitAsStream(question).map(String::strip)
                .filter(part -> Terms.of(part).size() >= FEWEST_TERMS).limit(MOST).toList();
        if (sentences.size() > 1 && sentences.stream().noneMatch(FollowUp::leans)) {
            return sentences;
        }
        Matcher each = EACH.matcher(question);
        return BOTH.matcher(question).find() && each.matches()
                ? List.of(each.group(1) + each.group(3) + each.group(4),
                        each.group(2) + each.group(3) + each.group(4))
                : List.of();
    }
}
