package wenyuan.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Two evaluations of the same questions, question by question. Whether a difference is more than noise is told by
/// McNemar's exact test: of the questions on which the two disagree, how likely is a split this uneven by a fair coin?
public record Comparison(EvaluationReport before, EvaluationReport after) {
    private static final double NOISE = 0.05;

    /// What changed, as text.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.addAll(changes("hit@1", j -> j.articleRank() == 1));
        lines.addAll(changes("right", Judgement::right));
        return String.join("\n", lines);
    }

    private List<String> changes(String what, Predicate<Judgement> good) {
        Map<String, Judgement> earlier = before.questions().stream()
                .collect(Collectors.toMap(Judgement::id, j -> j));
        List<Judgement> common = after.questions().stream().filter(j -> earlier.containsKey(j.id())).toList();
        List<Judgement> gained = common.stream().filter(j -> good.test(j) && !good.test(earlier.get(j.id())))
                .toList();
        List<Judgement> lost = common.stream().filter(j -> !good.test(j) && good.test(earlier.get(j.id())))
                .toList();
        List<String> lines = new ArrayList<>();
        double p = mcNemar(gained.size(), lost.size());
        lines.add(
                String.format("%s: %d gained, %d lost of %d, p = %.3f: %s", what, gained.size(), lost.size(),
                        common.size(), p, p < NOISE ? "more than noise" : "not more than noise"));
        gained.forEach(j -> lines.add("  + " + j.id() + " " + j.question()));
        lost.forEach(j -> lines.add("  - " + j.id() + " " + j.question()));
        return lines;
    }

    /// Two-sided exact McNemar: the probability that a fair coin splits `gained + lost` throws at least this unevenly.
    static double mcNemar(int gained, int lost) {
        int n = gained + lost;
        double sum = 0;
        double choose = 1;
        for (int i = 0; i <= Math.min(gained, lost); i++) {
            sum += choose;
            choose = choose * (n - i) / (i + 1);
        }
        return Math.min(1, 2 * sum * Math.pow(0.5, n));
    }
}
