package wenyuan.app.view;

import java.util.List;
import wenyuan.indexer.Original;
import wenyuan.indexer.corpus.Span;

/// What an article was read from: the raw file from `start` to `end`.
///
/// @param spans pairs of start and end in the text, what of it is this article
/// @param cited what of it is the span that was asked for; empty where none was
/// @param other what of it is other articles
public record OriginalView(String file, int start, int end, String text, List<List<Integer>> spans,
        List<List<Integer>> cited, List<Pieces> other) {

    /// Pieces of another article.
    record Pieces(String articleId, String title, List<List<Integer>> spans) {}

    /// The JSON form of what an article was read from.
    ///
    /// @param cited raw stretches of the file
    public static OriginalView of(Original original, List<Span> cited) {
        var other = original.others().stream()
                .map(each -> new Pieces(each.article().id(), each.article().title(), pairs(each.spans())))
                .toList();
        return new OriginalView(original.file(), original.window().start(), original.window().end(),
                original.text(), pairs(original.spans()),
                pairs(original.within(cited)), other);
    }

    private static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
    }
}
