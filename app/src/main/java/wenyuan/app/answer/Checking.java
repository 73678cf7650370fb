package wenyuan.app.answer;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// Checks one claim against one text, without a language model and without an index.
public final class Checking {
    private Checking() {}

    /// Whether a text says what is claimed, where, and what disagrees.
    ///
    /// @param claim a sentence or a part of one
    /// @param head names the article; its title and date may complete the claim
    /// @param text the article's canonical text or a passage of it; offsets of the finding are into it
    public static Finding check(String claim, ArticleHead head, String text) {
        var source = Source.of(head, 0, text);
        var exact = Aligner.exact(claim, source);
        if (exact.isPresent()) {
            return new Finding(Verdict.SUPPORTED, 1, exact.get(), true, List.of());
        }
        List<Finding> findings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Statement statement : Statement.of(claim)) {
            Finding finding = Aligner.align(statement, source);
            findings.add(finding);
            finding.problems().forEach(problem -> problems.add(problem.shift(statement.span().start())));
        }
        if (findings.isEmpty()) {
            return new Finding(Verdict.NO_CLAIM, 0, new Span(0, 0), false, List.of());
        }
        double score = findings.stream().mapToDouble(Finding::score).average().orElse(0);
        Finding shown = findings.stream().filter(finding -> finding.verdict() != Verdict.SUPPORTED)
                .findFirst()
                .orElse(findings.getFirst());
        return new Finding(Verdict.together(findings.stream().map(Finding::verdict).toList()), score,
                shown.source(),
                findings.stream().allMatch(Finding::exact), problems);
    }
}
