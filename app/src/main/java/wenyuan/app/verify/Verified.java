package wenyuan.app.verify;

import java.util.List;

/// A text after checking, and what its sentences rest on.
///
/// @param text an answer's has its markers numbered as its citations are; any other text is as it was given
public record Verified(String text, List<Sentence> sentences, List<Citation> citations) {
    public Verified {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
    }

    /// How many sentences have a verdict.
    public long count(Verdict verdict) {
        return sentences.stream().filter(sentence -> sentence.verdict() == verdict).count();
    }
}
