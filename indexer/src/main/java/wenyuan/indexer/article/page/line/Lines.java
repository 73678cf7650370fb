package wenyuan.indexer.article.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.article.page.line.Line.Mark;
import wenyuan.indexer.corpus.Span;

/// Cuts a page into lines and tells the words of a line from its marks.
public final class Lines {
    private static final String SHAPES = "▶►▷▸◆◇●○◎■□▪▫▲△▼▽◀◁◄★☆※➤•·";
    private static final String LIST_MARKS = "-*+•·";
    private static final Pattern RULE = Pattern.compile("[-:\\s]*");

    private final String page;

    public Lines(String page) {
        this.page = page;
    }

    /// The lines that are not blank, in order.
    public List<Line> all() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i == page.length() || breaks(page.charAt(i))) {
                add(lines, start, i, false);
                start = i + 1;
            }
        }
        return lines;
    }

    /// The line cut in two in front of the visible character at `offset`; one line when a part would be blank.
    List<Line> cut(Line line, int offset) {
        List<Line> parts = new ArrayList<>();
        int at = line.rawOffset(offset);
        add(parts, line.raw().start(), at, line.tail());
        add(parts, at, line.raw().end(), true);
        return parts;
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
    }

    private void add(List<Line> lines, int from, int to, boolean tail) {
        int start = from;
        int end = to;
        while (start < end && Chars.blank(page.charAt(start))) {
            start++;
        }
        while (end > start && Chars.blank(page.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(line(new Span(start, end), !tail && indented(from, start), tail));
        }
    }

    private Line line(Span raw, boolean indented, boolean tail) {
        int start = raw.start();
        Mark mark = Mark.NONE;
        start = skipUnseen(start, raw.end());
        if (start < raw.end() && page.charAt(start) == '#') {
            int after = start;
            while (after < raw.end() && page.charAt(after) == '#') {
                after++;
            }
            mark = Mark.HEADING;
            start = skipUnseen(after, raw.end());
        } else if (start < raw.end() && page.charAt(start) == '|') {
            mark = Mark.ROW;
        } else {
            int after = skipBullets(start, raw.end());
            mark = after > start ? Mark.BULLET : Mark.NONE;
            start = after;
        }
        List<Span> visible = visible(start, raw.end(), mark);
        var text = new StringBuilder();
        visible.forEach(span -> text.append(page, span.start(), span.end()));
        return new Line(raw, visible, text.toString(), mark, indented, tail);
    }

    private boolean indented(int from, int start) {
        return start - from >= 2 || (start > from && page.charAt(from) == '\u3000');
    }

    private int skipUnseen(int from, int end) {
        int at = from;
        while (at < end && Chars.unseen(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipBullets(int from, int end) {
        int at = from;
        if (at + 1 < end && LIST_MARKS.indexOf(page.charAt(at)) >= 0 && Chars.unseen(page.charAt(at + 1))) {
            at = skipUnseen(at + 1, end);
        }
        while (at < end && SHAPES.indexOf(page.charAt(at)) >= 0) {
            at = skipUnseen(at + 1, end);
        }
        return at;
    }

    private List<Span> visible(int start, int rawEnd, Mark mark) {
        int end = rawEnd;
        while (end > start && Chars.unseen(page.charAt(end - 1))) {
            end--;
        }
        List<Span> spans = new ArrayList<>();
        if (mark == Mark.ROW && RULE.matcher(page.substring(start, end).replace("|", "")).matches()) {
            return spans;
        }
        int from = start;
        int at = start;
        while (at < end) {
            int width = hidden(at, start, end, mark);
            if (width > 0) {
                addSpan(spans, from, at);
                from = at + width;
            }
            at += Math.max(1, width);
        }
        addSpan(spans, from, end);
        return spans;
    }

    /// How many characters at `at` are a mark and no word; a blank that sets off a mark goes with it.
    private int hidden(int at, int start, int end, Mark mark) {
        char c = page.charAt(at);
        if (emphasis(at, end)) {
            return 2;
        }
        boolean besideMark = c == ' '
                && (emphasis(at + 1, end) || (at - 2 >= start && emphasis(at - 2, end)));
        return besideMark || (mark == Mark.ROW && c == '|') || c == '\uFEFF' ? 1 : 0;
    }

    private boolean emphasis(int at, int end) {
        char c = at + 1 < end ? page.charAt(at) : ' ';
        return (c == '*' || c == '_') && page.charAt(at + 1) == c;
    }

    private static void addSpan(List<Span> spans, int start, int end) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
