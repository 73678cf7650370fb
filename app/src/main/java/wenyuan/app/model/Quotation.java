package wenyuan.app.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Terms;
import wenyuan.indexer.embed.Embedder;

/// Picks what to quote. A sentence counts by the question's terms that it holds, the rare ones more, those of its title
/// and its neighbours a little less; by whether it holds the kind of thing asked for; and a little by the rank of its
/// passage. The best few are then weighed by the nearness of their vectors to the question's, shortened to the clauses
/// that answer, and taken one by one, each for what those before it leave unsaid. What speaks against answering at all
/// is a [Doubt].
final class Quotation {
    /// How many sentences are embedded: each takes its time.
    private static final int EMBEDDED = 6;
    private static final int MOST_QUOTES = 4;
    /// A quote of fewer characters is a scrap that says nothing.
    private static final int LEAST = 8;
    /// The share of a quote's terms that another must hold to say the same.
    private static final double SAME = 0.75;

    private final Need need;
    private final Embedder embedder;
    private final Map<String, Double> weights;
    private final double total;
    private final Enumerations enumerations;

    private Quotation(Need need, List<Candidate> candidates, Embedder embedder) {
        this.need = need;
        this.embedder = embedder;
        this.weights = need.weights(candidates);
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        this.enumerations = new Enumerations(need.isLong() ? candidates : List.of());
    }

    /// What to quote, best first, or what speaks against quoting anything.
    static Outcome of(Retrieval retrieval, Embedder embedder) {
        List<Candidate> candidates = Candidates.of(retrieval);
        var quotation = new Quotation(Need.of(retrieval.question()), candidates, embedder);
        return quotation.total == 0 || candidates.isEmpty()
                ? new Outcome(List.of(), "")
                // Where articles are asked for by day or column, the question need not be near what they tell.
                : quotation.outcome(candidates, retrieval.question().asksOfArticles()
                        ? OptionalDouble.empty()
                        : retrieval.nearness());
    }

    /// @param quotes best first; empty when the sources do not tell
    /// @param missing what is missing then, as a sentence for the asker
    record Outcome(List<Quote> quotes, String missing) {}

    private Outcome outcome(List<Candidate> candidates, OptionalDouble nearness) {
        List<Quote> quotes = choose(nearest(scored(candidates)));
        double coverage = quotes.stream().filter(need::counts)
                .mapToDouble(quote -> coverage(quote.candidate(), weights)).max().orElse(0);
        var doubt = Doubt.of(need, candidates, quotes, coverage, nearness);
        return doubt.refuses()
                ? new Outcome(List.of(), doubt.reason(need.isChinese()))
                : new Outcome(quotes, "");
    }

    private List<Scored> scored(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> scored(candidate, 0, weights)).sorted(BEST_FIRST)
                .limit(EMBEDDED).toList();
    }

    /// The same, each weighed by the nearness of its vector to the question's.
    private List<Scored> nearest(List<Scored> best) {
        Stream<String> sentences = best.stream().map(scored -> scored.candidate().text());
        List<float[]> vectors = embedder
                .passages(Stream.concat(Stream.of(need.question()), sentences).toList());
        return IntStream.range(0, best.size())
                .mapToObj(i -> scored(best.get(i).candidate(),
                        Weights.NEARNESS * dot(vectors.getFirst(), vectors.get(i + 1)), weights))
                .sorted(BEST_FIRST).toList();
    }

    /// Takes the best sentence, then what is best for what is left unsaid, until there is no more room or no more
    /// worth saying. A list is taken item by item.
    private List<Quote> choose(List<Scored> best) {
        List<Quote> chosen = new ArrayList<>();
        List<Scored> left = best;
        Map<String, Double> unsaid = new HashMap<>(weights);
        double bar = best.getFirst().score() * Weights.NEARLY_AS_GOOD;
        while (!left.isEmpty() && chosen.size() < MOST_QUOTES) {
            Scored next = left.getFirst();
            if (next.score() < bar) {
                break;
            }
            for (Quote quote : quotes(next.candidate(), need.room() - length(chosen), unsaid)) {
                if (chosen.isEmpty()
                        || (length(chosen) + quote.length() <= need.room() && isNew(quote, chosen))) {
                    chosen.add(quote);
                    Terms.of(quote.text())
                            .forEach(term -> unsaid.computeIfPresent(term, (_, w) -> w * Weights.SAID));
                }
            }
            left = left.stream().skip(1).map(scored -> scored(scored.candidate(), scored.nearness(), unsaid))
                    .sorted(BEST_FIRST).toList();
        }
        return chosen;
    }

    private List<Quote> quotes(Candidate candidate, int room, Map<String, Double> unsaid) {
        List<Quote> items = enumerations.of(candidate);
        return items.isEmpty() || isOneSentence(items)
                ? List.of(Clauses.trim(candidate, Math.min(room, need.longest()), q -> worth(q, unsaid)))
                : items;
    }

    /// Whether a list stands in one sentence that is short enough to be quoted whole.
    private boolean isOneSentence(List<Quote> items) {
        Candidate first = items.getFirst().candidate();
        return items.getLast().candidate().span().equals(first.span())
                && first.text().length() <= need.longest();
    }

    private static int length(List<Quote> quotes) {
        return quotes.stream().mapToInt(Quote::length).sum();
    }

    /// Whether a quote says what those chosen do not: not nearly the same sentence once more, nor a scrap.
    private static boolean isNew(Quote quote, List<Quote> chosen) {
        Set<String> terms = Terms.of(quote.text());
        return quote.length() >= LEAST && chosen.stream().map(other -> Terms.of(other.text()))
                .noneMatch(said -> terms.stream().filter(said::contains).count() >= SAME * terms.size());
    }

    /// What a part of a sentence is worth on its own.
    private double worth(Quote quote, Map<String, Double> weights) {
        return told(quote, weights) + need.kind(quote.folded());
    }

    /// The share of the question's weight that a quote holds itself.
    private double told(Quote quote, Map<String, Double> weights) {
        Set<String> terms = Terms.of(quote.text());
        return weights.entrySet().stream().filter(weight -> terms.contains(weight.getKey()))
                .mapToDouble(Map.Entry::getValue).sum() / total;
    }

    /// @param nearness of its vector to the question's, weighted
    private record Scored(Candidate candidate, double nearness, double score) {}

    /// Ties go to the sentence of the better source, and there to the earlier one.
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score).reversed()
            .thenComparingInt(scored -> scored.candidate().source())
            .thenComparing(scored -> scored.candidate().span());

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private Scored scored(Candidate candidate, double nearness, Map<String, Double> weights) {
        double score = coverage(candidate, weights) + need.kind(candidate.folded())
                + (enumerations.of(candidate).isEmpty() ? 0 : Weights.ENUMERATION)
                + Weights.RANK / candidate.source() + nearness;
        return new Scored(candidate, nearness, score);
    }

    /// The share of the question's weight that a sentence holds, its surroundings counted in part.
    private double coverage(Candidate candidate, Map<String, Double> weights) {
        double sum = 0;
        for (var weight : weights.entrySet()) {
            sum += weight.getValue() * credit(candidate, weight.getKey());
        }
        return sum / total;
    }

    private static double credit(Candidate candidate, String term) {
        if (candidate.terms().contains(term)) {
            return 1;
        }
        double title = candidate.title().contains(term) ? Weights.TITLE : 0;
        double before = candidate.before().contains(term) ? Weights.BEFORE : 0;
        double after = candidate.after().contains(term) ? Weights.AFTER : 0;
        return Math.max(title, Math.max(before, after));
    }
}
