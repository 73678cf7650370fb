package wenyuan.app.view;

import wenyuan.indexer.corpus.Span;

/// A stretch of a text.
public record SpanView(int start, int end) {

    static SpanView of(Span span) {
        return new SpanView(span.start(), span.end());
    }
}
