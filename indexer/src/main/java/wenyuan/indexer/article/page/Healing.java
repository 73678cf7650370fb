package wenyuan.indexer.article.page;

import java.util.List;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.Line;
import wenyuan.indexer.article.page.line.Openings;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.PageStatistics;
import wenyuan.indexer.article.page.line.Role;
import wenyuan.indexer.corpus.Span;

/// Makes paragraphs of a piece's lines: joins what a column broke, and leaves out the marks.
final class Healing {
    private static final int LONGEST_LEAD = 16;
    private static final int NARROW = 40;
    private static final int NEIGHBOURS = 3;

    private final String page;
    private final PageStatistics statistics;

    Healing(String page, PageStatistics statistics) {
        this.page = page;
        this.statistics = statistics;
    }

    /// The healed text of `lines`, in their order.
    Healed heal(List<PageLine> lines) {
        var healed = new Healed(page);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                if (sameParagraph(lines, i)) {
                    joinWords(healed, lines.get(i).text());
                } else {
                    healed.endParagraph();
                }
            }
            append(healed, lines.get(i).line());
        }
        healed.endParagraph();
        return healed;
    }

    private static void joinWords(Healed healed, String next) {
        if (healed.endsWithLatin() && !next.isEmpty() && Healed.latin(next.charAt(0))) {
            healed.space();
        }
    }

    /// Appends the line's words, without "continued from page N" and "continued on page N".
    private static void append(Healed healed, Line line) {
        int from = Openings.jumpIn(line.text());
        int to = Openings.jumpOut(line.text());
        int at = 0;
        for (Span span : line.visible()) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, span.length());
            if (start < end) {
                healed.append(new Span(span.start() + start, span.start() + end));
            }
            at += span.length();
        }
    }

    private boolean sameParagraph(List<PageLine> lines, int i) {
        PageLine before = lines.get(i - 1);
        PageLine line = lines.get(i);
        if (line.is(Role.CREDIT) || before.is(Role.CAPTION)) {
            return true;
        }
        if (!before.is(Role.PROSE) || !line.is(Role.PROSE)) {
            return false;
        }
        if (before.brokenOff()) {
            return true;
        }
        if (statistics.wrapped()) {
            return statistics.full(before.text()) && !line.line().indented();
        }
        return lead(before) && narrow(lines, i);
    }

    /// Whether a line is a short sentence of its own, such as the first of a paragraph that says what it is about.
    private static boolean lead(PageLine line) {
        return line.text().length() <= LONGEST_LEAD
                && line.text().chars().noneMatch(c -> Chars.comma((char) c));
    }

    /// Whether the lines around are of one narrow column, set line by line.
    private static boolean narrow(List<PageLine> lines, int i) {
        int broken = 0;
        for (int k = Math.max(0, i - NEIGHBOURS); k < Math.min(lines.size(), i + NEIGHBOURS); k++) {
            PageLine line = lines.get(k);
            broken += line.brokenOff() && line.text().length() <= NARROW ? 1 : 0;
        }
        return broken > 0;
    }
}
