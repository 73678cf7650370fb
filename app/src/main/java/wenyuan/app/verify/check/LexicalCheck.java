package wenyuan.app.verify.check;

import java.util.List;
import java.util.Set;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;

/// Asks of each word with content of its own, outside of facts, whether the evidence says it in any way.
final class LexicalCheck implements Check {
    /// A word of which less is said, of two characters not one, is missing.
    private static final double SAID = 0.29;
    private static final Set<Wording.Kind> CONTENT = Set.of(Wording.Kind.KNOWN, Wording.Kind.UNKNOWN);

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        return pair.claim().words().stream()
                .filter(word -> CONTENT.contains(word.kind()) && word.text().length() > 1
                        && pair.said(word) < SAID)
                .filter(word -> pair.claimed().stream().map(Fact::span).noneMatch(word.span()::overlaps))
                .filter(word -> !pair.in(pair.run()).contains(word.text()))
                .<Disagreement>map(word -> new Disagreement.Missing(kind(word), word.span())).toList();
    }

    private static FactKind kind(Word word) {
        return word.kind() == Wording.Kind.UNKNOWN ? FactKind.NAME : FactKind.SOURCE;
    }
}
