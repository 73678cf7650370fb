package wenyuan.app.http;

import wenyuan.indexer.corpus.Span;

/// A stretch of a text.
record SpanView(int start, int end) {

    static SpanView of(Span span) {
        return new SpanView(span.start(), span.end());
    }
}
