package wenyuan.indexer.article.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wenyuan.indexer.article.page.line.Byline;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.Role;

/// Where a byline stands: what it signs.
enum BylinePlace {
    /// Below a headline whose text is still to come.
    HEAD,
    /// Above an article that begins with it.
    OPENS,
    /// Below the article that it ends.
    CLOSES,
    /// Below an article that is signed already, so that two articles must have run together.
    SECOND,
    /// At nothing.
    STRAY;

    /// The place of the byline at `i`, where `open` is the article that runs there.
    static BylinePlace of(List<PageLine> lines, int i, @Nullable Draft open) {
        if (open != null && open.awaitsText()) {
            return HEAD;
        }
        boolean runs = open != null && !open.closed;
        boolean signed = open != null && open.signed();
        BylinePlace below = runs ? signed ? SECOND : CLOSES : STRAY;
        if (lines.get(i).line().tail()) {
            return below;
        }
        if (i > 0 && lines.get(i - 1).is(Role.BYLINE) && open != null && !opens(lines, i + 1)) {
            return CLOSES;
        }
        return above(lines, i, runs, signed) ? OPENS : below;
    }

    /// Whether the byline stands above its article.
    private static boolean above(List<PageLine> lines, int i, boolean runs, boolean signed) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        boolean free = !runs || signed;
        return switch (lines.get(i + 1).role()) {
            case PROSE -> free || (opens(lines, i + 1) && !namesWriter(lines, i + 1));
            case HEADLINE -> free && !headlineSigned(lines, i + 1);
            case HEAD, SUBHEAD, BYLINE, NAME, CAPTION, CREDIT, ITEM, LIST_TITLE, TURN, NOISE -> false;
        };
    }

    private static boolean opens(List<PageLine> lines, int i) {
        return i < lines.size() && lines.get(i).opens();
    }

    private static boolean namesWriter(List<PageLine> lines, int i) {
        return !Byline.inOpening(lines.get(i).text()).isEmpty();
    }

    /// Whether the article below the headline at `start` has a byline of its own.
    private static boolean headlineSigned(List<PageLine> lines, int start) {
        int i = start;
        while (i < lines.size() && lines.get(i).is(Role.HEADLINE)) {
            i++;
        }
        return i < lines.size()
                && (lines.get(i).is(Role.BYLINE) || (opens(lines, i) && namesWriter(lines, i)));
    }
}
