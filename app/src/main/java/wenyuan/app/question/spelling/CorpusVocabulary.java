package wenyuan.app.question.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.index.Vocabulary;

/// The words and characters that a corpus is written with, as of a commit.
record CorpusVocabulary(long generation, Vocabulary vocabulary, Pinyin pinyin,
        Map<String, Set<Character>> charactersBySound, Map<Integer, List<String>> latinByLength) {

    /// The generation is asked for first: words that come in between are gathered again, and not missed.
    private static CorpusVocabulary of(PassageIndex index, Pinyin pinyin) {
        long generation = index.generation();
        Vocabulary vocabulary = index.vocabulary();
        Map<String, Set<Character>> characters = new HashMap<>();
        Map<Integer, List<String>> latin = new HashMap<>();
        for (String word : vocabulary.words()) {
            if (isLatin(word)) {
                latin.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(word);
            } else {
                word.chars().mapToObj(c -> (char) c)
                        .forEach(c -> characters.computeIfAbsent(pinyin.of(c), _ -> new TreeSet<>()).add(c));
            }
        }
        return new CorpusVocabulary(generation, vocabulary, pinyin, characters, latin);
    }

    static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// Characters of the corpus that sound like this one.
    Set<Character> soundingLike(char c) {
        return charactersBySound.getOrDefault(pinyin.of(c), Set.of());
    }

    /// Latin words that begin alike and become the same by one change: another letter, one more or less, or two
    /// neighbours changed about.
    Set<String> oneLetterFrom(String word) {
        Set<String> near = new TreeSet<>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            latinByLength.getOrDefault(length, List.of()).stream().filter(other -> differInOne(word, other))
                    .forEach(near::add);
        }
        return near;
    }

    private static boolean differInOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(same, one.length() - end);
        String right = other.substring(same, other.length() - end);
        return same > 0 && (Math.max(left.length(), right.length()) == 1
                || (left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right)));
    }

    /// The newest vocabulary of an index. Only who comes first waits for it: after a commit it is gathered anew in the
    /// background, and the one before serves until then. Safe to share between threads.
    static final class Newest {
        private final PassageIndex index;
        private final Executor background;
        private final Pinyin pinyin = new Pinyin();
        private final AtomicReference<@Nullable CorpusVocabulary> known = new AtomicReference<>();
        private long gathering = -1;

        Newest(PassageIndex index, Executor background) {
            this.index = index;
            this.background = background;
        }

        synchronized CorpusVocabulary get() {
            CorpusVocabulary last = known.get();
            if (last == null) {
                last = of(index, pinyin);
                known.set(last);
            } else if (last.generation != index.generation() && gathering < index.generation()) {
                gathering = index.generation();
                background.execute(() -> known.set(of(index, pinyin)));
            }
            return last;
        }
    }
}
