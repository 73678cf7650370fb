package wenyuan.app.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.question.Asked;
import wenyuan.app.question.Interpreted;
import wenyuan.app.text.Folding;
import wenyuan.app.text.Shapes;
import wenyuan.app.text.Terms;
import wenyuan.indexer.embed.Embedder;

/// Picks the sentences that answer a question. A sentence counts by the question's terms that it holds, the rare ones
/// more, those of its title and its neighbours a little less; by whether it holds the kind of thing asked for; and a
/// little by the rank of its passage. The best few are then weighed by the nearness of their vectors to the
/// question's. When the best one leaves nearly all of the question unsaid, the sources do not tell.
///
/// The weights were chosen on the dev questions, one at a time, by right answers.
final class Quotation {
    /// Least share of the question's weight that the best sentence and its surroundings must hold to answer at all.
    private static final double ENOUGH = 0.1;
    /// A further sentence must score at least this share of the best one.
    private static final double NEARLY_AS_GOOD = 0.75;
    private static final double KIND_BONUS = 0.25;
    private static final double AROUND = 0.85;
    private static final double RANK_BONUS = 0.15;
    private static final double NEARNESS = 1;
    /// How many sentences are embedded: each takes its time.
    private static final int EMBEDDED = 5;
    private static final int MOST_SENTENCES = 3;
    private static final int SHORT = 120;
    private static final int LONG = 300;

    /// Words that ask and say nothing of the matter.
    private static final Pattern ASKING = Pattern
            .compile("请问|什么时候|什么|多少|哪[些个里儿家位年天种几两类]?|谁|为什么|为何|怎么样?|怎样|如何|"
                    + "吗|呢|啊|吧|是不是|是否|有没有|几[个家名位项条期届次年人]?|分别|具体|一共|大概|大约|主要|的|了|是|在|和|与|及|有|被|把|将|对|从|到|为|这|那|"
                    + "\\b(?:what|which|who|when|where|how|many|much|why|the|a|an|of|in|on|at|to|for|is|are|was|were|did|do|does|and|by|from|its?)\\b");

    private final Interpreted question;
    private final Embedder embedder;
    private final Map<String, Double> weights;
    private final double total;

    private Quotation(Interpreted question, List<Candidate> candidates, Embedder embedder) {
        this.question = question;
        this.embedder = embedder;
        Set<String> asked = Terms.of(ASKING.matcher(Folding.fold(question.text())).replaceAll(" "));
        this.weights = weights(asked, candidates);
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The sentences to quote, best first; empty when none answers.
    static List<Candidate> of(Interpreted question, List<Candidate> candidates, Embedder embedder) {
        var quotation = new Quotation(question, candidates, embedder);
        if (quotation.total == 0 || candidates.isEmpty()) {
            return List.of();
        }
        List<Scored> best = quotation.nearest(quotation.scored(candidates));
        return quotation.coverage(best.getFirst().candidate()) < ENOUGH ? List.of() : quotation.choose(best);
    }

    private List<Scored> scored(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> new Scored(candidate, score(candidate)))
                .sorted(BEST_FIRST)
                .limit(EMBEDDED).toList();
    }

    /// The same, each weighed by the nearness of its vector to the question's.
    private List<Scored> nearest(List<Scored> best) {
        Stream<String> sentences = best.stream().map(scored -> scored.candidate().text());
        List<float[]> vectors = embedder
                .passages(Stream.concat(Stream.of(question.text()), sentences).toList());
        return IntStream.range(0, best.size())
                .mapToObj(i -> best.get(i).plus(NEARNESS * dot(vectors.getFirst(), vectors.get(i + 1))))
                .sorted(BEST_FIRST).toList();
    }

    private List<Candidate> choose(List<Scored> best) {
        List<Candidate> chosen = new ArrayList<>();
        int room = room();
        for (Scored next : best) {
            if (next.score() < NEARLY_AS_GOOD * best.getFirst().score() || chosen.size() == MOST_SENTENCES) {
                break;
            }
            int length = next.candidate().text().length();
            if (chosen.isEmpty() || length <= room) {
                chosen.add(next.candidate());
                room -= length;
            }
        }
        return chosen;
    }

    private record Scored(Candidate candidate, double score) {
        Scored plus(double more) {
            return new Scored(candidate, score + more);
        }
    }

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

    private int room() {
        return switch (question.asked()) {
            case LIST, SUMMARY, COMPARISON, WAY, REASON -> LONG;
            case NUMBER, DATE, PERSON, PLACE, YES_NO, FACT -> SHORT;
        };
    }

    private double score(Candidate candidate) {
        double kind = holds(question.asked(), Folding.fold(candidate.text())) ? KIND_BONUS : 0;
        return coverage(candidate) + kind + RANK_BONUS / candidate.source();
    }

    /// The share of the question's weight that a sentence holds, its surroundings counted in part.
    private double coverage(Candidate candidate) {
        double sum = 0;
        for (var weight : weights.entrySet()) {
            if (candidate.terms().contains(weight.getKey())) {
                sum += weight.getValue();
            } else if (candidate.around().contains(weight.getKey())) {
                sum += AROUND * weight.getValue();
            }
        }
        return sum / total;
    }

    /// Rare terms weigh more; rare among the candidates, since they are about the question as a whole already.
    private static Map<String, Double> weights(Set<String> terms, List<Candidate> candidates) {
        Map<String, Double> weights = new HashMap<>();
        for (String term : new HashSet<>(terms)) {
            long frequency = candidates.stream().filter(c -> c.terms().contains(term)).count();
            weights.put(term, Math.log(1 + (candidates.size() + 1.0) / (frequency + 0.5)));
        }
        return weights;
    }

    private static boolean holds(Asked asked, String folded) {
        return switch (asked) {
            case NUMBER -> Shapes.NUMBER.matcher(folded).find();
            case DATE -> Shapes.DATE.matcher(folded).find();
            case PERSON -> Shapes.PERSON.matcher(folded).find();
            case PLACE -> Shapes.PLACE.matcher(folded).find();
            case REASON -> Shapes.REASON.matcher(folded).find();
            case LIST, SUMMARY, COMPARISON -> Shapes.LIST.matcher(folded).find();
            case WAY -> Shapes.WAY.matcher(folded).find();
            case YES_NO, FACT -> false;
        };
    }
}
