package wenyuan.app.verify;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// A checked sentence of an answer.
///
/// @param span where it stands in the answer's text, without its markers
/// @param score 0 to 1
/// @param citations numbers of its citations
/// @param claims what it states, in order; empty where it states nothing
public record Sentence(Span span, Verdict verdict, double score, List<Integer> citations,
        List<Problem> problems, List<Claim> claims) {
    public Sentence {
        citations = List.copyOf(citations);
        problems = List.copyOf(problems);
        claims = List.copyOf(claims);
    }
}
