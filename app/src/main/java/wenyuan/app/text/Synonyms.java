package wenyuan.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words that say the same in news, whatever it is about: 举行 and 召开, 成立 and 设立. A dictionary knows most of them; what
/// news puts in other words besides the program lists itself.
public final class Synonyms {
    /// The extended Cilin of the Harbin Institute of Technology as HanLP carries it: a code, `=` where the words of the line
    /// say the same, and the words.
    private static final String CILIN = "/data/dictionary/synonym/CoreSynonym.txt";
    private static final String SAME = "=";
    /// A single character stands for too much.
    private static final int SHORTEST = 2;
    private static final Map<String, Set<String>> OF = read();

    private Synonyms() {}

    /// Words that a folded word may be put in; empty where none are known.
    public static Set<String> of(String word) {
        return OF.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> of = new HashMap<>();
        Lexicon.lines("synonyms.txt").forEach(group -> add(List.of(group.split(" ", -1)), of));
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(CILIN),
                "the dictionary of synonyms is not on the class path")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> List.of(line.split(" ", -1)))
                    .filter(line -> line.getFirst().endsWith(SAME))
                    .forEach(line -> add(
                            line.stream().skip(1).filter(word -> word.length() >= SHORTEST).toList(),
                            of));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary of synonyms cannot be read", e);
        }
        return of;
    }

    private static void add(List<String> words, Map<String, Set<String>> of) {
        words.forEach(word -> of.computeIfAbsent(word, _ -> new HashSet<>()).addAll(words));
    }
}
