package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;

/// Settles, from its neighbours, what each line is for that its own shape leaves open: lone names, lists, and the
/// short lines without an end that may be headlines, subheads or broken-off text.
final class Roles {
    private static final int RAGGED = 30;
    private static final int LONGEST_SUBHEAD = 13;
    private static final int LONGEST_LONE = 26;
    private static final int LONGEST_KICKER = 5;
    private static final int LIST_TITLE_LINES = 3;

    private final List<PageLine> lines;
    private final PageStatistics page;
    private final Junction junction;

    private Roles(List<PageLine> lines, PageStatistics page) {
        this.lines = new ArrayList<>(lines);
        this.page = page;
        this.junction = new Junction(page);
    }

    /// The lines with their roles settled; `lines` holds no noise.
    static List<PageLine> settle(List<PageLine> lines, PageStatistics page) {
        var roles = new Roles(lines, page);
        roles.settleLists();
        roles.settleNames();
        roles.settleLongHeads();
        roles.settleHeads();
        return roles.lines;
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

    /// One line with a bullet is no list.
    private void settleLists() {
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = !roleAt(i - 1, Role.ITEM) && !roleAt(i + 1, Role.ITEM);
            if (roleAt(i, Role.ITEM) && alone) {
                set(i, LineShapes.head(lines.get(i).text()) ? Role.HEAD : Role.PROSE);
            }
        }
    }

    private void settleNames() {
        for (int i = 0; i < lines.size(); i++) {
            if (roleAt(i, Role.NAME)) {
                set(i, writer(i) ? Role.BYLINE : Role.HEAD);
            }
        }
    }

    /// Whether a lone name signs the text before it or the text after it. A word that the page uses elsewhere, or
    /// a short one in front of a headline, is a kicker.
    private boolean writer(int i) {
        PageLine line = lines.get(i);
        boolean used = line.names().stream().anyMatch(name -> page.occurrences(name) > 1);
        boolean plain = line.text().length() == 2;
        boolean signs = roleAt(i - 1, Role.PROSE) && !lines.get(i - 1).brokenOff();
        boolean headed = roleAt(i - 1, Role.HEAD) && roleAt(i + 1, Role.PROSE);
        return !used && (headed || (signs && !(plain && roleAt(i + 1, Role.HEAD))));
    }

    /// A line that would pass for text, were it not for the article that opens right below it, is a headline.
    private void settleLongHeads() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            PageLine next = lines.get(i + 1);
            boolean above = next.opens()
                    || (next.is(Role.BYLINE) && !next.line().tail() && i + 2 < lines.size()
                            && lines.get(i + 2).is(Role.PROSE));
            boolean after = roleAt(i - 1, Role.PROSE) && lines.get(i - 1).brokenOff();
            if (above && !after && lines.get(i).brokenOff() && LineShapes.longHead(lines.get(i).text())) {
                set(i, Role.HEAD);
            }
        }
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
        int kicker = lateKicker(from, end);
        boolean begun = from < end && Clauses.begunSentence(lines.get(from).text());
        if (roleAt(from - 1, Role.PROSE) && (kicker > from || (begun && from + 1 < end))) {
            set(from, Role.PROSE);
            from++;
        }
        return from;
    }

    /// Where in a run a kicker follows a line that is none: above it stands no headline of the same article.
    private int lateKicker(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (lines.get(i).text().length() <= LONGEST_KICKER
                    && lines.get(i - 1).text().length() > LONGEST_KICKER) {
                return i;
            }
        }
        return from;
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
        return !Chars.endsSentence(text) && (page.full(text) || loneAndLong(i)
                || junction.weigh(text, lines.get(i + 1).text()) >= Junction.LIKELY);
    }

    /// Whether a line is too long, with no gap between clauses, for a headline that stands alone.
    private boolean loneAndLong(int i) {
        String text = lines.get(i).text();
        return !roleAt(i - 1, Role.HEAD) && text.length() > LONGEST_LONE && !Clauses.gap(text);
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
