package wenyuan.indexer.article.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.corpus.Span;

/// The HTML in Markdown that is no text: scripts, style sheets and comments with what they hold, and the tags that end
/// a line.
public final class MarkdownMarkup {
    private static final Pattern LINE_END = Pattern.compile(
            "<br\\s{0,3}/?>|</(?:p|div|li|tr|h[1-6]|section|article|blockquote)>", Pattern.CASE_INSENSITIVE);
    private static final List<Kind> KINDS = List.of(new Kind("<!--", "-->", "a comment"),
            new Kind("<script", "</script>", "a script"), new Kind("<style", "</style>", "a style sheet"));

    private MarkdownMarkup() {}

    private record Kind(String start, String end, String reason) {}

    /// The text without it; what was left out goes to `cuts`. What does not end is text.
    static CanonicalText without(CanonicalText markdown, List<Cut> cuts) {
        CanonicalText text = markdown;
        for (Kind kind : KINDS) {
            text = without(text, kind, cuts);
        }
        return lines(text);
    }

    private static CanonicalText without(CanonicalText markdown, Kind kind, List<Cut> cuts) {
        String text = markdown.text();
        var out = new CanonicalText();
        int done = 0;
        for (Span whole : find(text, kind)) {
            out.append(markdown, new Span(done, whole.start()));
            cuts.add(new Cut(markdown.raw(whole), kind.reason()));
            done = whole.end();
        }
        return out.append(markdown, new Span(done, text.length()));
    }

    private static List<Span> find(String text, Kind kind) {
        List<Span> found = new ArrayList<>();
        int start = indexOf(text, kind.start(), 0);
        while (start >= 0) {
            int end = indexOf(text, kind.end(), start);
            if (end < 0) {
                break;
            }
            found.add(new Span(start, end + kind.end().length()));
            start = indexOf(text, kind.start(), end);
        }
        return found;
    }

    private static int indexOf(String text, String tag, int from) {
        int at = text.indexOf(tag.charAt(0), from);
        while (at >= 0 && !text.regionMatches(true, at, tag, 0, tag.length())) {
            at = text.indexOf(tag.charAt(0), at + 1);
        }
        return at;
    }

    private static CanonicalText lines(CanonicalText markdown) {
        String text = markdown.text();
        Matcher tags = LINE_END.matcher(text);
        var out = new CanonicalText();
        int done = 0;
        while (tags.find()) {
            out.append(markdown, new Span(done, tags.start())).insert("  \n");
            done = tags.end();
        }
        return out.append(markdown, new Span(done, text.length()));
    }
}
