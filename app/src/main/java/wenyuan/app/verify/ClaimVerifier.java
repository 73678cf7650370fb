package wenyuan.app.verify;

import java.util.List;
import java.util.Optional;
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
    /// Least share of the claim's words that the clause which says most of it must have to contradict it. A wrong
    /// contradiction is worse than ten that are missed.
    private static final double BESIDE = 0.6;
    /// What has so many of its words repeats it.
    private static final double SAME = 0.9;
    /// What a fact weighs beside words.
    private static final double FACT = 2;
    /// Least share of the words before the claim that the article must have.
    private static final double SAME_SUBJECT = 0.34;

    ClaimResult verify(EvidencePair pair) {
        List<Disagreement> disagreements = checks.check(pair);
        // What repeats the evidence's words with another number states that number and computes none.
        boolean repeats = LexicalOverlap.of(pair.claim().words(), pair.in(pair.anchor())) >= SAME;
        List<Derivation> derived = repeats ? List.of() : Derivation.of(pair, disagreements);
        disagreements = Derivation.settle(pair, disagreements, derived);
        double score = said(pair, disagreements);
        Verdict verdict = verdict(pair, disagreements, score);
        return new ClaimResult(verdict, score, pair.run(), false,
                verdict == Verdict.UNSUPPORTED
                        && disagreements.stream().noneMatch(Disagreement.Unknown.class::isInstance)
                                ? List.of()
                                : disagreements.stream().map(each -> problem(each, pair)).distinct().toList(),
                derived.stream().map(Derivation::computation).toList());
    }

    /// A learned support score would join here, as one more reason to say `PARTLY` where no check disagrees.
    private static Verdict verdict(EvidencePair pair, List<Disagreement> disagreements, double score) {
        if (score < RELATED
                || disagreements.stream().anyMatch(Disagreement.Unknown.class::isInstance)) {
            return Verdict.UNSUPPORTED;
        }
        if (disagreements.isEmpty()) {
            return score >= ENOUGH && isSameSubject(pair) ? Verdict.SUPPORTED : Verdict.PARTLY;
        }
        boolean denied = disagreements.stream().noneMatch(Disagreement.Missing.class::isInstance);
        return denied && isSameSubject(pair)
                && LexicalOverlap.of(pair.claim().words(), pair.in(pair.anchor())) >= BESIDE
                        ? Verdict.CONTRADICTED
                        : Verdict.PARTLY;
    }

    private static boolean isSameSubject(EvidencePair pair) {
        String text = pair.text().folded() + pair.text().context(pair.run());
        return pair.claim().before().isEmpty()
                || LexicalOverlap.of(pair.claim().before(), text) >= SAME_SUBJECT;
    }

    private static Problem problem(Disagreement disagreement, EvidencePair pair) {
        Span at = disagreement.claimed();
        String found = switch (disagreement) {
            case Disagreement.Contradicted(var _, var _, Span there) -> there.in(pair.text().text());
            case Disagreement.Missing _,Disagreement.Unknown _ -> "";
        };
        return new Problem(disagreement.kind(), at.in(pair.claim().text()), found, Optional.of(at));
    }

    /// How much of the facts and words of a claim its evidence says, 0 to 1.
    private static double said(EvidencePair pair, List<Disagreement> disagreements) {
        List<Span> denied = disagreements.stream().map(Disagreement::claimed)
                .filter(span -> span.length() < pair.claim().text().length()).toList();
        List<Span> facts = pair.claimed().stream().filter(Fact::essential).map(Fact::span).distinct()
                .toList();
        double all = FACT * facts.size();
        double said = FACT * facts.stream().filter(fact -> denied.stream().noneMatch(fact::overlaps)).count();
        for (Word word : pair.claim().words()) {
            if (facts.stream().noneMatch(word.span()::overlaps)) {
                all += LexicalOverlap.weight(word);
                said += LexicalOverlap.weight(word) * pair.said(word);
            }
        }
        return all == 0 ? 0 : said / all;
    }
}
