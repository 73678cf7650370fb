package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
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
    private static final String BLANK = "[ \\t]*";
    private static final Pattern ROW = Pattern.compile("(?m)" + BLANK + "\\|.*\\|" + BLANK + "$\\n?");
    private static final Pattern HEAD = Pattern
            .compile("(?m)^(" + ROW + ")" + BLANK + "\\|(?:" + BLANK + ":?-+:?"
                    + BLANK + "\\|){1,200}" + BLANK + "$\\n?");
    private static final Pattern CELL = Pattern
            .compile("(?<=\\|)" + BLANK + "([^|\\n]*?)" + BLANK + "(?=\\|)");
    private static final Pattern LINE = Pattern.compile(".+");
    private static final int LONGEST_LEAD = 60;

    /// A sentence that stands for itself.
    static Piece of(Span span, String stated) {
        return new Piece(span, stated, 0, 0);
    }

    /// The pieces of a text in order. Thoughts and code state nothing and are none.
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        String marked = blanked(withoutTables(blanked(blanked(text, THOUGHT), CODE), pieces), MARKUP);
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

    /// Lines stay lines.
    private static String blanked(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(
                found -> LINE.matcher(found.group()).replaceAll(line -> " ".repeat(line.group().length())));
    }

    /// A text with blanks for its tables: each cell becomes a piece behind the heads of its row and its column.
    private static String withoutTables(String text, List<Piece> pieces) {
        var masked = new StringBuilder(text);
        Matcher table = HEAD.matcher(text);
        while (table.find()) {
            List<String> heads = cells(text, table.start(1), table.end(1)).stream()
                    .map(head -> blanked(head.in(text), MARKUP).strip()).toList();
            Matcher row = ROW.matcher(text).region(table.end(), text.length());
            while (row.lookingAt()) {
                row(text, cells(text, row.start(), row.end()), heads, pieces);
                row.region(row.end(), text.length());
            }
            String whole = text.substring(table.start(), row.regionStart());
            masked.replace(table.start(), row.regionStart(), blanked(whole, LINE));
        }
        return masked.toString();
    }

    private static void row(String text, List<Span> cells, List<String> heads, List<Piece> pieces) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = blanked(cells.get(i).in(text), MARKUP);
            String head = i < heads.size() ? heads.get(i) : "";
            String lead = blanked(cells.getFirst().in(text), MARKUP).strip() + " " + head + " ";
            if (!cell.isEmpty()) {
                pieces.add(i == 0
                        ? of(cells.get(i), "#")
                        : new Piece(cells.get(i), lead + cell, lead.length(), 0));
            }
        }
    }

    /// The cells of a row, without the blanks at their ends.
    private static List<Span> cells(String text, int start, int end) {
        return CELL.matcher(text).region(start, end).results()
                .map(cell -> new Span(cell.start(1), cell.end(1))).toList();
    }
}
