package wenyuan.indexer.article.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts bylines off the text that is set in one line with them: behind its last sentence, or in front of its opening.
public final class Cuts {
    private static final int LONGEST_BYLINE = 60;
    private static final int SHORTEST_BYLINE = 4;

    private final Lines lines;

    public Cuts(Lines lines) {
        this.lines = lines;
    }

    /// The line in its parts, in order.
    public List<Line> parts(Line line) {
        List<Line> parts = new ArrayList<>();
        Line rest = line;
        int front = front(rest.text());
        if (front > 0) {
            List<Line> two = lines.cut(rest, front);
            parts.addAll(two.subList(0, two.size() - 1));
            rest = two.getLast();
        }
        int back = back(rest.text());
        if (back > 0) {
            parts.addAll(lines.cut(rest, back));
        } else {
            parts.add(rest);
        }
        return parts;
    }

    /// Where the text begins behind a leading byline; 0 where there is none.
    private static int front(String text) {
        int last = Math.min(LONGEST_BYLINE, text.length() - 1);
        for (int at = SHORTEST_BYLINE; at <= last; at++) {
            boolean begins = text.charAt(at) == '本' || Chars.blank(text.charAt(at - 1));
            if (begins && Openings.report(text.substring(at)) > 0 && writers(text.substring(0, at))) {
                return at;
            }
        }
        return 0;
    }

    /// Where a trailing byline begins; 0 where there is none.
    private static int back(String text) {
        int from = Math.max(1, text.length() - LONGEST_BYLINE);
        for (int i = text.length() - 3; i >= from; i--) {
            if (Chars.endsSentence(text.substring(Math.max(0, i - 4), i)) && !Chars.closer(text.charAt(i))
                    && writers(text.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean writers(String text) {
        String bare = text.strip().replaceFirst("^[■□◆◇●○▲△★☆▼▽\\s]+", "");
        Optional<Byline> byline = Byline.of(bare);
        return byline.isPresent() && byline.get().sort() == Byline.Sort.WRITER
                && !byline.get().names().isEmpty();
    }
}
