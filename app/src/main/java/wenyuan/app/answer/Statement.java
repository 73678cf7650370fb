package wenyuan.app.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
/// @param people of those whom the sources name, who stand in it
record Statement(Span span, String text, String folded, List<Word> words, List<Word> subject,
        Set<String> people) {
    Statement {
        people = Set.copyOf(people);
        words = List.copyOf(words);
        subject = List.copyOf(subject);
    }

    /// The claims of a sentence.
    ///
    /// @param people whom the sources name, folded
    static List<Statement> of(String sentence, Set<String> people) {
        return Claims.of(sentence).stream().map(span -> of(sentence, span, people)).toList();
    }

    /// The claims of a sentence, where nothing is known of the sources.
    static List<Statement> of(String sentence) {
        return of(sentence, Set.of());
    }

    private static Statement of(String sentence, Span span, Set<String> people) {
        String text = span.in(sentence);
        String folded = Folding.fold(text);
        String before = sentence.substring(Math.max(0, span.start() - MOST_SUBJECT), span.start());
        return new Statement(span, text, folded, Wording.of(text),
                Wording.of(before).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR).toList(),
                people.stream().filter(folded::contains).collect(Collectors.toSet()));
    }

    private static final int MOST_SUBJECT = 80;
}
