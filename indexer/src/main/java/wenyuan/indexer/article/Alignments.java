package wenyuan.indexer.article;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.corpus.Span;

/// Walks an alignment from canonical to raw.
final class Alignments {
    private Alignments() {}

    static List<Span> raw(List<Segment> alignment, Span canonical) {
        List<Span> found = new ArrayList<>();
        for (Segment segment : alignment) {
            if (segment.canonical().overlaps(canonical)) {
                append(found, cut(segment, canonical));
            }
        }
        return List.copyOf(found);
    }

    private static Span cut(Segment segment, Span wanted) {
        Span canonical = segment.canonical();
        Span raw = segment.raw();
        if (canonical.length() != raw.length()) {
            return raw;
        }
        int from = Math.max(0, wanted.start() - canonical.start());
        int to = Math.min(canonical.length(), wanted.end() - canonical.start());
        return new Span(raw.start() + from, raw.start() + to);
    }

    private static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().end() == next.start()) {
            Span last = spans.removeLast();
            spans.add(new Span(last.start(), next.end()));
        } else {
            spans.add(next);
        }
    }
}
