package wenyuan.indexer.article.page.line;

import java.util.ArrayList;
import java.util.List;

/// Settles runs of short lines without an end, which may be headlines, subheads, or text that its column broke off.
/// What stands above and below a run decides.
public final class HeadRuns {
    private static final int RAGGED = 30;
    private static final int LONGEST_SUBHEAD = 13;
    private static final int LONGEST_LONE = 26;
    private static final int LONGEST_KICKER = 5;
    private static final int MARKS = 2;
    private static final int LIST_TITLE_LINES = 3;

    private final List<PageLine> lines;
    private final PageStatistics page;
    private final Junction junction;
    /// Whether the page marks where its articles begin or end, by bylines or by words such as "本报讯".
    private final boolean marked;

    private HeadRuns(List<PageLine> lines, PageStatistics page) {
        this.lines = new ArrayList<>(lines);
        this.page = page;
        this.junction = new Junction(page);
        this.marked = lines.stream().filter(line -> line.is(Role.BYLINE) || line.opens()).count() >= MARKS;
    }

    /// The lines, with no [Role#HEAD] left among them.
    static List<PageLine> settle(List<PageLine> lines, PageStatistics page) {
        var runs = new HeadRuns(lines, page);
        runs.settleHeads();
        return runs.lines;
    }

    private boolean roleAt(int i, Role role) {
        return i >= 0 && i < lines.size() && lines.get(i).is(role);
    }

    private boolean unmarkedProse(int i) {
        return roleAt(i, Role.PROSE) && !lines.get(i).opens();
    }

    private void set(int i, Role role) {
        lines.set(i, lines.get(i).as(role));
    }

    private void settleHeads() {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (roleAt(end, Role.HEAD)) {
                end++;
            }
            if (end > i) {
                settleRun(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private void settleRun(int start, int end) {
        int from = continued(start, end);
        int to = end;
        if (roleAt(end, Role.ITEM)) {
            to = Math.max(from, end - LIST_TITLE_LINES);
            setAll(to, end, Role.LIST_TITLE);
        } else if (roleAt(end, Role.CREDIT) || (roleAt(end, Role.CAPTION) && partOfCaption(end - 1))) {
            to = Math.max(from, end - 1);
            setAll(to, end, Role.CAPTION);
        } else if (unmarkedProse(end)) {
            to = brokenOff(from, end);
            setAll(to, end, Role.PROSE);
            if (to - from == 1 && subhead(from)) {
                setAll(from, to, Role.SUBHEAD);
                return;
            }
        }
        setAll(from, to, Role.HEADLINE);
    }

    private void setAll(int from, int to, Role role) {
        for (int i = from; i < to; i++) {
            set(i, role);
        }
    }

    /// Gives the first lines of a run to the text that breaks off before it; returns where the rest begins.
    private int continued(int start, int end) {
        int from = start;
        while (from < end && roleAt(from - 1, Role.PROSE) && lines.get(from - 1).brokenOff()
                && goesOn(from, end)) {
            set(from, Role.PROSE);
            from++;
        }
        if (from < end && roleAt(from - 1, Role.PROSE) && lastOfText(from, end)) {
            set(from, Role.PROSE);
            from++;
        }
        return from;
    }

    /// Whether a run's first line is the last of the text above it, which breaks off there.
    private boolean lastOfText(int from, int end) {
        String text = lines.get(from).text();
        boolean more = from + 1 < end;
        if (Clauses.gap(text)) {
            return false;
        }
        if (Clauses.begunSentence(text) || (marked && Clauses.hasComma(text))) {
            return more || end == lines.size();
        }
        return more ? lateKicker(from, end) : end == lines.size();
    }

    /// Whether a kicker follows a line that is none: no headline of the same article stands above a kicker.
    private boolean lateKicker(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (lines.get(i).text().length() <= LONGEST_KICKER
                    && lines.get(i - 1).text().length() > LONGEST_KICKER) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int i, int end) {
        String before = lines.get(i - 1).text();
        String text = lines.get(i).text();
        boolean narrow = before.length() <= RAGGED || page.full(before);
        boolean proseAfter = i + 1 < end || unmarkedProse(end);
        return Chars.endsSentence(text)
                || (narrow && proseAfter && (text.length() > LONGEST_LONE || Clauses.hasComma(text)))
                || junction.ties(before, text) >= (proseAfter ? Junction.LIKELY : Junction.SURE);
    }

    /// Where those last lines of a run begin that break off in mid-sentence and go on in the text behind the run.
    private int brokenOff(int from, int end) {
        int to = end;
        while (to > from && goesOnBehind(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean goesOnBehind(int i) {
        String text = lines.get(i).text();
        return !Chars.endsSentence(text) && (page.full(text) || loneProse(i)
                || junction.weigh(text, lines.get(i + 1).text()) >= Junction.LIKELY);
    }

    /// Whether a line that stands alone cannot be a headline: it is too long, with no gap between clauses, or it has
    /// a comma on a page that marks where its articles begin or end, and no such mark is near.
    private boolean loneProse(int i) {
        String text = lines.get(i).text();
        boolean alone = !roleAt(i - 1, Role.HEAD) && !Clauses.gap(text);
        boolean inside = marked && roleAt(i - 1, Role.PROSE);
        return alone && (text.length() > LONGEST_LONE || (inside && Clauses.hasComma(text)));
    }

    private boolean partOfCaption(int i) {
        String text = lines.get(i).text();
        return Pictures.pointsAtPicture(text)
                || junction.weigh(text, lines.get(i + 1).text()) >= Junction.LIKELY;
    }

    /// Whether a single short line in front of unmarked text is a heading inside the article that runs before it.
    private boolean subhead(int i) {
        if (i == 0 || roleAt(i - 1, Role.BYLINE)
                || (roleAt(i - 1, Role.PROSE) && lines.get(i - 1).brokenOff())) {
            return false;
        }
        String text = lines.get(i).text();
        return Clauses.letters(text) <= LONGEST_SUBHEAD && !Clauses.gap(text);
    }
}
