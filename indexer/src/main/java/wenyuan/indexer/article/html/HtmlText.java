package wenyuan.indexer.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.corpus.Span;

/// The prose of an HTML document or fragment: its blocks in order, each one line, without what stands around the
/// prose of a page. What is left out is listed.
///
/// @param blocks lines, none blank
public record HtmlText(List<Block> blocks, List<Cut> cuts) {
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "figcaption", "pre", "td",
            "th", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    public HtmlText {
        blocks = List.copyOf(blocks);
        cuts = List.copyOf(cuts);
    }

    /// A line of a block.
    ///
    /// @param inParagraph whether it stands in an element for text, not merely in one for layout
    /// @param inMain whether it stands in the element that the page names as its article, if it names one
    public record Block(CanonicalText line, boolean inParagraph, boolean inMain) {}

    /// Reads the parsed form of `html`, which must have been parsed with its positions.
    public static HtmlText of(CanonicalText html, Document document) {
        HtmlChrome chrome = HtmlChrome.of(document);
        var walk = new Walk(html, chrome, chrome.main(document));
        document.filter(walk);
        walk.endBlock();
        return new HtmlText(walk.blocks, walk.cuts);
    }

    /// The blocks as paragraphs.
    public CanonicalText paragraphs() {
        var text = new CanonicalText();
        for (Block block : blocks) {
            text.append(block.line()).endParagraph();
        }
        return text;
    }

    private static final class Walk implements NodeFilter {
        private final CanonicalText html;
        private final String characters;
        private final HtmlChrome chrome;
        private final Element main;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Cut> cuts = new ArrayList<>();
        private CanonicalText current = new CanonicalText();
        private int paragraphs;
        private int preformatted;
        private int insideMain;

        Walk(CanonicalText html, HtmlChrome chrome, Element main) {
            this.html = html;
            this.characters = html.text();
            this.chrome = chrome;
            this.main = main;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            switch (node) {
                case Comment comment -> cut(comment, "a comment");
                case TextNode text -> append(text);
                case Element element -> {
                    return enter(element);
                }
                default -> {
                }
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            String name = element.normalName();
            if (name.equals("head")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            var reason = chrome.reason(element);
            if (reason.isPresent()) {
                cut(element, reason.get());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (CELLS.contains(name)) {
                current.insert(" ");
            } else if (name.equals("br") || element.isBlock()) {
                endBlock();
            }
            paragraphs += PARAGRAPHS.contains(name) ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
            insideMain += element.equals(main) ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (element.isBlock() && !CELLS.contains(name)) {
                    endBlock();
                }
                paragraphs -= PARAGRAPHS.contains(name) ? 1 : 0;
                preformatted -= name.equals("pre") ? 1 : 0;
                insideMain -= element.equals(main) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void append(TextNode node) {
            var raw = new CanonicalText().append(html, HtmlRanges.of(node));
            CanonicalText read = mended(Entities.once(raw, raw.text()), node.getWholeText());
            current.append(Entities.decode(read));
            if (preformatted > 0) {
                endBlock();
            }
        }

        /// What the parser made of the characters of a node. Where it mended them, what it put in stands for what it took.
        private static CanonicalText mended(CanonicalText decoded, String whole) {
            int most = Math.min(decoded.length(), whole.length());
            int start = 0;
            while (start < most && decoded.charAt(start) == whole.charAt(start)) {
                start++;
            }
            int end = 0;
            while (end < most - start
                    && decoded.charAt(decoded.length() - 1 - end) == whole.charAt(whole.length() - 1 - end)) {
                end++;
            }
            if (start == whole.length() && start == decoded.length()) {
                return decoded;
            }
            var tail = new Span(decoded.length() - end, decoded.length());
            return new CanonicalText().append(decoded, new Span(0, start))
                    .replace(whole.substring(start, whole.length() - end),
                            decoded.raw(new Span(start, tail.start())))
                    .append(decoded, tail);
        }

        private void cut(Node node, String reason) {
            Span range = HtmlRanges.of(node);
            if (!range.in(characters).isBlank()) {
                cuts.add(new Cut(html.raw(range), reason));
            }
        }

        private void endBlock() {
            boolean keepsLines = preformatted > 0;
            CanonicalText cleaned = keepsLines ? Cleaning.paragraphs(current) : Cleaning.line(current);
            int start = 0;
            while (start < cleaned.length()) {
                int end = keepsLines ? cleaned.text().indexOf('\n', start) : cleaned.length();
                blocks.add(
                        new Block(new CanonicalText().append(cleaned, new Span(start, end)), paragraphs > 0,
                                insideMain > 0));
                start = end + 1;
            }
            current = new CanonicalText();
        }
    }
}
