package wenyuan.app.verify.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// A claim and the run of sentences that it is held against, with what all checks ask of the two.
public final class EvidencePair {
    /// What a word is worth that stands around the run, and one of which only characters stand in it.
    private static final double AROUND = 0.9;
    private static final double CHARACTERS = 0.7;
    /// What a fact counts for beside words, in choosing a sentence and in likeness.
    private static final double FACT = 3;
    /// How near a word stands to a fact: in its clause, before and behind it in its sentence, elsewhere in the run.
    private static final double BEFORE = 0.5;
    private static final double BEHIND = 0.3;
    private static final double ELSEWHERE = 0.1;

    private final AnalyzedClaim claim;
    private final List<Fact> claimed;
    private final EvidenceText text;
    private final Span run;
    private final List<Fact> stated;
    private final Span home;
    private final Map<Span, Double> said = new HashMap<>();
    private final Span anchor;
    private Optional<CharacterAlignment> alignment = Optional.empty();

    /// @param claimed the facts of the claim, read with the article's date
    public EvidencePair(AnalyzedClaim claim, List<Fact> claimed, EvidenceText text, Span run) {
        this.claim = claim;
        this.claimed = List.copyOf(claimed);
        this.text = text;
        this.run = run;
        this.stated = text.facts(run);
        this.home = text.sentences().stream().filter(run::contains)
                .max(Comparator.comparingDouble(this::likeness)).orElse(run);
        this.anchor = Clauses.in(text.folded(), run).stream().max(Comparator.comparingDouble(this::likeness))
                .orElse(home);
        boolean leading = true;
        for (Word word : claim.words()) {
            double here = LexicalOverlap.of(word, home.in(text.folded()));
            leading &= here == 0 || LexicalOverlap.weight(word) == 0;
            said.put(word.span(), here > 0 ? here : elsewhere(word, leading));
        }
    }

    private double likeness(Span stretch) {
        return LexicalOverlap.of(claim.words(), stretch.in(text.folded()))
                + FACT / claim.folded().length() * claimed.stream().filter(Fact::essential)
                        .filter(fact -> stated.stream().anyMatch(
                                other -> stretch.contains(other.span()) && fact.follows(other)))
                        .count();
    }

    /// What the claim begins with can stand around the run, as a subject is carried on.
    private double elsewhere(Word word, boolean leading) {
        double near = LexicalOverlap.of(word, leading ? there() + "\n" + text.context(run) : there());
        return near > 0 ? AROUND * near : CHARACTERS * characters(word);
    }

    /// The share of a word's characters that stand opposite to the same.
    private double characters(Word word) {
        if (word.kind() == Wording.Kind.LATIN || word.kind() == Wording.Kind.NUMBER) {
            return 0;
        }
        long found = IntStream.range(word.span().start(), word.span().end()).filter(alignment()::paired)
                .count();
        return (double) found / word.span().length();
    }

    public AnalyzedClaim claim() {
        return claim;
    }

    /// The facts of the claim.
    public List<Fact> claimed() {
        return claimed;
    }

    public EvidenceText text() {
        return text;
    }

    public Span run() {
        return run;
    }

    /// The run, folded.
    public String there() {
        return run.in(text.folded());
    }

    /// The sentence of the run that says most of the claim; in the text.
    public Span home() {
        return home;
    }

    /// The clause of the run that says most of the claim; in the text.
    public Span anchor() {
        return anchor;
    }

    /// A stretch of the text, folded.
    public String in(Span stretch) {
        return stretch.in(text.folded());
    }

    /// The facts of the run.
    public List<Fact> stated() {
        return stated;
    }

    /// How much of a word of the claim the evidence says, 0 to 1.
    public double said(Word word) {
        return said.getOrDefault(word.span(), 0.0);
    }

    /// Both laid side by side, character by character; places of the run begin at 0.
    public CharacterAlignment alignment() {
        CharacterAlignment made = alignment
                .orElseGet(() -> CharacterAlignment.of(claim.folded(), there()));
        alignment = Optional.of(made);
        return made;
    }

    /// What the text has in the place of a stretch of the claim: the same stands right before and right behind both.
    public Optional<Span> instead(Span stretch) {
        return alignment().replaced(stretch)
                ? alignment().instead(stretch).map(found -> found.shift(run.start()))
                : Optional.empty();
    }

    /// Whether a value of the run stands between the nearest characters before and behind one of the claim that are the
    /// same in both.
    public boolean isInstead(Fact found, Fact fact) {
        return alignment().instead(fact.span()).map(place -> place.shift(run.start()))
                .filter(found.span()::overlaps).isPresent() && anchor.contains(found.span());
    }

    /// The clause of the run in which a stretch of the text stands.
    public Span clause(Span stretch) {
        return Clauses.in(text.folded(), run).stream().filter(stretch::overlaps).findFirst().orElse(stretch);
    }

    /// How much of what stands beside a fact of the claim stands beside a fact of the run, too, 0 to 1; the nearer the
    /// more.
    public double affinity(Fact fact, Fact found) {
        Span beside = Clauses.in(claim.folded(), new Span(0, claim.folded().length())).stream()
                .filter(fact.span()::overlaps).findFirst().orElse(fact.span());
        Span clause = clause(found.span());
        Span sentence = text.sentence(found.span());
        String within = part(clause.start(), found.span().start()) + "\n"
                + part(found.span().end(), clause.end());
        String before = part(sentence.start(), clause.start());
        String behind = part(clause.end(), sentence.end());
        double all = 0;
        double near = 0;
        for (Word word : claim.words()) {
            double weight = word.span().overlaps(fact.span()) || claimed.stream().anyMatch(
                    other -> other.essential() && other.span().overlaps(word.span()))
                            ? 0
                            : LexicalOverlap.weight(word) * (beside.contains(word.span()) ? 1 : BEHIND);
            all += weight;
            near += weight * Math.max(LexicalOverlap.of(word, within),
                    Math.max(BEFORE * LexicalOverlap.of(word, before),
                            Math.max(BEHIND * LexicalOverlap.of(word, behind),
                                    ELSEWHERE * LexicalOverlap.of(word, there()))));
        }
        for (Fact other : claimed) {
            boolean counts = other.essential() && !other.equals(fact) && beside.contains(other.span())
                    && stated.stream().anyMatch(other::follows);
            all += counts ? FACT : 0;
            near += counts
                    ? FACT * stated.stream().filter(other::follows)
                            .mapToDouble(each -> clause.contains(each.span())
                                    ? 1
                                    : sentence.contains(each.span()) ? BEFORE : ELSEWHERE)
                            .max().orElse(0)
                    : 0;
        }
        return all == 0 ? 0 : near / all;
    }

    private String part(int start, int end) {
        return start < end ? text.folded().substring(start, end) : "";
    }
}
