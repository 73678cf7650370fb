package wenyuan.app.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.corpus.Span;

/// What a source says to the claims of one sentence, taken together.
///
/// @param at the source's place in the list of sources
/// @param named whether the sentence has a marker of the source
/// @param span in the article's canonical text
/// @param quote what stands there
/// @param exact whether all of the sentence stands there word for word
/// @param computed how numbers of the sentence are computed from those that stand there
record Evidence(int at, EvidenceText source, boolean named, Span span, String quote, boolean exact,
        Verdict verdict,
        double score, List<String> computed) {
    /// What speaks to several claims of a sentence is shown as one stretch up to this length.
    private static final int LONGEST = 300;

    /// Takes the findings for the claims of a sentence in one source together: what speaks to a claim counts, whether it
    /// supports or contradicts it, else what comes nearest. What lies too far apart for one stretch makes several.
    ///
    /// @param findings at least one
    static List<Evidence> of(int at, EvidenceText source, boolean named, List<ClaimResult> findings) {
        boolean exact = findings.stream().allMatch(ClaimResult::exact);
        List<List<ClaimResult>> stretches = new ArrayList<>();
        for (ClaimResult finding : counting(findings)) {
            if (stretches.isEmpty()
                    || cover(stretches.getLast(), finding.source()).length() > LONGEST) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(finding);
        }
        return stretches.stream().map(together -> of(at, source, named, exact, together)).toList();
    }

    private static Evidence of(int at, EvidenceText source, boolean named, boolean exact,
            List<ClaimResult> findings) {
        Span span = cover(findings, findings.getFirst().source());
        return new Evidence(at, source, named, span.shift(source.offset()), span.in(source.text()), exact,
                Verdict.together(findings.stream().map(ClaimResult::verdict).toList()),
                findings.stream().mapToDouble(ClaimResult::score).average().orElse(0),
                findings.stream().flatMap(finding -> finding.computed().stream()).distinct().toList());
    }

    /// Whether it shows what a finding in its source rests on.
    boolean shows(ClaimResult finding) {
        return span.contains(finding.source().shift(source.offset()));
    }

    private static Span cover(List<ClaimResult> findings, Span more) {
        return findings.stream().map(ClaimResult::source).reduce(more, (one, other) -> new Span(
                Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }

    private static List<ClaimResult> counting(List<ClaimResult> findings) {
        List<ClaimResult> speaking = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.UNSUPPORTED).toList();
        return speaking.isEmpty()
                ? findings.stream().max(Comparator.comparingDouble(ClaimResult::score)).stream().toList()
                : speaking;
    }
}
