package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import wenyuan.app.reader.Window;
import wenyuan.indexer.corpus.Span;

/// Neighbouring sentences of one article that are read at once.
///
/// @param sentences in reading order, at least one
record SourceWindow(List<Candidate> sentences) {
    /// A window has about this many characters; the reader was trained on windows of this size.
    private static final int SIZE = 200;
    /// Sentences that stand nearer than this are neighbours, though two passages hold them.
    private static final int GAP = 4;

    SourceWindow {
        sentences = List.copyOf(sentences);
    }

    /// An article's sentences as windows, each sentence in one of them.
    ///
    /// @param sentences in reading order
    static List<SourceWindow> cut(List<Candidate> sentences) {
        List<SourceWindow> windows = new ArrayList<>();
        List<Candidate> window = new ArrayList<>();
        for (Candidate sentence : sentences) {
            if (!window.isEmpty() && (sentence.span().start() - window.getLast().span().end() >= GAP
                    || sentence.span().end() - window.getFirst().span().start() > SIZE)) {
                windows.add(new SourceWindow(window));
                window.clear();
            }
            window.add(sentence);
        }
        if (!window.isEmpty()) {
            windows.add(new SourceWindow(window));
        }
        return windows;
    }

    /// What the reader is given.
    Window window() {
        var text = new StringBuilder();
        sentences.forEach(sentence -> text.append(sentence.text()));
        return new Window(sentences.getFirst().article().title(), text.toString());
    }

    /// Where each sentence stands in the window's text.
    List<Span> places() {
        List<Span> places = new ArrayList<>();
        int at = 0;
        for (Candidate sentence : sentences) {
            places.add(new Span(at, at + sentence.text().length()));
            at += sentence.text().length();
        }
        return places;
    }
}
