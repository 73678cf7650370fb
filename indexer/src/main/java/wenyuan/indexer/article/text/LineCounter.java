package wenyuan.indexer.article.text;

/// Tells on which line an offset is. Offsets must be asked for in rising order.
public final class LineCounter {
    private final String text;
    private int at;
    private int line = 1;

    public LineCounter(String text) {
        this.text = text;
    }

    /// The line of the offset, from 1.
    public int at(int offset) {
        for (int end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
            line++;
            at = end + 1;
        }
        return line;
    }
}
