package wenyuan.app.answer;

import java.util.Comparator;
import java.util.List;
import wenyuan.indexer.corpus.Span;

/// What a source says to the claims of one sentence, taken together.
///
/// @param at the source's place in the list of sources
/// @param named whether the sentence has a marker of the source
/// @param span in the article's canonical text
/// @param quote what stands there
/// @param exact whether all of the sentence stands there word for word
record Evidence(int at, Source source, boolean named, Span span, String quote, boolean exact, Verdict verdict,
        double score) {
    /// What supports several claims of a sentence is shown as one stretch up to this length.
    private static final int LONGEST = 300;

    /// Takes the findings for the claims of a sentence in one source together: what supports counts, else what speaks
    /// to a claim, else what comes nearest.
    ///
    /// @param findings at least one
    static Evidence of(int at, Source source, boolean named, List<Finding> findings) {
        List<Finding> counting = counting(findings);
        Finding best = counting.stream().max(Comparator.comparingDouble(Finding::score)).orElseThrow();
        int start = counting.stream().mapToInt(finding -> finding.source().start()).min().orElseThrow();
        int end = counting.stream().mapToInt(finding -> finding.source().end()).max().orElseThrow();
        Span span = end - start <= LONGEST ? new Span(start, end) : best.source();
        return new Evidence(at, source, named, span.shift(source.offset()), span.in(source.text()),
                findings.stream().allMatch(Finding::exact),
                Verdict.together(counting.stream().map(Finding::verdict).toList()),
                counting.stream().mapToDouble(Finding::score).average().orElse(0));
    }

    private static List<Finding> counting(List<Finding> findings) {
        for (Verdict verdict : List.of(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.PARTLY)) {
            List<Finding> having = findings.stream().filter(finding -> finding.verdict() == verdict).toList();
            if (!having.isEmpty()) {
                return having;
            }
        }
        return findings.stream().max(Comparator.comparingDouble(Finding::score)).stream().toList();
    }
}
