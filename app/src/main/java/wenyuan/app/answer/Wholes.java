package wenyuan.app.answer;

import java.util.List;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Widens a stretch of a text to whole words and whole numbers, and takes off its ends what says nothing by itself.
final class Wholes {
    private Wholes() {}

    /// @param words of the text
    /// @param values numbers, dates and names in it, which may be of several words
    static Span of(Span stretch, List<Word> words, List<Span> values) {
        int start = stretch.start();
        int end = stretch.end();
        for (Word word : words) {
            boolean says = word.kind() != Wording.Kind.GRAMMAR || stretch.contains(word.span());
            if (word.span().overlaps(stretch) && says) {
                start = Math.min(start, word.span().start());
                end = Math.max(end, word.span().end());
            }
        }
        Span told = bare(new Span(start, end), words);
        start = told.start();
        end = told.end();
        for (Span value : values) {
            if (value.overlaps(told)) {
                start = Math.min(start, value.start());
                end = Math.max(end, value.end());
            }
        }
        return new Span(start, end);
    }

    private static Span bare(Span span, List<Word> words) {
        List<Word> telling = words.stream()
                .filter(word -> span.contains(word.span()) && word.kind() != Wording.Kind.GRAMMAR).toList();
        return telling.isEmpty()
                ? span
                : new Span(telling.getFirst().span().start(), telling.getLast().span().end());
    }
}
