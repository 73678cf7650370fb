package wenyuan.app.verify;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// A part of a sentence that can be true or false by itself.
///
/// @param span where it stands in the checked text
/// @param score how much of it the source says, 0 to 1
/// @param citations numbers of the citations that speak to it
public record Claim(Span span, Verdict verdict, double score, List<Integer> citations,
        List<Problem> problems) {
    public Claim {
        citations = List.copyOf(citations);
        problems = List.copyOf(problems);
    }
}
