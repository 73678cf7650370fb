package wenyuan.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an evaluation came to: totals per type, without the English questions, and over all; and each question.
public record EvaluationReport(List<Totals> totals, List<Judgement> questions) implements Report {
    public EvaluationReport {
        totals = List.copyOf(totals);
        questions = List.copyOf(questions);
    }

    /// Reads a report that [Report#write] wrote.
    public static EvaluationReport read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), EvaluationReport.class);
    }

    /// The totals of a name: a type of question, `not english` or `all`.
    ///
    /// @throws java.util.NoSuchElementException when there are none of that name
    public Totals total(String name) {
        return totals.stream().filter(total -> total.name().equals(name)).findFirst().orElseThrow();
    }

    /// The totals as a table.
    @Override
    public String table() {
        return Stream.concat(Stream.of(Totals.header()), totals.stream().map(Totals::row))
                .collect(Collectors.joining("\n"));
    }

    /// Each question that was not found first, not answered right or wrongly refused, with what came instead.
    @Override
    public String misses() {
        return questions.stream().filter(j -> !j.right() || (j.answerable() && j.articleRank() != 1))
                .map(EvaluationReport::miss).collect(Collectors.joining("\n\n"));
    }

    private static String miss(Judgement judgement) {
        return String.format(
                "%s [%s] %s%n  article rank %d, evidence rank %d, %s%n  wanted %s%n  found %s%n  said %s",
                judgement.id(), judgement.type(), judgement.question(), judgement.articleRank(),
                judgement.evidenceRank(),
                judgement.right() ? "right" : judgement.refused() ? "refused" : "wrong",
                judgement.expected(), judgement.found(), judgement.answer());
    }
}
