package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.app.text.Markers;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// A part of a text that is checked by itself: a sentence, an item of a list, a cell of a table.
///
/// @param span where it stands in the text
/// @param stated what is checked: the sentence without its markup, a list's item behind the line that leads in to it, a
///        cell behind the heads of its row and its column
/// @param lead how much of `stated` stands elsewhere in the text
/// @param claimed from where in `stated` something is claimed; what is before tells what it is about
record Piece(Span span, String stated, int lead, int claimed) {
    private static final Pattern THOUGHT = Pattern.compile("<think(?:ing)?>.*?(?:</think(?:ing)?>|\\z)",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern
            .compile("(?m)^[ \\t]*(```|~~~)[\\s\\S]*?(?:^[ \\t]*\\1[ \\t]*$|\\z)");
    private static final Pattern MARKUP = Pattern.compile(
            "\\*\\*|__|`|~~|(?m:^[ \\t]*(?:>[ \\t]?)+)|\\]\\([^()\\s]{0,300}\\)|!?\\[(?=[^\\]\\n]{1,200}\\]\\()");
    private static final Pattern ITEM = Pattern.compile("[-*•·+]|\\d{1,2}[.、)]|[（(]\\d{1,2}[）)]|[①-⑳]");
    private static final Pattern ROW = Pattern.compile("[ \\t]*\\|.*\\|[ \\t]*");
    private static final Pattern RULE = Pattern
            .compile("[ \\t]*\\|(?:[ \\t]*:?-+:?[ \\t]*\\|){1,200}[ \\t]*");
    private static final int LONGEST_LEAD = 60;

    /// A sentence that stands for itself.
    static Piece of(Span span, String stated) {
        return new Piece(span, stated, 0, 0);
    }

    /// The pieces of a text in order. Thoughts and code state nothing and are none.
    static List<Piece> of(String text) {
        var masked = new StringBuilder(text);
        for (Pattern pattern : List.of(THOUGHT, CODE)) {
            blank(masked, pattern);
        }
        List<Piece> pieces = new ArrayList<>();
        tables(masked, pieces);
        blank(masked, MARKUP);
        String marked = masked.toString();
        String stated = Markers.blanked(marked);
        String lead = "";
        for (Span span : Sentences.of(stated)) {
            String sentence = span.in(stated);
            boolean item = isItem(marked, span.start());
            boolean leads = sentence.length() <= LONGEST_LEAD
                    && (sentence.endsWith("：") || sentence.endsWith(":")
                            || sentence.startsWith("#"));
            lead = leads ? sentence.replaceAll("[#：:]", "").strip() + "\n" : item ? lead : "";
            pieces.add(item && !leads && !lead.isEmpty()
                    ? new Piece(span, lead + sentence, lead.length(), lead.length())
                    : of(span, sentence));
        }
        pieces.sort(Comparator.comparing(Piece::span));
        return List.copyOf(pieces);
    }

    /// Whether it can be quoted as it stands, and is no cell of a table.
    boolean isSentence() {
        return claimed == lead;
    }

    /// All of it that is claimed.
    Span whole() {
        return new Span(claimed, stated.length());
    }

    /// Where in the text a stretch of `stated` stands; the whole piece for one that begins before it.
    Span place(Span inStated) {
        return inStated.start() < lead
                ? new Span(0, span.length())
                : new Span(inStated.start() - lead, Math.min(span.length(), inStated.end() - lead));
    }

    private static boolean isItem(String text, int start) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        return ITEM.matcher(text.substring(line, start).strip()).matches();
    }

    private static void blank(StringBuilder text, Pattern pattern) {
        for (MatchResult match : pattern.matcher(text.toString()).results().toList()) {
            blank(text, match.start(), match.end());
        }
    }

    /// Lines stay lines.
    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
    }

    /// Takes the tables out of a text: each cell becomes a piece behind the heads of its row and its column.
    private static void tables(StringBuilder text, List<Piece> pieces) {
        List<String> heads = List.of();
        String before = "";
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n", start) < 0 ? text.length() : text.indexOf("\n", start);
            String line = text.substring(start, end);
            if (heads.isEmpty() && RULE.matcher(line).matches() && ROW.matcher(before).matches()) {
                String above = before;
                heads = cells(above).stream().map(cell -> cell.in(above)).toList();
                blank(text, Math.max(0, start - 1 - before.length()), end);
            } else if (!heads.isEmpty() && ROW.matcher(line).matches()) {
                row(line, start, heads, pieces);
                blank(text, start, end);
            } else {
                heads = List.of();
            }
            before = line;
            start = end + 1;
        }
    }

    private static void row(String line, int at, List<String> heads, List<Piece> pieces) {
        List<Span> cells = cells(line);
        String row = cells.isEmpty() ? "" : clean(cells.getFirst().in(line)).strip();
        for (int i = 0; i < cells.size(); i++) {
            String head = i < heads.size() ? clean(heads.get(i)).strip() : "";
            String lead = i == 0 ? "" : row + " " + head + " ";
            String cell = cells.get(i).in(line);
            if (!cell.isEmpty()) {
                pieces.add(i == 0
                        ? of(cells.get(i).shift(at), "#")
                        : new Piece(cells.get(i).shift(at), lead + clean(cell), lead.length(), 0));
            }
        }
    }

    private static String clean(String cell) {
        return MARKUP.matcher(cell).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /// The cells of a row, without the blanks at their ends.
    private static List<Span> cells(String line) {
        List<Span> cells = new ArrayList<>();
        int start = line.indexOf('|') + 1;
        for (int at = start; at < line.length(); at++) {
            if (line.charAt(at) == '|' && line.charAt(at - 1) != '\\') {
                String cell = line.substring(start, at);
                int from = at - cell.stripLeading().length();
                cells.add(new Span(from, from + cell.strip().length()));
                start = at + 1;
            }
        }
        return cells;
    }
}
