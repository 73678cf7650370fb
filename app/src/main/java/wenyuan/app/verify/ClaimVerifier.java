package wenyuan.app.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.app.verify.check.Checks;
import wenyuan.app.verify.check.Disagreement;
import wenyuan.indexer.corpus.Span;

/// Decides what one claim laid beside one run of sentences comes to.
record ClaimVerifier(Checks checks) {
    /// Least share of the claim that the evidence must say to support it, and to speak to the same thing at all.
    private static final double ENOUGH = 0.55;
    private static final double RELATED = 0.45;
    /// Least share of the rest of the claim that the evidence must say to contradict it: of the same thing in the same
    /// relation. A wrong contradiction is worse than ten that are missed.
    private static final double SAME = 0.9;
    private static final double BESIDE = 0.6;

    ClaimResult verify(EvidencePair pair) {
        List<Disagreement> found = checks.check(pair);
        // What repeats the evidence's words with another number states that number and computes none.
        boolean repeats = LexicalOverlap.of(pair.claim().words(), pair.in(pair.anchor())) >= SAME;
        List<Derivation> derived = repeats ? List.of() : Derivation.of(pair, found);
        List<Disagreement> disagreements = Derivation.settle(pair, found, derived);
        var score = ClaimScore.of(pair, disagreements, !derived.isEmpty());
        Verdict verdict = verdict(pair, disagreements, score);
        return new ClaimResult(verdict, score.all(), pair.run(), false,
                verdict == Verdict.UNSUPPORTED
                        && disagreements.stream().noneMatch(Disagreement.Unknown.class::isInstance)
                                ? List.of()
                                : disagreements.stream().map(each -> problem(each, pair)).distinct().toList(),
                derived.stream().map(Derivation::computation).toList());
    }

    /// A learned support score would join here, as one more reason to say `PARTLY` where no check disagrees.
    private static Verdict verdict(EvidencePair pair, List<Disagreement> disagreements, ClaimScore score) {
        if (score.words() < RELATED || score.all() < RELATED
                || disagreements.stream().anyMatch(Disagreement.Unknown.class::isInstance)) {
            return Verdict.UNSUPPORTED;
        }
        if (disagreements.isEmpty()) {
            return score.all() >= ENOUGH ? Verdict.SUPPORTED : Verdict.PARTLY;
        }
        boolean denied = disagreements.stream().noneMatch(Disagreement.Missing.class::isInstance);
        return denied && score.agreed() >= SAME
                && LexicalOverlap.of(pair.claim().words(), pair.in(pair.anchor())) >= BESIDE
                        ? Verdict.CONTRADICTED
                        : Verdict.PARTLY;
    }

    private static Problem problem(Disagreement disagreement, EvidencePair pair) {
        Span at = disagreement.claimed();
        String found = switch (disagreement) {
            case Disagreement.Contradicted(var _, var _, Span there) -> there.in(pair.text().text());
            case Disagreement.Missing _,Disagreement.Unknown _ -> "";
        };
        return new Problem(disagreement.kind(), at.in(pair.claim().text()), found, Optional.of(at));
    }

    /// How much of a claim its evidence says.
    ///
    /// @param all of its facts and words, 0 to 1
    /// @param words of its words alone
    /// @param agreed of the facts and words about which nothing disagrees
    private record ClaimScore(double all, double words, double agreed) {
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
}
