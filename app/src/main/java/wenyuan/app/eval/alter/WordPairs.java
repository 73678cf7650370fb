package wenyuan.app.eval.alter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Exchanges words for words that say something else, from a list; the longest word at a place is taken.
final class WordPairs implements Alterer {
    private final Map<String, String> replacements;
    private final Pattern words;

    private WordPairs(Map<String, String> replacements, Pattern words) {
        this.replacements = replacements;
        this.words = words;
    }

    /// @param pairs `word>replacement`, separated by blanks
    static WordPairs of(String pairs) {
        return of(pairs, "", "");
    }

    /// @param before what must stand before the word, as a regular expression without width
    /// @param after what must stand behind it, likewise
    static WordPairs of(String pairs, String before, String after) {
        Map<String, String> replacements = Arrays.stream(pairs.strip().split("\\s+"))
                .map(pair -> pair.split(">", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String words = replacements.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        return new WordPairs(replacements, Pattern.compile(before + words + after));
    }

    /// Both ways: each word of a pair stands for the other.
    ///
    /// @param after what must stand behind a word, as a regular expression without width
    static WordPairs bothWays(String pairs, String after) {
        String turned = Arrays.stream(pairs.strip().split("\\s+")).map(pair -> pair.split(">", -1))
                .map(pair -> pair[1] + ">" + pair[0]).collect(Collectors.joining(" "));
        return of(pairs.strip() + " " + turned, "", after);
    }

    @Override
    public List<Edit> edits(Statement statement, RandomGenerator random) {
        return words.matcher(statement.text()).results()
                .map(match -> Edit.of(match, replacements.getOrDefault(match.group(), ""))).toList();
    }
}
