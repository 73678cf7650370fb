package wenyuan.indexer.article.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import wenyuan.indexer.corpus.Span;

/// Lines that an outlet puts before or after its articles, known by nothing but that they repeat: a line is one if it
/// stands near that end of at least [#LEAST] and [#SHARE] of the outlet's articles in a file. Articles with the same
/// text count once.
public final class Boilerplate {
    /// How many articles must share a line at the least.
    static final int LEAST = 5;
    /// Which part of an outlet's articles must share a line.
    static final double SHARE = 0.2;
    /// How many lines from either end are looked at.
    static final int DEPTH = 8;

    private final Set<String> opening;
    private final Set<String> closing;

    private Boilerplate(Set<String> opening, Set<String> closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /// The lines that one outlet's texts, of paragraphs ended by `\n`, share.
    public static Boilerplate of(List<String> texts) {
        Set<String> distinct = new HashSet<>(texts);
        Map<String, Integer> opening = new HashMap<>();
        Map<String, Integer> closing = new HashMap<>();
        for (String text : distinct) {
            List<String> lines = text.lines().toList();
            int depth = Math.min(DEPTH, lines.size());
            Set.copyOf(lines.subList(0, depth)).forEach(line -> opening.merge(line, 1, Integer::sum));
            Set.copyOf(lines.subList(lines.size() - depth, lines.size()))
                    .forEach(line -> closing.merge(line, 1, Integer::sum));
        }
        double needed = Math.max(LEAST, SHARE * distinct.size());
        return new Boilerplate(frequent(opening, needed), frequent(closing, needed));
    }

    private static Set<String> frequent(Map<String, Integer> counts, double needed) {
        return counts.entrySet().stream().filter(line -> line.getValue() >= needed).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The text without shared lines at its ends; what was taken off goes to `cuts`.
    public CanonicalText without(CanonicalText paragraphs, Consumer<Cut> cuts) {
        String text = paragraphs.text();
        int end = text.length();
        while (end > 0 && closing.contains(text.substring(lineStart(text, end), end - 1))) {
            int start = lineStart(text, end);
            cuts.accept(
                    new Cut(paragraphs.raw(new Span(start, end)), "a closing line that many articles share"));
            end = start;
        }
        int start = 0;
        while (start < end && opening.contains(text.substring(start, text.indexOf('\n', start)))) {
            int next = text.indexOf('\n', start) + 1;
            cuts.accept(new Cut(paragraphs.raw(new Span(start, next)),
                    "an opening line that many articles share"));
            start = next;
        }
        return start == 0 && end == text.length()
                ? paragraphs
                : new CanonicalText().append(paragraphs, new Span(start, end));
    }

    private static int lineStart(String text, int end) {
        return text.lastIndexOf('\n', end - 2) + 1;
    }
}
