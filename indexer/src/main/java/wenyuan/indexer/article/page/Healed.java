package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.corpus.Span;

/// Canonical text in the making, with the map from its characters to those of the page.
final class Healed {
    private final String page;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> alignment = new ArrayList<>();

    Healed(String page) {
        this.page = page;
    }

    /// Appends what of `span` is not blank at either end of a paragraph.
    void append(Span span) {
        int start = span.start();
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        while (atStart && start < span.end() && Chars.unseen(page.charAt(start))) {
            start++;
        }
        if (start == span.end()) {
            return;
        }
        int at = text.length();
        text.append(page, start, span.end());
        Segment next = new Segment(new Span(at, text.length()), new Span(start, span.end()));
        if (!alignment.isEmpty() && adjoins(alignment.getLast(), next)) {
            Segment last = alignment.removeLast();
            next = new Segment(new Span(last.canonical().start(), next.canonical().end()),
                    new Span(last.raw().start(), next.raw().end()));
        }
        alignment.add(next);
    }

    private static boolean adjoins(Segment last, Segment next) {
        return last.canonical().end() == next.canonical().start() && last.raw().end() == next.raw().start();
    }

    /// Puts a blank between two Latin words that a line's end holds apart.
    void space() {
        text.append(' ');
    }

    void endParagraph() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    boolean endsWithLatin() {
        return !text.isEmpty() && latin(text.charAt(text.length() - 1));
    }

    static boolean latin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    String text() {
        return text.toString();
    }

    List<Segment> alignment() {
        return List.copyOf(alignment);
    }
}
