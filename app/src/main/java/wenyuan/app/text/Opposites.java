package wenyuan.app.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Words of the language that exclude one another: 增长 and 下降, 上午 and 下午, 首次 and 再次. A line of the table is a
/// question, its sides are the answers, and the words of a side mean the same.
public final class Opposites {

    /// What the lines of the table ask for.
    public enum Sort {
        DIRECTION,
        /// Which of several: of halves, quarters, sides, parties.
        ASPECT,
        /// A place in an order.
        RANK,
        /// How much of a whole.
        SCOPE
    }

    /// A word of the table, where it stands in a text.
    public record Side(Span span, String text, int group, int side, Sort sort) {

        /// Whether the other word answers the same question.
        public boolean comparable(Side other) {
            return group == other.group;
        }

        /// Whether the two words mean the same.
        public boolean follows(Side other) {
            return group == other.group && side == other.side;
        }
    }

    private static final Map<String, List<Side>> WORDS = new HashMap<>();

    static {
        WORDS.put("分之一", List.of());
        List<String> lines = Lexicon.lines("antonyms.tsv");
        for (int group = 0; group < lines.size(); group++) {
            String[] line = lines.get(group).split("\t", -1);
            Sort sort = Sort.valueOf(line[0].toUpperCase(Locale.ROOT));
            String[] sides = line[1].split("/", -1);
            for (int side = 0; side < sides.length; side++) {
                for (String word : List.of(sides[side].split(" ", -1))) {
                    WORDS.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(new Side(new Span(0, 0), word, group, side, sort));
                }
            }
        }
    }

    private static final Lexicon LEXICON = new Lexicon(WORDS.keySet());

    private Opposites() {}

    /// The words of a text that the table has, in order; a word that answers two questions comes twice.
    public static List<Side> in(String text) {
        String folded = Folding.fold(text);
        return LEXICON.in(folded).stream()
                .flatMap(span -> WORDS.getOrDefault(span.in(folded), List.of()).stream()
                        .map(side -> new Side(span, span.in(text), side.group, side.side, side.sort)))
                .toList();
    }
}
