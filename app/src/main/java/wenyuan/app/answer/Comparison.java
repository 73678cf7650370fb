package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.settings.Features;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// One claim held against one run of sentences: what of it stands there, what is denied there, and what is missing.
final class Comparison {
    /// Least share of the claim that the source must say to support it, and to speak to the same thing at all.
    static final double ENOUGH = 0.68;
    static final double RELATED = 0.45;
    /// The same of the words alone: a place or a date that both name does not make them speak of the same.
    private static final double RELATED_WORDS = 0.45;
    /// Least share of the words before the claim that its source must have, too.
    private static final double SAME_SUBJECT = 0.34;

    private final SideBySide both;
    private final Tally tally;
    private final List<Problem> denied;
    private final Features features;

    private Comparison(SideBySide both, List<Problem> denied, Features features) {
        this.features = features;
        this.both = both;
        this.denied = denied;
        this.tally = new Tally(both.claim().text());
    }

    /// What the claim's comparison with a run comes to; the finding's source is in the source's text.
    ///
    /// @param claimed what the claim states, read with the source's date
    /// @param denied what the source as a whole denies of the claim, or does not have
    static Finding of(Statement claim, List<Mention> claimed, Source source, Span run, List<Problem> denied,
            Features features) {
        return new Comparison(new SideBySide(claim, claimed, source, run), denied, features).compare();
    }

    private Finding compare() {
        if (features.has("quotations")) {
            Quotations.check(both, tally);
        }
        if (features.has("mentions")) {
            MentionCheck.check(both, tally);
        }
        if (features.has("plans")) {
            Plans.problem(both).ifPresent(tally::lack);
        }
        if (features.has("negation")) {
            Negation.problem(both.claim().text(), both.written()).ifPresent(tally::deny);
        }
        if (features.has("unfounded")) {
            Negation.unfounded(both.claim().text(), both.home().in(both.source().text()))
                    .ifPresent(tally::lack);
        }
        if (features.has("comparative")) {
            Comparative.problem(both.claim(), both.home().in(both.source().folded())).ifPresent(tally::lack);
        }
        if (features.has("order")) {
            Order.problem(both).ifPresent(tally::deny);
        }
        if (features.has("sides")) {
            Sides.problem(both).ifPresent(tally::deny);
        }
        if (features.has("subjects")) {
            Subjects.problem(both).ifPresent(tally::deny);
        }
        if (features.has("attribution")) {
            Attribution.problem(both.claim(), both.written()).ifPresent(tally::deny);
        }
        denied.forEach(problem -> {
            if (problem.found().isEmpty()) {
                tally.lack(problem);
            } else {
                tally.deny(problem);
            }
        });
        if (features.has("organisations")) {
            Organisations.check(both, tally);
        }
        if (features.has("words")) {
            WordCheck.check(both, tally);
        }
        Verdict verdict = verdict();
        return new Finding(verdict, tally.score(), both.run(), false,
                verdict == Verdict.UNSUPPORTED ? List.of() : tally.problems(verdict != Verdict.PARTLY));
    }

    private Verdict verdict() {
        double score = tally.score();
        if (tally.wordScore() < RELATED_WORDS) {
            return Verdict.UNSUPPORTED;
        }
        if (tally.denied()) {
            return score >= ENOUGH
                    ? Verdict.CONTRADICTED
                    : score >= RELATED ? Verdict.PARTLY : Verdict.UNSUPPORTED;
        }
        if (score < RELATED) {
            return Verdict.UNSUPPORTED;
        }
        return score >= ENOUGH && !tally.missing() && sameSubject() ? Verdict.SUPPORTED : Verdict.PARTLY;
    }

    /// Whether the source is about what the sentence is about, as far as its words before the claim tell.
    private boolean sameSubject() {
        double weights = 0;
        double shared = 0;
        for (Word word : both.claim().subject()) {
            weights += Coverage.weight(word);
            shared += Coverage.weight(word) * Coverage.of(word, both.source().folded() + both.around());
        }
        return weights == 0 || shared / weights >= SAME_SUBJECT;
    }
}
