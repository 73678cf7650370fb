package wenyuan.app.eval;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Shares and means over a set of judged questions. Finding and right answers count over the answerable ones,
/// refusals over the others; a share over nothing is 0.
///
/// @param wrongRefusals share of the answerable questions that were refused
/// @param goldCitations share of all citations that are to gold articles
public record Totals(String name, int questions, int answerable, double hitAt1, double hitAt5,
        double reciprocalRank,
        double evidenceIn5, double evidenceIn10, double right, double refusals, double wrongRefusals,
        double goldCitations, double medianCharacters, double p50Millis, double p95Millis) {

    static Totals of(String name, List<Judgement> all) {
        List<Judgement> answerable = all.stream().filter(Judgement::answerable).toList();
        List<Judgement> unanswerable = all.stream().filter(j -> !j.answerable()).toList();
        double citations = answerable.stream().mapToInt(Judgement::citations).sum();
        return new Totals(name, all.size(), answerable.size(),
                share(answerable, j -> within(j.articleRank(), 1)),
                share(answerable, j -> within(j.articleRank(), 5)),
                mean(answerable, j -> j.articleRank() == 0 ? 0 : 1.0 / j.articleRank()),
                share(answerable, j -> within(j.evidenceRank(), 5)),
                share(answerable, j -> within(j.evidenceRank(), 10)),
                share(answerable, Judgement::right), share(unanswerable, Judgement::refused),
                share(answerable, Judgement::refused),
                citations == 0 ? 0 : answerable.stream().mapToInt(Judgement::goldCitations).sum() / citations,
                quantile(answerable.stream().filter(j -> !j.refused()).toList(), Judgement::characters, 0.5),
                quantile(all, Judgement::millis, 0.5), quantile(all, Judgement::millis, 0.95));
    }

    private static boolean within(int rank, int most) {
        return rank >= 1 && rank <= most;
    }

    private static double share(List<Judgement> judgements, Predicate<Judgement> of) {
        return mean(judgements, j -> of.test(j) ? 1 : 0);
    }

    private static double mean(List<Judgement> judgements, ToDoubleFunction<Judgement> of) {
        return judgements.stream().mapToDouble(of).average().orElse(0);
    }

    private static double quantile(List<Judgement> judgements, ToDoubleFunction<Judgement> of, double share) {
        return Quantiles.of(judgements.stream().mapToDouble(of), share);
    }

    static String header() {
        return String.format("%-14s %4s %6s %6s %6s %6s %6s %6s %6s %6s %6s %5s %7s %7s", "type", "n",
                "hit@1", "hit@5",
                "mrr", "ev@5", "ev@10", "right", "refus", "wrongR", "goldC", "chars", "p50ms", "p95ms");
    }

    String row() {
        return String.format(
                "%-14s %4d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %5.0f %7.1f %7.1f", name,
                questions, hitAt1, hitAt5, reciprocalRank, evidenceIn5, evidenceIn10, right, refusals,
                wrongRefusals,
                goldCitations, medianCharacters, p50Millis, p95Millis);
    }
}
