package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Verbatim;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Asks of what stands in quotation marks whether the text or its title has it word for word.
final class QuotationCheck implements Check {
    private static final Pattern QUOTED = Pattern
            .compile("[“「『]([^“”「」『』]{2,200})[”」』]|《([^《》]{2,80})》");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        return QUOTED.matcher(pair.claim().text()).results().filter(match -> !isQuoted(match, pair))
                .map(match -> disagreement(match, pair)).toList();
    }

    private static boolean isQuoted(MatchResult match, EvidencePair pair) {
        String quoted = inside(match).in(pair.claim().text());
        return pair.text().verbatim().find(quoted).isPresent()
                || Verbatim.of(pair.text().head().title()).find(quoted).isPresent();
    }

    private static Disagreement disagreement(MatchResult match, EvidencePair pair) {
        FactKind kind = match.group(2) == null ? FactKind.QUOTE : FactKind.NAME;
        return pair.instead(inside(match))
                .<Disagreement>map(found -> new Disagreement.Contradicted(kind, inside(match), found))
                .orElseGet(() -> new Disagreement.Missing(kind, inside(match)));
    }

    private static Span inside(MatchResult match) {
        int group = match.group(2) == null ? 1 : 2;
        return new Span(match.start(group), match.end(group));
    }
}
