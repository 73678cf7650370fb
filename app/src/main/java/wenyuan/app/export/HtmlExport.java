package wenyuan.app.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.ToldAnswer;
import wenyuan.app.archive.ToldAnswer.Citation;
import wenyuan.app.archive.ToldAnswer.Conflict;

/// An answer as a web page that needs nothing besides itself: no script, no file, no address that it loads from.
public final class HtmlExport {
    private static final String HEAD = """
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <style>
            body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.8; overflow-wrap: anywhere;
              font-family: system-ui, sans-serif; color: light-dark(#1f1c18, #e9e4da); background: light-dark(#fcfbf8, #171614); }
            a { color: light-dark(#8a4b08, #e8b368); text-underline-offset: .2em; }
            h1, blockquote { font-family: 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', serif; }
            h1 { font-size: 1.5rem; line-height: 1.4; }
            h2 { margin-top: 2rem; font-size: 1rem; }
            ol { padding-inline-start: 2rem; }
            li { margin-block: .75rem; line-height: 1.6; }
            blockquote { margin: 0; }
            cite { font-style: normal; }
            table { border-collapse: collapse; margin-block: .75rem; }
            caption { text-align: start; font-size: .85rem; }
            th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }
            .from, .about, small { font-size: .85rem; }
            .from, .about { color: light-dark(#635c52, #a79f92); }
            time { white-space: nowrap; }
            sup { line-height: 0; }
            sup::before { content: '\\2060'; }
            sup a { text-decoration: none; }
            @media print { .from a[rel]::after { content: " <" attr(href) ">"; } }
            </style>
            """;

    private final ToldAnswer answer;
    private final Phrases phrases;
    /// How often each citation was marked so far.
    private final Map<Integer, Integer> marked = new HashMap<>();

    private HtmlExport(ToldAnswer answer) {
        this.answer = answer;
        this.phrases = Phrases.inLanguageOf(answer.question());
    }

    /// The whole document.
    public static String of(KeptAnswer kept) {
        return new HtmlExport(ToldAnswer.of(kept)).page(kept);
    }

    private String page(KeptAnswer kept) {
        String question = escaped(Harmless.line(answer.question()));
        List<String> lines = new ArrayList<>();
        lines.add("<!DOCTYPE html>");
        lines.add("<html lang=\"" + phrases.language().tag() + "\">");
        lines.add("<head>");
        lines.add(HEAD + "<title>" + question + "</title>");
        lines.add("</head>");
        lines.add("<body>");
        lines.add("<h1 dir=\"auto\">" + question + "</h1>");
        lines.addAll(paragraphs(Piece.of(answer, kept.model())));
        if (!answer.conflicts().isEmpty()) {
            lines.add("<h2>" + phrases.conflicts() + "</h2>");
            answer.conflicts().forEach(conflict -> lines.add(table(conflict)));
        }
        if (!answer.citations().isEmpty()) {
            lines.add("<h2>" + phrases.sources() + "</h2>");
            lines.add("<ol>");
            answer.citations().forEach(citation -> lines.add(note(citation)));
            lines.add("</ol>");
        }
        lines.add("<p class=\"about\" dir=\"auto\">" + escaped(Harmless.line(phrases.about(kept))) + "</p>");
        lines.add("</body>");
        lines.add("</html>");
        return String.join("\n", lines) + "\n";
    }

    private static String table(Conflict conflict) {
        var table = new StringBuilder("<table><caption>").append(bdi(conflict.about())).append("</caption>");
        conflict.values().forEach(value -> table.append("<tr><th scope=\"row\">").append(bdi(value.value()))
                .append("</th><td>").append(bdi(Phrases.article(value))).append("</td><td><time>")
                .append(value.published().map(LocalDate::toString).orElse("")).append("</time></td></tr>"));
        return table.append("</table>").toString();
    }

    private static String bdi(String text) {
        return "<bdi>" + escaped(Harmless.line(text)) + "</bdi>";
    }

    private List<String> paragraphs(List<Piece> pieces) {
        List<String> paragraphs = new ArrayList<>();
        var paragraph = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String text) -> paragraph.append(escaped(Harmless.text(text)));
                case Piece.Mark(int n) -> paragraph.append(mark(n));
                case Piece.Doubt doubt -> paragraph.append("<small>")
                        .append(escaped(phrases.doubt(doubt))).append("</small>");
                case Piece.Break() -> {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
        }
        paragraphs.add(paragraph.toString());
        return paragraphs.stream().filter(text -> !text.isBlank())
                .map(text -> "<p dir=\"auto\">" + text + "</p>").toList();
    }

    private String mark(int n) {
        int time = marked.merge(n, 1, Integer::sum);
        return "<sup id=\"%s\"><a href=\"#note-%d\">[%d]</a></sup>".formatted(markId(n, time), n, n);
    }

    private static String markId(int n, int time) {
        return "mark-" + n + (time == 1 ? "" : "-" + time);
    }

    private String note(Citation citation) {
        var source = citation.source();
        List<String> parts = new ArrayList<>();
        parts.add("<cite><bdi>" + escaped(Harmless.line(source.title())) + "</bdi></cite>");
        if (!source.outlet().isBlank()) {
            parts.add("<bdi>" + escaped(Harmless.line(source.outlet())) + "</bdi>");
        }
        source.published().map(LocalDate::toString)
                .ifPresent(day -> parts.add("<time datetime=\"" + day + "\">" + day + "</time>"));
        if (!source.url().isBlank()) {
            parts.add(link(source.url()));
        }
        return "<li id=\"note-%d\" value=\"%d\"><blockquote dir=\"auto\">%s</blockquote><span class=\"from\">%s</span>%s</li>"
                .formatted(
                        citation.n(), citation.n(), escaped(Harmless.line(source.quote())),
                        String.join(" · ", parts), back(citation.n()));
    }

    /// An address is long and says little: on paper it stands in full, on the screen the article's host leads there.
    private static String link(String url) {
        return Harmless.link(url)
                .map(safe -> "<a href=\"" + escaped(safe) + "\" rel=\"noreferrer\">"
                        + escaped(URI.create(safe).getHost()) + "</a>")
                .orElseGet(() -> "<bdi>" + escaped(Harmless.line(url)) + "</bdi>");
    }

    private String back(int n) {
        var links = new StringBuilder();
        for (int time = 1; time <= marked.getOrDefault(n, 0); time++) {
            links.append(" <a href=\"#").append(markId(n, time)).append("\" aria-label=\"")
                    .append(phrases.back()).append("\">↩</a>");
        }
        return links.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
