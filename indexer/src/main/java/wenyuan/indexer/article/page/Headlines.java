package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.Clauses;
import wenyuan.indexer.article.page.line.Junction;

/// Heals headlines that the width of their column broke in mid-phrase.
final class Headlines {
    private static final int LONGEST_KICKER = 5;

    private final Junction junction;

    Headlines(Junction junction) {
        this.junction = junction;
    }

    /// The lines of a headline, those joined that are one line of it.
    List<String> healed(List<String> lines) {
        List<String> healed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && goesOn(lines.get(i - 1), lines.get(i))) {
                healed.add(healed.removeLast() + lines.get(i));
            } else {
                healed.add(lines.get(i));
            }
        }
        return healed;
    }

    /// Whether the page has the characters at the break side by side elsewhere; the rest of a line that its column
    /// broke is not longer than what fitted into the column.
    private boolean goesOn(String first, String second) {
        return first.length() > LONGEST_KICKER && second.length() <= first.length()
                && !Clauses.gap(first) && !Clauses.gap(second) && !Clauses.hasComma(first + second)
                && Chars.han(first.charAt(first.length() - 1)) && Chars.han(second.charAt(0))
                && junction.ties(first, second) >= Junction.LIKELY;
    }
}
