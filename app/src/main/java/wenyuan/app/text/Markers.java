package wenyuan.app.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The grammar of markers, `[n]`, in drafts and answers.
public final class Markers {
    /// `[3]`, `[1, 2]`, `【3】`: what models write for a marker.
    private static final Pattern MARKER = Pattern
            .compile("[\\[【]\\s*(\\d{1,3}(?:\\s*[,，、]\\s*\\d{1,3})*)\\s*[\\]】]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,，、]\\s*");
    private static final Pattern ITEM = Pattern
            .compile("(?m)^[ \\t\\u3000]*(?:[①-⑳]|[(（]?\\d{1,2}(?:[、)）]|[.．](?!\\d))|0\\d(?=\\s)|[-*•·]\\s)");
    private static final Pattern LOOK_ALIKE = Pattern.compile("[\\[【]([\\s\\d,，、]+)[\\]】]");

    private Markers() {}

    /// How an answer writes the marker of citation `n`.
    public static String of(int n) {
        return "[" + n + "]";
    }

    /// A text with each of its markers replaced by what `with` makes of the sources that it names, and all that only
    /// looks like a marker written so that it does not.
    ///
    /// @param sources how many there are: other numbers name none
    /// @param with is told how much of the new text stands before, and the sources
    public static String replace(String text, int sources, Replacement with) {
        var replaced = new StringBuilder();
        Matcher marker = MARKER.matcher(text);
        int copied = 0;
        while (marker.find()) {
            replaced.append(unmarked(text.substring(copied, marker.start())));
            replaced.append(with.replace(replaced.length(), numbers(marker.group(1), sources)));
            copied = marker.end();
        }
        return replaced.append(unmarked(text.substring(copied))).toString();
    }

    /// What stands for a marker.
    @FunctionalInterface
    public interface Replacement {
        String replace(int at, List<Integer> sources);
    }

    private static List<Integer> numbers(String numbers, int sources) {
        return BETWEEN.splitAsStream(numbers).map(Integer::valueOf).filter(n -> n >= 1 && n <= sources)
                .toList();
    }

    /// A text in which nothing looks like a marker: in full-width brackets it reads the same and is none.
    public static String unmarked(String text) {
        return LOOK_ALIKE.matcher(text).replaceAll("［$1］");
    }

    /// A text of the same length with blanks for its markers and for the numbers and signs that its list items begin
    /// with: these state nothing.
    public static String blanked(String text) {
        String unmarked = MARKER.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        return ITEM.matcher(unmarked).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /// A text without its markers, and without what looks like one.
    public static String without(String text) {
        return replace(text, 0, (_, _) -> "");
    }
}
