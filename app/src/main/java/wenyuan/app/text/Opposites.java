package wenyuan.app.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

    /// The adjective of a comparison before how much it is: 比去年高0.4元.
    private static final Pattern COMPARED = Pattern
            .compile("[比较][^,，。;；]{1,15}?((?<![增缩])[高低多少快慢早晚长短])(?=了|约|近|出|\\d)");
    private static final String HIGHER = "高多快早长";
    private static final String LOWER = "低少慢晚短";
    /// 高 and 多 say what 增长 does; they stand first in their row.
    private static final int MORE = 1;
    private static final int CHANGES = 0;
    private static final Map<String, List<Side>> WORDS = new HashMap<>();

    private static final int FIRST_COMPARED = read();
    private static final Lexicon LEXICON = new Lexicon(WORDS.keySet());

    private Opposites() {}

    /// Reads the table, and says how many lines it has.
    private static int read() {
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
        return lines.size();
    }

    /// The words of a text that the table has, in order; a word that answers two questions comes twice.
    public static List<Side> in(String text) {
        String folded = Folding.fold(text);
        List<Side> found = new ArrayList<>();
        for (Span span : LEXICON.in(folded)) {
            if (isPart(folded, span)) {
                continue;
            }
            for (Side side : WORDS.getOrDefault(span.in(folded), List.of())) {
                found.add(new Side(span, span.in(text), side.group, side.side, side.sort));
            }
        }
        COMPARED.matcher(folded).results().map(match -> compared(match.start(1), text, folded))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /// Whether the word is the 之一 of 三分之一.
    private static boolean isPart(String folded, Span span) {
        return span.start() > 0 && folded.charAt(span.start() - 1) == '分' && span.in(folded).equals("之一");
    }

    private static Side compared(int at, String text, String folded) {
        var span = new Span(at, at + 1);
        int higher = HIGHER.indexOf(folded.charAt(at));
        int line = Math.max(higher, LOWER.indexOf(folded.charAt(at)));
        int group = line <= MORE ? CHANGES : FIRST_COMPARED + line;
        return new Side(span, span.in(text), group, higher >= 0 ? 0 : 1, Sort.DIRECTION);
    }
}
