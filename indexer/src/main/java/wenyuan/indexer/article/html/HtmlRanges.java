package wenyuan.indexer.article.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.corpus.Span;

/// Where the parser found a node.
public final class HtmlRanges {
    private static final Pattern TITLE = Pattern.compile("<title\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_TITLE = Pattern.compile("</title\\b", Pattern.CASE_INSENSITIVE);

    private HtmlRanges() {}

    /// Parses HTML so that each node knows where it was found.
    public static Document parse(CanonicalText html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(withTitlesEnded(html.text()), "");
    }

    /// The same, as long as before, with no title that has no end: the parser reads the rest of the file as that title,
    /// then reads it again, and gives it wrong places.
    private static String withTitlesEnded(String html) {
        Matcher title = END_OF_TITLE.matcher(html);
        int ended = 0;
        while (title.find()) {
            ended = title.end();
        }
        return html.substring(0, ended) + TITLE.matcher(html.substring(ended)).replaceAll("<xitle");
    }

    /// The node's place in the text that was parsed, what is inside it included; empty where the parser made it up.
    static Span of(Node node) {
        int start = start(node.sourceRange());
        return start < 0 ? new Span(0, 0) : new Span(start, Math.max(start, end(node)));
    }

    private static int start(Range range) {
        return range.isTracked() ? range.startPos() : -1;
    }

    private static int end(Node node) {
        int end = node.sourceRange().isTracked() ? node.sourceRange().endPos() : -1;
        if (node instanceof Element element) {
            if (element.endSourceRange().isTracked()) {
                return Math.max(end, element.endSourceRange().endPos());
            }
            for (Node inner : element.nodeStream().toList()) {
                Range range = inner.sourceRange();
                end = range.isTracked() ? Math.max(end, range.endPos()) : end;
            }
        }
        return end;
    }
}
