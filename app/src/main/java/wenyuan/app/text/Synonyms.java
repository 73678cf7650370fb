package wenyuan.app.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that say the same, as a dictionary has them: 举行 and 举办, 成立 and 设立.
public final class Synonyms {
    private static final Map<String, Set<String>> OF = new HashMap<>();

    static {
        for (String line : Lexicon.lines("synonyms.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            words.forEach(word -> OF.computeIfAbsent(word, _ -> new HashSet<>()).addAll(words));
        }
    }

    private Synonyms() {}

    /// Words that a folded word may be put in; empty where none are known.
    public static Set<String> of(String word) {
        return OF.getOrDefault(word, Set.of());
    }
}
