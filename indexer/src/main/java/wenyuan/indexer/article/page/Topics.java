package wenyuan.indexer.article.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.PageLine;

/// The words that pieces of text share, as pairs of Chinese characters, each weighing the more the fewer lines of
/// the page have it.
final class Topics {
    private final Map<Integer, Integer> linesWith = new HashMap<>();
    private final int lineCount;

    Topics(List<PageLine> lines) {
        lines.forEach(line -> pairs(line.text()).forEach(pair -> linesWith.merge(pair, 1, Integer::sum)));
        lineCount = lines.size();
    }

    /// The distinct pairs of Chinese characters in `text`.
    static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Chars.han(text.charAt(i)) && Chars.han(text.charAt(i + 1))) {
                pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
            }
        }
        return pairs;
    }

    /// How much a pair says about what a text is about.
    double weight(int pair) {
        return Math.log((1.0 + lineCount) / linesWith.getOrDefault(pair, 1));
    }

    double weight(Set<Integer> pairs) {
        return pairs.stream().mapToDouble(this::weight).sum();
    }
}
