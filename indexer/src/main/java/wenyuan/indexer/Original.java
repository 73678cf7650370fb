package wenyuan.indexer;

import java.util.List;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.corpus.Span;

/// What an article was read from: a window of its source file, as found.
///
/// @param file name of the source file
/// @param window where the text stands in the file
/// @param text what stands there
/// @param spans what of the text is this article
/// @param others articles that have pieces in the same window, in the order of their first pieces
public record Original(String file, Span window, String text, List<Span> spans, List<Other> others) {
    public Original {
        spans = List.copyOf(spans);
        others = List.copyOf(others);
    }

    /// What of stretches of the file is in the window, as spans of its text.
    public List<Span> within(List<Span> raw) {
        return within(window, raw);
    }

    static List<Span> within(Span window, List<Span> raw) {
        return raw.stream().filter(window::overlaps)
                .map(span -> new Span(Math.max(span.start(), window.start()) - window.start(),
                        Math.min(span.end(), window.end()) - window.start()))
                .toList();
    }

    /// Pieces of another article.
    ///
    /// @param spans where they stand in the window's text
    public record Other(ArticleHead article, List<Span> spans) {
        public Other {
            spans = List.copyOf(spans);
        }
    }
}
