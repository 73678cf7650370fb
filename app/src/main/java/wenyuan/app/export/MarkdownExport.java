package wenyuan.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.ToldAnswer;
import wenyuan.app.archive.ToldAnswer.Citation;
import wenyuan.app.archive.ToldAnswer.Conflict;

/// An answer in Markdown, with footnotes as GitHub has them.
public final class MarkdownExport {
    /// Signs that mean something anywhere, and those that make a link of a bare address.
    private static final Pattern SIGNS = Pattern
            .compile("[\\\\`*_{}\\[\\]<>#|~&!^$@]|:(?=//)|(?<=\\bwww)\\.", Pattern.CASE_INSENSITIVE);
    /// Signs that mean something where a line begins.
    private static final Pattern OPENING = Pattern.compile("^(\\d{0,9})([-+=.)])");

    private MarkdownExport() {}

    /// The whole document.
    public static String of(KeptAnswer kept) {
        ToldAnswer answer = ToldAnswer.of(kept);
        var phrases = Phrases.inLanguageOf(answer.question());
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + escaped(Harmless.line(answer.question())));
        blocks.addAll(paragraphs(Piece.of(answer, kept.model()), phrases));
        if (!answer.conflicts().isEmpty()) {
            blocks.add("## " + phrases.conflicts());
            answer.conflicts().forEach(conflict -> blocks.add(table(conflict)));
        }
        blocks.add("---");
        blocks.add(escaped(Harmless.line(phrases.about(kept))));
        answer.citations().forEach(citation -> blocks.add(footnote(citation)));
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> paragraphs(List<Piece> pieces, Phrases phrases) {
        List<String> paragraphs = new ArrayList<>();
        var paragraph = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String text) -> paragraph
                        .append(paragraph.isEmpty() ? opening(text) : following(text));
                case Piece.Mark(int n) -> paragraph.append("[^").append(n).append(']');
                case Piece.Doubt doubt -> paragraph.append(escaped(phrases.doubt(doubt)));
                case Piece.Break() -> {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
        }
        paragraphs.add(paragraph.toString());
        return paragraphs.stream().filter(text -> !text.isBlank()).toList();
    }

    /// The first words of a paragraph, which must not make a list, a heading or code of it.
    private static String opening(String text) {
        return OPENING.matcher(escaped(Harmless.text(text).stripLeading())).replaceFirst("$1\\\\$2");
    }

    /// Words behind others; with a colon behind it a marker that begins a line would be a footnote's own.
    private static String following(String text) {
        String escaped = escaped(Harmless.text(text));
        return escaped.startsWith(":") ? "\\" + escaped : escaped;
    }

    private static String escaped(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    private static String table(Conflict conflict) {
        List<String> rows = new ArrayList<>();
        rows.add("| " + cell(conflict.about()) + " | | |");
        rows.add("|---|---|---|");
        conflict.values().forEach(value -> rows.add("| " + String.join(" | ", cell(value.value()),
                cell(Phrases.article(value)), value.published().map(LocalDate::toString).orElse("")) + " |"));
        return String.join("\n", rows);
    }

    private static String cell(String text) {
        return escaped(Harmless.line(text));
    }

    private static String footnote(Citation citation) {
        var source = citation.source();
        List<String> parts = new ArrayList<>();
        parts.add("“" + escaped(Harmless.line(source.quote())) + "”");
        parts.add(escaped(Harmless.line(source.title())));
        if (!source.outlet().isBlank()) {
            parts.add(escaped(Harmless.line(source.outlet())));
        }
        source.published().map(LocalDate::toString).ifPresent(parts::add);
        if (!source.url().isBlank()) {
            parts.add(Harmless.link(source.url()).map(url -> "<" + url + ">")
                    .orElseGet(() -> escaped(Harmless.line(source.url()))));
        }
        return "[^" + citation.n() + "]: " + String.join(" · ", parts);
    }
}
