package wenyuan.app.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import wenyuan.indexer.index.Vocabulary;

/// The words of the corpus, and which of them a misspelt one may stand for.
final class KnownWords {
    private final Vocabulary vocabulary;
    private final Sounds sounds;
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Map<String, Set<String>> charactersBySound = new HashMap<>();
    private final Map<Integer, List<String>> latinByLength = new HashMap<>();

    KnownWords(Vocabulary vocabulary, Sounds sounds) {
        this.vocabulary = vocabulary;
        this.sounds = sounds;
        vocabulary.words().forEach(this::add);
    }

    /// Words with one character that sounds the same or looks alike, and otherwise the same.
    Set<String> alike(String word) {
        Set<String> alike = new TreeSet<>();
        bySound.getOrDefault(sounds.of(word), List.of()).stream().filter(other -> differInOne(word, other))
                .forEach(alike::add);
        LookAlikes.of(word).stream().filter(vocabulary::holds).forEach(alike::add);
        return alike;
    }

    private static boolean differInOne(String word, String other) {
        return IntStream.range(0, word.length()).filter(i -> word.charAt(i) != other.charAt(i)).count() == 1;
    }

    /// Characters of the corpus that sound like this one.
    Set<String> soundingLike(char c) {
        return charactersBySound.getOrDefault(sounds.of(c), Set.of());
    }

    /// Characters of the corpus that sound the same, and those that look alike.
    Set<String> charactersAlike(char c) {
        Set<String> alike = new TreeSet<>(soundingLike(c));
        alike.addAll(LookAlikes.of(String.valueOf(c)));
        return alike;
    }

    /// Latin words that differ in one letter: another one, one more, one less, or two changed about; never the first.
    Set<String> oneLetterFrom(String word) {
        Set<String> near = new TreeSet<>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            latinByLength.getOrDefault(length, List.of()).stream()
                    .filter(other -> Letters.differInOne(word, other))
                    .forEach(near::add);
        }
        return near;
    }

    private void add(String word) {
        if (Letters.areLatin(word)) {
            latinByLength.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(word);
            return;
        }
        if (word.length() > 1) {
            bySound.computeIfAbsent(sounds.of(word), _ -> new ArrayList<>()).add(word);
        }
        for (int i = 0; i < word.length(); i++) {
            charactersBySound.computeIfAbsent(sounds.of(word.charAt(i)), _ -> new TreeSet<>())
                    .add(word.substring(i, i + 1));
        }
    }
}
