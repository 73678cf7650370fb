package wenyuan.indexer.article.text;

import java.io.Reader;

/// Reads a part of a string without copying it first.
public final class TextWindow extends Reader {
    private final String text;
    private final int end;
    private int at;

    public TextWindow(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at >= end) {
            return -1;
        }
        int count = Math.min(length, end - at);
        text.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
