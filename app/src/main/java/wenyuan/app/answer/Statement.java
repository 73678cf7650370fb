package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A claim made ready to be checked against many sources.
///
/// @param span where it stands in its sentence
/// @param text as written
/// @param folded the same, folded
/// @param words the same, in words
/// @param subject words of the sentence before the claim, which tell what the claim is about; empty for the first
record Statement(Span span, String text, String folded, List<Word> words, List<Word> subject) {
    Statement {
        words = List.copyOf(words);
        subject = List.copyOf(subject);
    }

    /// The claims of a sentence.
    static List<Statement> of(String sentence) {
        return Claims.of(sentence).stream().map(span -> of(sentence, span)).toList();
    }

    private static Statement of(String sentence, Span span) {
        String text = span.in(sentence);
        String before = sentence.substring(Math.max(0, span.start() - MOST_SUBJECT), span.start());
        return new Statement(span, text, Folding.fold(text), Wording.of(text),
                Wording.of(before).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR).toList());
    }

    private static final int MOST_SUBJECT = 80;
}
