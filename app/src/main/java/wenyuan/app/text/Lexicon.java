package wenyuan.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.indexer.corpus.Span;

/// Words that are looked for in a text all at once. The word lists of the program are the resources `/lexicon`.
public final class Lexicon {
    private final Set<String> words;
    private final int longest;

    Lexicon(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /// The lines of a list, without those that begin with `#`.
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/lexicon/" + name),
                name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list /lexicon/" + name + " cannot be read", e);
        }
    }

    /// The words of a list.
    static Set<String> words(String name) {
        return lines(name).stream().flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Where its words stand in a text, in order: at each place the longest, none inside another.
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = longestAt(text, at);
            if (end > at) {
                found.add(new Span(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /// Where the longest word ends that begins at a place; the place itself where none does.
    int longestAt(String text, int at) {
        int end = Math.max(at, Math.min(text.length(), at + longest));
        while (end > at && !words.contains(text.substring(at, end))) {
            end--;
        }
        return end;
    }
}
