package wenyuan.app.reader;

import wenyuan.indexer.corpus.Span;

/// What a reader makes of a window. Spans are places in the window's text, in UTF-16 code units. Scores are logits: greater
/// is better, comparable between the windows of one question, and between questions of one reader.
public interface Reading {

    /// Whether the window answers the question.
    double answerable();

    /// The best span inside a range of the window, and by how much it is better than no answer.
    Answer within(Span range);

    /// The best span of the window.
    Answer best();

    /// How well the window answers: its answerability, which counts double, and its best span.
    default double score() {
        return 2 * answerable() + best().margin();
    }

    /// How well a range of the window answers: the window's answerability, which counts double, and the range's best span.
    default double score(Span range) {
        return 2 * answerable() + within(range).margin();
    }

    /// A span that may answer.
    ///
    /// @param margin its score less that of no answer
    record Answer(Span span, double margin) {}
}
