package wenyuan.app.answer;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// A checked sentence of an answer.
///
/// @param span where it stands in the answer's text, without its markers
/// @param score 0 to 1
/// @param citations numbers of its citations
public record Sentence(Span span, Verdict verdict, double score, List<Integer> citations,
        List<Problem> problems) {
    public Sentence {
        citations = List.copyOf(citations);
        problems = List.copyOf(problems);
    }
}
