package wenyuan.app.text;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// The clauses of a folded text, parted by commas and stops; a mark inside a number parts nothing.
public final class Clauses {
    private static final Pattern CLAUSE = Pattern.compile("(?:[^，,；;。！!？?：:\n]|(?<=\\d)[,:](?=\\d))+");

    private Clauses() {}

    /// The clauses of a stretch, without the marks between them.
    public static List<Span> in(String text, Span stretch) {
        return CLAUSE.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true)
                .results()
                .map(clause -> new Span(clause.start(), clause.end())).toList();
    }

    /// The clause that a place stands in.
    public static Span around(String text, Span place) {
        return in(text, new Span(0, text.length())).stream().filter(place::overlaps)
                .reduce((first, last) -> new Span(first.start(), last.end())).orElse(place);
    }
}
