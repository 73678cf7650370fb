package wenyuan.app.verify.align;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// A claim and the run of sentences that it is held against, with what all checks ask of the two.
///
/// @param claimed the facts of the claim, read with the article's date
/// @param stated the facts of the run
/// @param home the sentence of the run that says most of the claim; in the text
/// @param anchor the clause of that sentence that says most of the claim; in the text
public record EvidencePair(AnalyzedClaim claim, List<Fact> claimed, EvidenceText text, Span run,
        List<Fact> stated, Span home, Span anchor) {
    /// What a word is worth that stands around the run.
    private static final double AROUND = 0.9;
    /// How near a word stands to a value that it does not belong to: in its clause, before and behind it in its
    /// sentence, elsewhere in the run.
    private static final double CLAUSE = 0.6;
    private static final double BEFORE = 0.8;
    private static final double BEHIND = 0.3;
    private static final double ELSEWHERE = 0.1;

    public EvidencePair {
        claimed = List.copyOf(claimed);
    }

    /// The pair with the sentence and the clause of the run that say most of the claim.
    ///
    /// @param claimed the facts of the claim, read with the article's date
    public static EvidencePair of(AnalyzedClaim claim, List<Fact> claimed, EvidenceText text, Span run) {
        var whole = new EvidencePair(claim, claimed, text, run, text.facts(run), run, run);
        Span home = text.sentences().stream().filter(run::contains)
                .max(Comparator.comparingDouble(whole::likeness)).orElse(run);
        Span anchor = Clauses.in(text.folded(), home).stream()
                .max(Comparator.comparingDouble(whole::likeness)).orElse(home);
        return new EvidencePair(claim, claimed, text, run, whole.stated, home, anchor);
    }

    private double likeness(Span stretch) {
        return LexicalOverlap.of(claim.words(), in(stretch));
    }

    /// How much of a word of the claim the evidence says, 0 to 1. What the claim begins with can stand around the run, as
    /// a subject is carried on.
    public double said(Word word) {
        double here = LexicalOverlap.of(word, in(home));
        if (here > 0) {
            return here;
        }
        boolean leading = claim.words().stream().takeWhile(each -> !each.equals(word))
                .allMatch(each -> LexicalOverlap.weight(each) == 0
                        || LexicalOverlap.of(each, in(home)) == 0);
        double near = LexicalOverlap.of(word, leading ? text.context(run) : "");
        return near > 0 ? AROUND * near : LexicalOverlap.SHARED * characters(word);
    }

    /// The share of a word's characters that stand in the sentence that says most of the claim.
    private double characters(Word word) {
        return word.kind() == Wording.Kind.LATIN || word.kind() == Wording.Kind.NUMBER
                ? 0
                : word.text().chars().filter(c -> in(home).indexOf(c) >= 0).count()
                        / (double) word.text().length();
    }

    /// The run, folded.
    public String there() {
        return in(run);
    }

    /// A stretch of the text, folded.
    public String in(Span stretch) {
        return stretch.in(text.folded());
    }

    /// The facts of the run that answer the same question as one of the claim.
    public Stream<Fact> comparable(Fact fact) {
        return stated.stream().filter(fact::comparable);
    }

    /// Whether a stretch of the claim belongs to a fact.
    public boolean isFact(Span stretch) {
        return claimed.stream().map(Fact::span).anyMatch(stretch::overlaps);
    }

    /// How much of what stands beside a fact of the claim stands beside a fact of the run, too, 0 to 1; the nearer the
    /// more, and most where it belongs to that fact and not to another of its kind.
    public double affinity(Fact fact, Fact found) {
        Span beside = Clauses.around(claim.folded(), fact.span());
        Span clause = Clauses.around(text.folded(), found.span());
        Span sentence = text.sentence(found.span());
        Span own = owned(found, clause, stated);
        Span told = owned(fact, beside, claimed);
        String before = part(sentence.start(), clause.start());
        String behind = part(clause.end(), sentence.end());
        double all = 0;
        double near = 0;
        for (Word word : claim.words()) {
            boolean counts = !word.span().overlaps(fact.span()) && claimed.stream()
                    .noneMatch(other -> other.essential() && other.span().overlaps(word.span()));
            double weight = counts
                    ? LexicalOverlap.weight(word) * (told.contains(word.span()) ? 1 : BEHIND)
                    : 0;
            all += weight;
            near += weight * Stream.of(LexicalOverlap.of(word, in(own)),
                    CLAUSE * LexicalOverlap.of(word, in(clause)), BEFORE * LexicalOverlap.of(word, before),
                    BEHIND * LexicalOverlap.of(word, behind), ELSEWHERE * LexicalOverlap.of(word, there()))
                    .max(Comparator.naturalOrder()).orElse(0.0);
        }
        return all == 0 ? 0 : near / all;
    }

    /// What belongs to a value in its clause: what stands between the value of its kind before it and itself, and what
    /// stands behind it where no other one does. Values without a gap, as in `2小时40分钟`, are one.
    private static Span owned(Fact found, Span clause, List<Fact> facts) {
        int start = clause.start();
        int end = clause.end();
        for (Fact other : facts) {
            if (found.comparable(other) && clause.contains(other.span())) {
                if (other.span().end() < found.span().start()) {
                    start = Math.max(start, other.span().end());
                } else if (other.span().start() > found.span().end()) {
                    end = found.span().end();
                }
            }
        }
        return new Span(start, end);
    }

    private String part(int start, int end) {
        return start < end ? text.folded().substring(start, end) : "";
    }
}
