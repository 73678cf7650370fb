package wenyuan.indexer.article.page.line;

import java.util.ArrayList;
import java.util.List;

/// Settles, from its neighbours, what each line is for that its own shape leaves open: lone names, lists, long
/// headlines, and then the short lines without an end, which [HeadRuns] looks at.
public final class Roles {

    private final List<PageLine> lines;
    private final PageStatistics page;

    private Roles(List<PageLine> lines, PageStatistics page) {
        this.lines = new ArrayList<>(lines);
        this.page = page;
    }

    /// The lines with their roles settled; `lines` holds no noise.
    public static List<PageLine> settle(List<PageLine> lines, PageStatistics page) {
        var roles = new Roles(lines, page);
        roles.settleLists();
        roles.settleNames();
        roles.settleLongHeads();
        return HeadRuns.settle(roles.lines, page);
    }

    private boolean roleAt(int i, Role role) {
        return i >= 0 && i < lines.size() && lines.get(i).is(role);
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
}
