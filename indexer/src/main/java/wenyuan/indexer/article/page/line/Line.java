package wenyuan.indexer.article.page.line;

import java.util.List;
import wenyuan.indexer.corpus.Span;

/// A line of the page, or a part of one.
///
/// @param raw where it stands in the page, from its first non-blank character to its last
/// @param visible what of it is words: without bullets, Markdown marks and what no reader sees
/// @param text the visible stretches, put together
/// @param mark what kind of mark it begins with
/// @param indented whether it is set in from the left, as a paragraph's first line is
/// @param tail whether it is the end of a line, cut off from what stands before it
public record Line(Span raw, List<Span> visible, String text, Mark mark, boolean indented, boolean tail) {
    public Line {
        visible = List.copyOf(visible);
    }

    /// What a line begins with.
    enum Mark {
        NONE,
        BULLET,
        HEADING,
        ROW
    }

    /// Where in the page the visible character at `offset` stands.
    int rawOffset(int offset) {
        int left = offset;
        for (Span span : visible) {
            if (left < span.length()) {
                return span.start() + left;
            }
            left -= span.length();
        }
        return raw.end();
    }
}
