package wenyuan.app.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import wenyuan.indexer.corpus.Span;

/// Words that are looked for in a text all at once.
final class Lexicon {
    private final Set<String> words;
    private final BitSet first = new BitSet();
    private final int longest;

    Lexicon(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        words.forEach(word -> first.set(word.charAt(0)));
    }

    /// Where its words stand in a text, in order: at each place the longest, none inside another.
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = first.get(text.charAt(at)) ? longestAt(text, at) : 0;
            if (length > 0) {
                found.add(new Span(at, at + length));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
