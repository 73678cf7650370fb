package wenyuan.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list /lexicon/" + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list /lexicon/" + name + " cannot be read", e);
        }
    }

    /// The words of a list.
    static Set<String> words(String name) {
        return lines(name).stream().flatMap(line -> List.of(line.split(" ", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Where its words stand in a text, in order: at each place the longest, none inside another.
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = longestAt(text, at);
            if (length > 0) {
                found.add(new Span(at, at + length));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(String text, int at) {
        int length = Math.min(longest, text.length() - at);
        while (length > 0 && !words.contains(text.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
