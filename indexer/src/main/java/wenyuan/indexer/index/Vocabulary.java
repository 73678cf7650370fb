package wenyuan.indexer.index;

import java.util.Set;

/// The words that the articles of an index are written with, as of the last refresh. A word that only articles had which
/// were taken out may linger.
///
/// @param words folded; of one to four Han characters, or of five to twenty letters from a to z
public record Vocabulary(Set<String> words) {
    public Vocabulary {
        words = Set.copyOf(words);
    }

    public boolean holds(String word) {
        return words.contains(word);
    }
}
