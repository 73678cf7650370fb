package wenyuan.indexer.corpus;

/// A stretch of a text: UTF-16 code units from `start`, inclusive, to `end`, exclusive.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// What stands in `text` between the two ends.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// The same stretch seen from a place `by` code units further to the left.
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /// In reading order: by start, the shorter first where two start together.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
