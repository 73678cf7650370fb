package wenyuan.app.verify.align;

import java.util.List;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A claim made ready to be checked against many texts.
///
/// @param span where it stands in its sentence
/// @param text as written
/// @param folded the same, folded
/// @param words the same, in words
/// @param before words of the sentence before the claim, which say what it is about; empty for the first
public record AnalyzedClaim(Span span, String text, String folded, List<Word> words, List<Word> before) {
    private static final int MOST_BEFORE = 80;

    public AnalyzedClaim {
        words = List.copyOf(words);
        before = List.copyOf(before);
    }

    /// The claim at a place of a sentence.
    public static AnalyzedClaim of(String sentence, Span span) {
        String text = span.in(sentence);
        String before = sentence.substring(Math.max(0, span.start() - MOST_BEFORE), span.start());
        return new AnalyzedClaim(span, text, Folding.fold(text), Wording.of(text),
                Wording.of(before).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR).toList());
    }
}
