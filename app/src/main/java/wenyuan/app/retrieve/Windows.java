package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wenyuan.app.reader.Window;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Sentences;

/// Cuts passages into windows for a cross-encoder, which reads short texts best: whole sentences, about as long as one
/// another, each with its article's title.
public final class Windows {
    /// The length aimed at.
    private static final int TARGET = 200;

    private Windows() {}

    /// The windows of a passage in order. Each sentence is in one of them.
    public static List<Window> of(Passage passage) {
        return spans(passage.text()).stream()
                .map(span -> new Window(passage.article().title(), span.in(passage.text()))).toList();
    }

    /// The window of a passage that shares most with what is asked; of several the first.
    ///
    /// @param asked terms of the question
    static Window best(Set<String> asked, Passage passage) {
        return of(passage).stream()
                .reduce((a, b) -> shared(asked, b.text()) > shared(asked, a.text()) ? b : a)
                .orElseThrow();
    }

    static long shared(Set<String> asked, String text) {
        return Terms.of(text).stream().filter(asked::contains).count();
    }

    /// Where the windows of a passage's text stand, in order.
    public static List<Span> spans(String text) {
        int count = Math.max(1, Math.round((float) text.length() / TARGET));
        List<Span> windows = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Span sentence : Sentences.of(text)) {
            int due = (windows.size() + 1) * text.length() / count;
            if (end > start && (sentence.start() + sentence.end()) / 2 > due) {
                windows.add(new Span(start, end));
                start = sentence.start();
            }
            end = sentence.end();
        }
        windows.add(new Span(start, text.length()));
        return windows;
    }
}
