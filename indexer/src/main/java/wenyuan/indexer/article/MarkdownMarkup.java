package wenyuan.indexer.article;

import java.util.List;
import java.util.Map;
import wenyuan.indexer.corpus.Span;

/// The HTML in Markdown that is no text: scripts, style sheets and comments, whole with what they hold.
final class MarkdownMarkup {
    private record Kind(String end, String reason) {}

    private static final Map<String, Kind> KINDS = Map.of("<!--", new Kind("-->", "a comment"), "<script",
            new Kind("</script>", "a script"), "<style", new Kind("</style>", "a style sheet"));

    private MarkdownMarkup() {}

    /// The text without them; what was left out goes to `cuts`. One that does not end is text.
    static CanonicalText without(CanonicalText markdown, List<Cut> cuts) {
        String text = markdown.text();
        var out = new CanonicalText();
        int done = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
                int end = text.regionMatches(true, at, kind.getKey(), 0, kind.getKey().length())
                        ? text.indexOf(kind.getValue().end(), at)
                        : -1;
                if (end >= 0) {
                    var whole = new Span(at, end + kind.getValue().end().length());
                    out.append(markdown, new Span(done, at));
                    cuts.add(new Cut(markdown.raw(whole), kind.getValue().reason()));
                    done = whole.end();
                    at = done - 1;
                    break;
                }
            }
        }
        return done == 0 ? markdown : out.append(markdown, new Span(done, text.length()));
    }
}
