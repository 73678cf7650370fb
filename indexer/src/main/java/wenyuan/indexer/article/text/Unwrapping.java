package wenyuan.indexer.article.text;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// Joins lines that were broken at a fixed width. They are told by being of nearly equal width, most of them without
/// the end of a sentence; in any other text a line is a paragraph.
public final class Unwrapping {
    /// In columns, of which a Chinese character takes two. Shorter lines of equal length may be a poem.
    private static final int LEAST_WIDTH = 24;
    private static final int LEAST_LINES = 4;
    /// How far below the width a full line may end: by a character that may not begin the next line, or a word.
    private static final int SLACK = 4;
    private static final int WORD_SLACK = 14;
    private static final double FULL = 0.4;
    private static final double LONGER = 0.05;

    private final String text;
    private final List<Span> lines;
    private final int width;
    private final int slack;

    private Unwrapping(String text, List<Span> lines, int width, int slack) {
        this.text = text;
        this.lines = lines;
        this.width = width;
        this.slack = slack;
    }

    /// The lines of `text` as paragraphs, healed where they were broken.
    public static CanonicalText paragraphs(String text, List<Span> lines) {
        List<Integer> widths = lines.stream().map(line -> width(line.in(text))).filter(width -> width > 0)
                .sorted().toList();
        boolean wide = lines.stream().limit(50).flatMapToInt(line -> line.in(text).chars())
                .anyMatch(c -> Han.isWide((char) c));
        int slack = wide ? SLACK : WORD_SLACK;
        var unwrapping = new Unwrapping(text, lines, commonWidth(widths), slack);
        return Cleaning.paragraphs(unwrapping.isWrapped(widths) ? unwrapping.joined() : unwrapping.apart());
    }

    /// The greatest width that not more than a few lines exceed.
    private static int commonWidth(List<Integer> sorted) {
        int longer = (int) (sorted.size() * LONGER);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1 - Math.min(longer, sorted.size() - 1));
    }

    private boolean isWrapped(List<Integer> widths) {
        if (width < LEAST_WIDTH || widths.size() < LEAST_LINES) {
            return false;
        }
        List<Span> full = lines.stream().filter(this::isFull).toList();
        long broken = full.stream().filter(line -> !Han.endsLine(line.in(text).strip())).count();
        return full.size() >= FULL * widths.size() && broken * 2 > full.size();
    }

    private boolean isFull(Span line) {
        return width(line.in(text)) >= width - slack;
    }

    private CanonicalText apart() {
        var out = new CanonicalText();
        lines.forEach(line -> out.keep(text, line).insert("\n"));
        return out;
    }

    private CanonicalText joined() {
        var out = new CanonicalText();
        boolean open = false;
        for (Span line : lines) {
            String words = line.in(text);
            if (open && (words.isBlank() || isIndented(words))) {
                out.endParagraph();
            } else if (open && !Han.closeUp(out.charAt(out.length() - 1), words.charAt(0))) {
                out.insert(" ");
            }
            out.keep(text, new Span(line.start(), line.start() + words.stripTrailing().length()));
            open = isFull(line) && !words.isBlank();
            if (!open) {
                out.endParagraph();
            }
        }
        return out;
    }

    private static boolean isIndented(String line) {
        return line.startsWith("\u3000") || line.startsWith("  ") || line.startsWith("\t");
    }

    private static int width(String line) {
        return line.stripTrailing().chars().map(c -> Han.isWide((char) c) ? 2 : 1).sum();
    }
}
