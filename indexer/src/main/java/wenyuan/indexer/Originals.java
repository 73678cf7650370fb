package wenyuan.indexer;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.Original.Other;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.corpus.Corpus;
import wenyuan.indexer.corpus.Loaded;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Filter;
import wenyuan.indexer.index.PassageIndex;

/// Reads again what articles were read from. Safe for use by many threads.
public final class Originals {
    /// How much of a file is shown at most, in UTF-16 code units.
    static final int WINDOW = 100_000;
    private static final int ALL = Integer.MAX_VALUE;

    private final Path corpus;
    private final PassageIndex index;

    /// @param corpus folder of the source files
    public Originals(Path corpus, PassageIndex index) {
        this.corpus = corpus;
        this.index = index;
    }

    /// What the article was read from; empty where the file is gone or does not say any more what was indexed.
    public Optional<Original> of(Article article) {
        return switch (Corpus.load(corpus, article.origin().file())) {
            case Loaded.Text(var file) when holds(file.text(), article) ->
                Optional.of(in(file.text(), article));
            case Loaded.Text _,Loaded.Rejected _ -> Optional.empty();
        };
    }

    private Original in(String raw, Article article) {
        Origin origin = article.origin();
        Optional<Span> object = object(raw, origin);
        Span window = window(raw, object.orElse(new Span(0, raw.length())), origin.spans());
        List<Other> others = object.isPresent() ? List.of() : others(raw, article, window);
        return new Original(origin.file(), window, window.in(raw), Original.within(window, origin.spans()),
                others);
    }

    /// Whether the article's characters still stand where they were read.
    private static boolean holds(String raw, Article article) {
        Origin origin = article.origin();
        return origin.spans().stream().allMatch(span -> span.end() <= raw.length())
                && origin.alignment().stream().allMatch(segment -> holds(raw, article.text(), segment));
    }

    /// Segments of unequal length stand for something else than themselves and prove nothing.
    private static boolean holds(String raw, String canonical, Origin.Segment segment) {
        Span from = segment.raw();
        Span to = segment.canonical();
        return from.end() <= raw.length() && (from.length() != to.length()
                || raw.regionMatches(from.start(), canonical, to.start(), to.length()));
    }

    /// The object of a JSON file that the article is; no other article is in it.
    private static Optional<Span> object(String raw, Origin origin) {
        return Optional.of(origin.spans()).filter(spans -> spans.size() == 1).map(List::getFirst)
                .filter(span -> span.length() > 1 && raw.charAt(span.start()) == '{'
                        && raw.charAt(span.end() - 1) == '}');
    }

    /// As much of `whole` as is shown: all of it, or a part with the article in its middle.
    private static Span window(String raw, Span whole, List<Span> spans) {
        if (whole.length() <= WINDOW) {
            return whole;
        }
        int first = spans.isEmpty() ? whole.start() : spans.getFirst().start();
        int last = spans.isEmpty() ? whole.start() : spans.getLast().end();
        int around = Math.max(0, WINDOW - (last - first)) / 2;
        int start = Math.clamp(first - around, whole.start(), whole.end() - WINDOW);
        return new Span(uncut(raw, start), uncut(raw, start + WINDOW));
    }

    /// The place, or the one behind it where it is inside of a character.
    private static int uncut(String raw, int at) {
        boolean inside = at > 0 && at < raw.length()
                && Character.isSurrogatePair(raw.charAt(at - 1), raw.charAt(at));
        return inside ? at + 1 : at;
    }

    private List<Other> others(String raw, Article article, Span window) {
        var ofFile = new ArticleQuery("", Filter.NONE, Optional.of(article.origin().file()), 0, ALL);
        return index.articles(ofFile).articles().stream()
                .filter(other -> !other.id().equals(article.id()) && holds(raw, other))
                .map(other -> new Other(other.head(), Original.within(window, other.origin().spans())))
                .filter(other -> !other.spans().isEmpty())
                .sorted(Comparator.comparing((Other other) -> other.spans().getFirst())
                        .thenComparing(other -> other.article().id()))
                .toList();
    }
}
