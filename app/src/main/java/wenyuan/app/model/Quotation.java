package wenyuan.app.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wenyuan.app.question.Asked;
import wenyuan.app.question.Interpreted;
import wenyuan.app.text.Folding;
import wenyuan.app.text.Shapes;
import wenyuan.app.text.Terms;

/// Picks the sentences that answer a question. A sentence counts by the question's terms that it holds, the rare ones
/// more, those that stand around it half; by whether it holds the kind of thing asked for; and a little by the rank of
/// its passage. When even the best one leaves too much of the question unsaid, the sources do not tell.
final class Quotation {
    /// Least share of the question's weight that the best sentence and its surroundings must hold to answer at all.
    static final double ENOUGH = 0.3;
    /// A further sentence must score at least this share of the best one.
    static final double NEARLY_AS_GOOD = 0.75;
    static final double KIND_BONUS = 0.25;
    static final double AROUND = 0.5;
    static final double RANK_BONUS = 0.15;
    static final int MOST_SENTENCES = 3;
    static final int SHORT = 120;
    static final int LONG = 300;

    /// Words that ask and say nothing of the matter.
    private static final Pattern ASKING = Pattern
            .compile("请问|什么时候|什么|多少|哪[些个里儿家位年天种几两类]?|谁|为什么|为何|怎么样?|怎样|如何|"
                    + "吗|呢|啊|吧|是不是|是否|有没有|几[个家名位项条期届次年人]?|分别|具体|一共|大概|大约|主要|的|了|是|在|和|与|及|有|被|把|将|对|从|到|为|这|那|"
                    + "\\b(?:what|which|who|when|where|how|many|much|why|the|a|an|of|in|on|at|to|for|is|are|was|were|did|do|does|and|by|from|its?)\\b");

    private final Interpreted question;
    private final Map<String, Double> weights;
    private final double total;

    private Quotation(Interpreted question, List<Candidate> candidates) {
        this.question = question;
        Set<String> asked = Terms.of(ASKING.matcher(Folding.fold(question.text())).replaceAll(" "));
        this.weights = weights(asked, candidates);
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The sentences to quote, best first; empty when none answers.
    static List<Candidate> of(Interpreted question, List<Candidate> candidates) {
        var quotation = new Quotation(question, candidates);
        return quotation.total == 0 ? List.of() : quotation.choose(candidates);
    }

    private List<Candidate> choose(List<Candidate> candidates) {
        List<Scored> scored = candidates.stream().map(c -> new Scored(c, score(c)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
        if (scored.isEmpty() || coverage(scored.getFirst().candidate()) < ENOUGH) {
            return List.of();
        }
        List<Candidate> chosen = new ArrayList<>();
        int room = room();
        for (Scored next : scored) {
            boolean fits = chosen.isEmpty() || next.candidate().text().length() <= room;
            if (next.score() < NEARLY_AS_GOOD * scored.getFirst().score()
                    || chosen.size() == MOST_SENTENCES) {
                break;
            }
            if (fits) {
                chosen.add(next.candidate());
                room -= next.candidate().text().length();
            }
        }
        return chosen;
    }

    private record Scored(Candidate candidate, double score) {}

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
