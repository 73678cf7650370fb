package wenyuan.app.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.text.Terms;
import wenyuan.indexer.embed.Embedder;

/// How well sentences answer. A sentence counts by the question's terms that it holds, the rare ones and those beside
/// the word that asks more, those of its title and the sentences before it less; by whether it holds the things asked for; a
/// little by the rank of its passage; and, for the best few, by the nearness of its vector to the question's.
final class Scoring {
    /// How many sentences are embedded: each takes its time.
    private static final int EMBEDDED = 6;
    /// A sentence that begins before this is of the lead.
    private static final int LEAD = 150;

    private final Need need;
    private final Map<String, Double> weights;
    private final double total;

    Scoring(Need need, List<Candidate> candidates) {
        this.need = need;
        this.weights = need.weights(candidates);
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Whether the question says nothing but that it asks.
    boolean isEmpty() {
        return total == 0;
    }

    /// What nothing has been said of yet: each term's weight, and all things asked for.
    Unsaid unsaid() {
        return new Unsaid(new HashMap<>(weights), need.wants());
    }

    /// @param nearness of its vector to the question's, weighted
    record Scored(Candidate candidate, double nearness, double score) {}

    /// Ties go to the sentence of the better source, and there to the earlier one.
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score).reversed()
            .thenComparingInt(scored -> scored.candidate().source())
            .thenComparing(scored -> scored.candidate().span());

    /// The best sentences, best first.
    List<Scored> best(List<Candidate> candidates, Embedder embedder) {
        Unsaid all = unsaid();
        Map<String, Integer> taken = new HashMap<>();
        List<Scored> best = candidates.stream().map(candidate -> scored(candidate, 0, all)).sorted(BEST_FIRST)
                .filter(scored -> taken.merge(scored.candidate().article().id(), 1,
                        Integer::sum) <= perArticle())
                .limit(EMBEDDED).toList();
        Stream<String> sentences = best.stream().map(scored -> scored.candidate().text());
        List<float[]> vectors = embedder
                .passages(Stream.concat(Stream.of(need.question()), sentences).toList());
        return IntStream.range(0, best.size())
                .mapToObj(i -> scored(best.get(i).candidate(),
                        Weights.NEARNESS * dot(vectors.getFirst(), vectors.get(i + 1)), all))
                .sorted(BEST_FIRST).toList();
    }

    private int perArticle() {
        return need.asksForSeveral() ? EMBEDDED / 3 : EMBEDDED;
    }

    /// The same sentences by what they say of what is left unsaid, each of its own matter.
    List<Scored> again(Collection<Scored> sentences, Function<Candidate, Unsaid> unsaid) {
        return sentences.stream()
                .map(scored -> scored(scored.candidate(), scored.nearness(),
                        unsaid.apply(scored.candidate())))
                .sorted(BEST_FIRST).toList();
    }

    /// What a part of a sentence is worth on its own.
    double worth(Quote quote, Unsaid unsaid) {
        Set<String> terms = Terms.of(quote.text());
        double told = unsaid.weights().entrySet().stream().filter(weight -> terms.contains(weight.getKey()))
                .mapToDouble(Map.Entry::getValue).sum() / total;
        return told + kind(quote.folded(), unsaid);
    }

    /// The share of the question's weight that a sentence holds, its surroundings counted in part.
    double coverage(Candidate candidate) {
        return coverage(candidate, weights);
    }

    private Scored scored(Candidate candidate, double nearness, Unsaid unsaid) {
        double score = coverage(candidate, unsaid.weights()) + kind(candidate.folded(), unsaid)
                + Weights.RANK / candidate.source() + nearness
                + (need.asksOfArticles() && isLead(candidate) ? Weights.LEAD : 0);
        return new Scored(candidate, nearness, score);
    }

    /// Once all things asked for are told, any of them once more.
    private double kind(String folded, Unsaid unsaid) {
        List<Want> wants = unsaid.wants().isEmpty() ? need.wants() : unsaid.wants();
        return Weights.KIND * wants.stream().filter(want -> want.isHeldBy(folded)).count() / wants.size();
    }

    /// Whether a sentence stands where news says what it is about.
    private static boolean isLead(Candidate candidate) {
        return candidate.span().start() < LEAD;
    }

    private double coverage(Candidate candidate, Map<String, Double> weights) {
        double sum = 0;
        for (var weight : weights.entrySet()) {
            sum += weight.getValue() * credit(candidate, weight.getKey());
        }
        return sum / total;
    }

    private double credit(Candidate candidate, String term) {
        if (candidate.terms().contains(term)) {
            return 1;
        }
        double title = candidate.title().contains(term) ? Weights.TITLE : 0;
        double before = candidate.before().contains(term) ? Weights.BEFORE : 0;
        return Math.max(title, before) * (need.isFocus(term) ? Weights.ELSEWHERE : 1);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
