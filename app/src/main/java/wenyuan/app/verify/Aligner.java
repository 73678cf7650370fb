package wenyuan.app.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.Facts;
import wenyuan.app.verify.align.AnalyzedClaim;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.app.verify.check.Checks;
import wenyuan.app.verify.check.RumourCheck;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Finds where a text says what a claim says: word for word, else the run of sentences that has most of its words and
/// disagrees least.
record Aligner(Checks checks) {
    private static final int MOST_SENTENCES = 3;
    /// How many runs are compared closely.
    private static final int CLOSELY = 3;
    /// What a longer run must add to be worth its length, for each sentence more.
    private static final double GAIN = 0.08;
    /// What the words before the claim count for in choosing a run, beside its own words.
    private static final double BEFORE = 0.2;
    /// A text that has less of a claim's words can say nothing to it.
    private static final double HOPELESS = 0.15;

    /// The best place for a claim in a text.
    ClaimResult align(AnalyzedClaim claim, EvidenceText text) {
        Optional<Span> exact = exact(claim.text(), text);
        if (exact.isPresent()) {
            return ClaimResult.supported(exact.get(), true);
        }
        if (text.sentences().isEmpty()) {
            return ClaimResult.unsupported(new Span(0, text.text().length()));
        }
        if (isTitle(claim.text(), text)) {
            return ClaimResult.supported(LeadSentence.of(text.text(), text.sentences()), false);
        }
        return likeness(claim, text) < HOPELESS
                ? ClaimResult.unsupported(text.sentences().getFirst())
                : best(claim, text);
    }

    /// Where a text has a statement word for word, as whole clauses, and does not disown it.
    static Optional<Span> exact(String statement, EvidenceText text) {
        return text.verbatim().findClauses(statement)
                .filter(span -> RumourCheck.check(Folding.fold(statement), text, span).isEmpty());
    }

    /// Whether a claim is nothing but the title of the article, as an answer that lists articles has it. A title stands
    /// above the text; what can be shown of it there is how the text begins.
    private static boolean isTitle(String claim, EvidenceText text) {
        String title = text.title().strip();
        return List.of(title, "《" + title + "》").contains(Folding.fold(claim).strip());
    }

    private record Scored(Span run, double score) {}

    private ClaimResult best(AnalyzedClaim claim, EvidenceText text) {
        List<Fact> claimed = Facts.in(claim.text(), text.head().published());
        var verifier = new ClaimVerifier(checks);
        ClaimResult best = text.runs(MOST_SENTENCES).stream()
                .map(run -> new Scored(run, likeness(claim, text, run) - GAIN * more(text, run)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::run))
                .limit(CLOSELY)
                .map(scored -> verifier.verify(EvidencePair.of(claim, claimed, text, scored.run())))
                .max(Comparator.comparing((ClaimResult each) -> each.verdict() == Verdict.SUPPORTED)
                        .thenComparingDouble(each -> each.worth() - GAIN * more(text, each.source())))
                .orElseThrow();
        return best.from(text.trimmed(claim, best.source()));
    }

    /// How many sentences more than one a run has.
    private static double more(EvidenceText text, Span run) {
        return text.sentences().stream().filter(run::contains).count() - 1.0;
    }

    /// How much of a claim a whole text has, without a closer look.
    static double likeness(AnalyzedClaim claim, EvidenceText text) {
        return likeness(claim, text, new Span(0, text.text().length()));
    }

    private static double likeness(AnalyzedClaim claim, EvidenceText text, Span run) {
        String there = run.in(text.folded());
        return LexicalOverlap.of(claim.words(), there) + BEFORE * LexicalOverlap.of(claim.before(), there);
    }
}
