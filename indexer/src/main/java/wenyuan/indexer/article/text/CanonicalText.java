package wenyuan.indexer.article.text;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.corpus.Span;

/// A text in the making that knows of each of its characters where in the raw file it was read. Readers go from the
/// raw text to the canonical one in steps (unescape, decode entities, take out markup, fold blanks), each of which
/// appends to a new one of these; the last gives [#text] and [#alignment] of an article.
public final class CanonicalText implements CharSequence {
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    /// A part of the raw text as it stands.
    public static CanonicalText of(String raw, Span part) {
        return new CanonicalText().keep(raw, part);
    }

    /// Appends a part of the raw text as it stands.
    public CanonicalText keep(String raw, Span part) {
        if (part.length() > 0) {
            align(new Segment(new Span(0, part.length()), part), text.length());
            text.append(raw, part.start(), part.end());
        }
        return this;
    }

    /// Appends characters that stand for other characters of the raw text. Of equal length they would pass for the
    /// same ones, and so they stand for them in two parts; one for one has no raw counterpart.
    public CanonicalText replace(String by, Span raw) {
        if (by.length() != raw.length() && !by.isEmpty()) {
            align(new Segment(new Span(0, by.length()), raw), text.length());
        } else if (by.length() > 1) {
            align(new Segment(new Span(0, 1), raw), text.length());
            align(new Segment(new Span(1, by.length()), raw), text.length());
        }
        text.append(by);
        return this;
    }

    /// Appends characters that the raw text does not have.
    public CanonicalText insert(String added) {
        text.append(added);
        return this;
    }

    /// Appends a part of another text, with its origin.
    public CanonicalText append(CanonicalText other, Span part) {
        int shift = text.length() - part.start();
        for (int i = other.firstSegmentEndingAfter(part.start()); i < other.segments.size(); i++) {
            Segment segment = other.segments.get(i);
            if (segment.canonical().start() >= part.end()) {
                break;
            }
            align(cut(segment, part), shift);
        }
        text.append(other.text, part.start(), part.end());
        return this;
    }

    /// Appends the whole of another text, with its origin.
    public CanonicalText append(CanonicalText other) {
        return append(other, new Span(0, other.length()));
    }

    /// Ends a paragraph, if one has begun.
    public CanonicalText endParagraph() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    /// The raw stretch from the first to the last character that the part was read from; empty at the start of the
    /// next one where it was read from none.
    public Span raw(Span part) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        int i = firstSegmentEndingAfter(part.start());
        int next = i < segments.size() ? segments.get(i).raw().start() : rawEnd();
        for (; i < segments.size() && segments.get(i).canonical().start() < part.end(); i++) {
            Span raw = cut(segments.get(i), part).raw();
            start = Math.min(start, raw.start());
            end = Math.max(end, raw.end());
        }
        return end < 0 ? new Span(next, next) : new Span(start, end);
    }

    /// The characters so far.
    public String text() {
        return text.toString();
    }

    /// Where they were read, in their order.
    public List<Segment> alignment() {
        return List.copyOf(segments);
    }

    private int rawEnd() {
        return segments.isEmpty() ? 0 : segments.getLast().raw().end();
    }

    /// Joins the segment to the last one where both are the same characters and stand side by side.
    private void align(Segment next, int shift) {
        Span canonical = next.canonical().shift(shift);
        Span raw = next.raw();
        if (!segments.isEmpty() && canonical.length() == raw.length()) {
            Segment last = segments.getLast();
            if (last.canonical().length() == last.raw().length()
                    && last.canonical().end() == canonical.start() && last.raw().end() == raw.start()) {
                segments.removeLast();
                canonical = new Span(last.canonical().start(), canonical.end());
                raw = new Span(last.raw().start(), raw.end());
            }
        }
        segments.add(new Segment(canonical, raw));
    }

    /// Whole stands for whole: a part of what is not the same characters keeps the whole raw stretch.
    private static Segment cut(Segment segment, Span part) {
        Span canonical = segment.canonical();
        int start = Math.max(canonical.start(), part.start());
        int end = Math.min(canonical.end(), part.end());
        var inner = new Span(start, Math.max(start, end));
        Span raw = segment.raw();
        return canonical.length() == raw.length()
                ? new Segment(inner, inner.shift(raw.start() - canonical.start()))
                : new Segment(inner, raw);
    }

    private int firstSegmentEndingAfter(int position) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).canonical().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text();
    }
}
