package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Asks of a claim about all whether the evidence speaks of all.
final class ScopeCheck implements Check {
    private static final Pattern ALL = Pattern.compile("[都均皆]|全部|所有|一律|任何|凡是?|不管|无论|不论|无一");
    private static final Pattern SAID = Pattern.compile("[都均皆凡各每任]|全|所有|一律|统一|一致|两|无论|不管|不论|无一|不得|免");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        Matcher all = ALL.matcher(pair.claim().folded());
        return all.find() && !SAID.matcher(pair.there()).find()
                ? List.of(new Disagreement.Missing(FactKind.DIRECTION, new Span(all.start(), all.end())))
                : List.of();
    }
}
