package wenyuan.indexer.article;

/// Tells on which line an offset is. Offsets must be asked for in rising order.
final class LineCounter {
    private final String text;
    private int at;
    private int line = 1;

    LineCounter(String text) {
        this.text = text;
    }

    /// The line of the offset, from 1.
    int at(int offset) {
        for (int end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
            line++;
            at = end + 1;
        }
        return line;
    }
}
