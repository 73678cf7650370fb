package wenyuan.app.verify.check;

import java.util.List;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Compares who does it and to whom: what stands before and behind a word that tells the two apart, 被, 由, 比, 向, must
/// not have changed places. Compared by characters, as many a name is no word.
final class RoleCheck implements Check {
    private static final String MARKS = "被由比向给从";
    private static final int NAME = 2;

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String claim = pair.claim().folded();
        String there = pair.in(pair.anchor());
        return MARKS.chars().filter(mark -> isSwapped(claim, there, mark)).limit(1)
                .<Disagreement>mapToObj(
                        mark -> new Disagreement.Missing(FactKind.NAME, new Span(0, claim.indexOf(mark))))
                .toList();
    }

    private static boolean isSwapped(String claim, String there, int mark) {
        int at = claim.indexOf(mark);
        int in = there.indexOf(mark);
        int start = Math.max(claim.lastIndexOf(',', at), claim.lastIndexOf('，', at)) + 1;
        if (in < 0 || at - start < NAME || at + NAME >= claim.length()) {
            return false;
        }
        String first = claim.substring(start, start + NAME);
        String second = claim.substring(at + 1, at + 1 + NAME);
        String before = there.substring(0, in);
        String behind = there.substring(in + 1);
        return behind.contains(first) && !before.contains(first) && before.contains(second)
                && !behind.contains(second);
    }
}
