package wenyuan.app.retrieve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// Makes hits whole: a passage that begins or ends within a paragraph gets the rest of it, so that who answers reads
/// what the writer put together.
final class Paragraphs {
    /// A longer rest of a paragraph is not taken along.
    private static final int LONGEST = 400;

    private final Function<String, Optional<Article>> articles;

    /// @param articles by their ids
    Paragraphs(Function<String, Optional<Article>> articles) {
        this.articles = articles;
    }

    /// The same hits with whole paragraphs, except for what another hit holds already.
    List<Hit> whole(List<Hit> hits) {
        Map<String, Optional<Article>> read = new HashMap<>();
        return hits.stream().map(hit -> {
            Passage passage = hit.passage();
            Optional<Article> article = read.computeIfAbsent(passage.article().id(), articles)
                    .filter(found -> found.revision().equals(passage.article().revision()));
            return article.map(found -> hit.of(whole(passage, found.text(), hits))).orElse(hit);
        }).toList();
    }

    private static Passage whole(Passage passage, String text, List<Hit> hits) {
        Span span = passage.span();
        Span before = new Span(text.lastIndexOf('\n', span.start() - 1) + 1, span.start());
        boolean ended = text.charAt(span.end() - 1) == '\n';
        Span after = new Span(span.end(), ended ? span.end() : text.indexOf('\n', span.end()));
        var whole = new Span(takes(before, passage, hits) ? before.start() : span.start(),
                takes(after, passage, hits) ? after.end() : span.end());
        return whole.equals(span)
                ? passage
                : new Passage(passage.article(), passage.ordinal(), whole, whole.in(text));
    }

    private static boolean takes(Span rest, Passage passage, List<Hit> hits) {
        return rest.length() > 0 && rest.length() <= LONGEST
                && hits.stream().map(Hit::passage).filter(other -> !other.equals(passage))
                        .noneMatch(other -> other.article().id().equals(passage.article().id())
                                && other.span().overlaps(rest));
    }
}
