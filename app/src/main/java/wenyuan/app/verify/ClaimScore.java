package wenyuan.app.verify;

import java.util.List;
import java.util.function.Predicate;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.app.verify.check.Disagreement;
import wenyuan.indexer.corpus.Span;

/// How much of a claim its evidence says.
///
/// @param all of its facts and words, 0 to 1
/// @param words of its words alone
/// @param agreed of the facts and words about which nothing disagrees
record ClaimScore(double all, double words, double agreed) {
    /// What a fact weighs beside words.
    private static final double FACT = 2;
    /// Words that weigh less say too little of what a claim is about.
    private static final double FEWEST = 2;

    /// @param computed whether numbers of the claim are computed from the evidence: then what names the computation costs
    ///        nothing
    static ClaimScore of(EvidencePair pair, List<Disagreement> disagreements, boolean computed) {
        List<Span> denied = disagreements.stream().map(Disagreement::claimed)
                .filter(span -> span.length() < pair.claim().text().length()).toList();
        List<Span> facts = pair.claimed().stream().filter(Fact::essential).map(Fact::span).distinct()
                .toList();
        Predicate<Span> isDenied = span -> denied.stream().anyMatch(span::overlaps);
        double unsaid = facts.stream().filter(isDenied).count();
        double weights = 0;
        double said = 0;
        double agreeing = 0;
        double agreed = 0;
        for (Word word : pair.claim().words()) {
            if (facts.stream().noneMatch(word.span()::overlaps)
                    && !(computed && Derivation.names(word.text()))) {
                double weight = LexicalOverlap.weight(word);
                double share = weight * pair.said(word);
                weights += weight;
                said += share;
                agreeing += isDenied.test(word.span()) ? 0 : weight;
                agreed += isDenied.test(word.span()) ? 0 : share;
            }
        }
        double all = weights + FACT * facts.size();
        double stated = FACT * (facts.size() - unsaid);
        return new ClaimScore(all == 0 ? 0 : (said + stated) / all, weights < FEWEST ? 1 : said / weights,
                agreeing + stated == 0 ? 0 : (agreed + stated) / (agreeing + stated));
    }
}
