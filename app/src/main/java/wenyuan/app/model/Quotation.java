package wenyuan.app.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.question.Interpreted;
import wenyuan.app.text.Terms;
import wenyuan.indexer.embed.Embedder;

/// Picks what to quote. A sentence counts by the question's terms that it holds, the rare ones and those beside the
/// asking word more, those of its title and its neighbours a little less; by whether it holds the kind of thing asked
/// for; and a little by the rank of its passage. The best few are then weighed by the nearness of their vectors to the
/// question's, shortened to the clauses that answer, and taken one by one, each for what those before it leave unsaid.
final class Quotation {
    /// How many sentences are embedded: each takes its time.
    private static final int EMBEDDED = 5;
    private static final int MOST_SENTENCES = 4;
    /// A quote of fewer characters is a scrap that says nothing.
    private static final int LEAST = 8;
    /// The share of a quote's terms that another must hold to say the same.
    private static final double SAME = 0.75;

    private final Need need;
    private final Embedder embedder;
    private final Map<String, Double> weights;
    private final double total;

    private Quotation(Need need, List<Candidate> candidates, Embedder embedder) {
        this.need = need;
        this.embedder = embedder;
        this.weights = need.weights(candidates);
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// What to quote, best first, or what speaks against quoting anything.
    static Outcome of(Interpreted question, List<Candidate> candidates, Embedder embedder) {
        var quotation = new Quotation(Need.of(question), candidates, embedder);
        return quotation.total == 0 || candidates.isEmpty()
                ? new Outcome(List.of(), "")
                : quotation.outcome(candidates);
    }

    /// @param quotes best first; empty when the sources do not tell
    /// @param missing what is missing then, as a sentence for the asker
    record Outcome(List<Quote> quotes, String missing) {}

    private Outcome outcome(List<Candidate> candidates) {
        List<Quote> quotes = choose(nearest(scored(candidates)));
        double coverage = quotes.stream().filter(need::counts)
                .mapToDouble(quote -> coverage(quote.candidate(), weights)).max().orElse(0);
        var doubt = Doubt.of(need, candidates, quotes, coverage);
        return doubt.refuses()
                ? new Outcome(List.of(), doubt.reason(need.isChinese()))
                : new Outcome(quotes, "");
    }

    private List<Scored> scored(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> new Scored(candidate, 0))
                .sorted(bestFirst(weights))
                .limit(EMBEDDED).toList();
    }

    /// The same, each weighed by the nearness of its vector to the question's.
    private List<Scored> nearest(List<Scored> best) {
        Stream<String> sentences = best.stream().map(scored -> scored.candidate().text());
        List<float[]> vectors = embedder
                .passages(Stream.concat(Stream.of(need.question()), sentences).toList());
        return IntStream.range(0, best.size())
                .mapToObj(i -> new Scored(best.get(i).candidate(),
                        Weights.NEARNESS * dot(vectors.getFirst(), vectors.get(i + 1))))
                .sorted(bestFirst(weights)).toList();
    }

    private List<Quote> choose(List<Scored> best) {
        List<Quote> chosen = new ArrayList<>();
        List<Scored> left = new ArrayList<>(best);
        Map<String, Double> unsaid = new HashMap<>(weights);
        int room = need.room();
        double bar = score(best.getFirst(), weights) * Weights.NEARLY_AS_GOOD;
        while (!left.isEmpty() && chosen.size() < MOST_SENTENCES) {
            left.sort(bestFirst(unsaid));
            Scored next = left.removeFirst();
            if (score(next, unsaid) < bar) {
                break;
            }
            Quote quote = Clauses.trim(next.candidate(), Math.min(room, need.longest()),
                    q -> worth(q, unsaid));
            if (chosen.isEmpty() || (quote.length() <= room && isNew(quote, chosen))) {
                chosen.add(quote);
                room -= quote.length();
                Terms.of(quote.text())
                        .forEach(term -> unsaid.computeIfPresent(term, (_, w) -> w * Weights.SAID));
            }
        }
        return chosen;
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
    private record Scored(Candidate candidate, double nearness) {}

    /// Ties go to the sentence of the better source, and there to the earlier one.
    private Comparator<Scored> bestFirst(Map<String, Double> weights) {
        Map<Scored, Double> scores = new HashMap<>();
        return Comparator
                .comparingDouble((Scored scored) -> scores.computeIfAbsent(scored, s -> score(s, weights)))
                .reversed()
                .thenComparingInt(scored -> scored.candidate().source())
                .thenComparing(scored -> scored.candidate().span());
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private double score(Scored scored, Map<String, Double> weights) {
        Candidate candidate = scored.candidate();
        return coverage(candidate, weights) + need.kind(candidate.folded())
                + Weights.RANK / candidate.source()
                + scored.nearness() - (candidate.states() ? 0 : Weights.NO_STATEMENT);
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
