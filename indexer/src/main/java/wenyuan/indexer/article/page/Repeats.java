package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.Role;

/// Finds text that is printed a second time: a whole long line, or the end of a sentence that stands whole elsewhere.
final class Repeats {
    private static final int LONGEST_END = 24;
    private static final int SHORTEST_WHOLE = 30;

    private Repeats() {}

    /// The lines, with those that repeat others turned to noise.
    static List<PageLine> mark(List<PageLine> lines) {
        Set<String> ends = repeatedEnds(lines);
        Set<String> seen = new HashSet<>();
        List<PageLine> marked = new ArrayList<>();
        boolean settled = true;
        for (PageLine line : lines) {
            if (line.is(Role.PROSE) && settled && ends.contains(line.text())) {
                marked.add(PageLine.noise(line.line(), "the end of a sentence that stands whole elsewhere"));
            } else if (line.is(Role.PROSE) && line.text().length() >= SHORTEST_WHOLE
                    && !seen.add(line.text())) {
                marked.add(PageLine.noise(line.line(), "printed a second time"));
            } else {
                marked.add(line);
                settled = settledAfter(line, settled);
            }
        }
        return marked;
    }

    /// Whether no text waits for its continuation after `line`; pictures and lists only interrupt.
    private static boolean settledAfter(PageLine line, boolean before) {
        return switch (line.role()) {
            case PROSE -> !line.brokenOff();
            case CAPTION, CREDIT, ITEM, LIST_TITLE -> before;
            case HEAD, HEADLINE, SUBHEAD, BYLINE, NAME, TURN, NOISE -> true;
        };
    }

    /// Those short lines that another line ends with, cut off there inside a clause.
    private static Set<String> repeatedEnds(List<PageLine> lines) {
        Set<String> candidates = new HashSet<>();
        for (PageLine line : lines) {
            if (line.is(Role.PROSE) && line.text().length() <= LONGEST_END && !line.brokenOff()) {
                candidates.add(line.text());
            }
        }
        Set<String> repeated = new HashSet<>();
        for (PageLine line : lines) {
            String text = line.text();
            for (int length = 2; line.is(Role.PROSE) && length <= LONGEST_END
                    && length < text.length(); length++) {
                String end = text.substring(text.length() - length);
                if (candidates.contains(end)
                        && Character.isLetterOrDigit(text.charAt(text.length() - length - 1))) {
                    repeated.add(end);
                }
            }
        }
        return repeated;
    }
}
