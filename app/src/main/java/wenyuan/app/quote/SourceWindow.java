package wenyuan.app.quote;

import java.util.ArrayList;
import java.util.List;
import wenyuan.app.reader.Window;
import wenyuan.app.retrieve.Windows;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// A window of an article, and the sentences in it that can be quoted.
///
/// @param start where the window's text begins in the article
/// @param sentences in reading order, at least one
record SourceWindow(Window window, int start, List<Candidate> sentences) {
    SourceWindow {
        sentences = List.copyOf(sentences);
    }

    /// The windows of an article that hold sentences of its hits, in reading order; the same that reranking reads.
    ///
    /// @param passages all of the article, in order
    /// @param sentences of its hits, in reading order
    static List<SourceWindow> cut(List<Passage> passages, List<Candidate> sentences) {
        List<SourceWindow> windows = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(sentences);
        for (Passage passage : passages) {
            for (Span inPassage : Windows.spans(passage.text())) {
                Span place = inPassage.shift(passage.span().start());
                List<Candidate> within = left.stream().filter(sentence -> place.contains(sentence.span()))
                        .toList();
                if (!within.isEmpty()) {
                    left.removeAll(within);
                    windows.add(new SourceWindow(
                            new Window(passage.article().title(), inPassage.in(passage.text())),
                            place.start(), within));
                }
            }
        }
        return windows;
    }

    /// Where a sentence stands in the window's text.
    Span placeOf(Candidate sentence) {
        return sentence.span().shift(-start);
    }
}
