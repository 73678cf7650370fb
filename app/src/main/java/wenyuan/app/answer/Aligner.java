package wenyuan.app.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenyuan.app.settings.Features;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Finds where a source says what a claim says: word for word, else the run of sentences that holds most of its words
/// and disagrees least.
final class Aligner {
    private static final int MOST_SENTENCES = 3;
    /// How many runs are compared closely.
    private static final int CLOSELY = 3;
    /// What a longer run must add to be worth its length, for each sentence more.
    private static final double GAIN = 0.08;
    /// What the words before the claim count for, beside its own, in choosing a run.
    private static final double SUBJECT = 0.2;
    /// What the claim's numbers and dates count for.
    private static final double VALUES = 0.3;
    /// A source that has less of a claim's words can say nothing to it, whatever a closer look finds.
    private static final double HOPELESS = 0.15;

    private Aligner() {}

    /// The best place for a claim in a source; the finding's span is in the source's text.
    static Finding align(Statement claim, Source source, Features features) {
        Optional<Span> exact = exact(claim.text(), source);
        if (exact.isPresent()) {
            return Denial.heeded(claim, source,
                    new Finding(Verdict.SUPPORTED, 1, exact.get(), true, List.of()));
        }
        if (source.sentences().isEmpty()) {
            return new Finding(Verdict.UNSUPPORTED, 0, new Span(0, source.text().length()), false, List.of());
        }
        if (isTitle(claim.text(), source)) {
            return new Finding(Verdict.SUPPORTED, 1, Opening.of(source.text(), source.sentences()), false,
                    List.of());
        }
        if (rough(claim, source) < HOPELESS) {
            return new Finding(Verdict.UNSUPPORTED, 0, source.sentences().getFirst(), false, List.of());
        }
        Finding best = best(claim, source, features);
        return features.has("denial") ? Denial.heeded(claim, source, best) : best;
    }

    /// Where a text stands in a source word for word, as whole clauses.
    static Optional<Span> exact(String text, Source source) {
        return source.verbatim().findClauses(text);
    }

    /// Whether a claim is nothing but the title of the article, as an answer that lists articles has it. A title stands
    /// above the text; what can be shown of it there is how the text begins.
    private static boolean isTitle(String claim, Source source) {
        String title = Folding.fold(source.head().title()).strip();
        String folded = Folding.fold(claim).strip();
        return folded.equals("《" + title + "》") || folded.equals(title);
    }

    private record Scored(Span run, double score) {}

    private static Finding best(Statement claim, Source source, Features features) {
        List<Mention> claimed = Mentions.in(claim.text(), source.head().published());
        List<Scored> runs = source.runs(MOST_SENTENCES).stream()
                .map(run -> new Scored(run, rough(claim, source, run) + VALUES * values(claimed, source, run)
                        - GAIN * more(source, run)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::run))
                .limit(CLOSELY)
                .toList();
        List<Problem> denied = features.has("persons") ? Persons.problems(claim, source) : List.of();
        Finding finding = runs.stream()
                .map(scored -> Comparison.of(claim, claimed, source, scored.run(), denied, features))
                .max(Comparator.comparingInt((Finding each) -> each.verdict() == Verdict.SUPPORTED ? 1 : 0)
                        .thenComparingDouble(each -> worth(each, source)))
                .orElseThrow();
        return new Finding(finding.verdict(), finding.score(), Trimming.of(claim, source, finding.source()),
                false, finding.problems());
    }

    /// The share of the claim's numbers and dates that a run states.
    private static double values(List<Mention> claimed, Source source, Span run) {
        List<Mention> values = claimed.stream()
                .filter(mention -> mention instanceof Mention.Date || mention.isExact())
                .toList();
        List<Mention> stated = values.isEmpty() ? List.of() : source.mentions(run);
        long found = values.stream().filter(value -> stated.stream().anyMatch(value::follows)).count();
        return values.isEmpty() ? 0 : (double) found / values.size();
    }

    private static double worth(Finding finding, Source source) {
        return finding.worth() - GAIN * more(source, finding.source());
    }

    /// How many sentences more than one a run has.
    private static double more(Source source, Span run) {
        return source.sentences().stream().filter(run::contains).count() - 1.0;
    }

    /// How much of a claim a whole source has, without a closer look.
    static double rough(Statement claim, Source source) {
        return rough(claim, source, new Span(0, source.text().length()));
    }

    private static double rough(Statement claim, Source source, Span run) {
        String text = run.in(source.folded());
        return share(claim.words(), text) + SUBJECT * share(claim.subject(), text);
    }

    private static double share(List<Word> words, String text) {
        double all = 0;
        double held = 0;
        for (Word word : words) {
            double weight = Coverage.weight(word);
            all += weight;
            if (weight > 0 && text.contains(word.text())) {
                held += weight;
            }
        }
        return all == 0 ? 0 : held / all;
    }
}
