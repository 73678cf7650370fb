package wenyuan.app.answer;

import java.util.HashMap;
import java.util.Map;
import wenyuan.indexer.corpus.Span;

/// The words around a place of a text, by which two places of two texts are compared: the nearer ones count for more.
final class Nearness {
    private static final int BEFORE = 16;
    private static final int BEHIND = 12;
    /// How many characters away a pair counts for half.
    private static final double HALF = 4;
    /// How many characters a mark between clauses counts for.
    private static final int CLAUSE = 6;
    private static final String CLAUSES = "，,、：:";
    private static final String STOPS = "。！？；!?;\n";

    private final Map<String, Double> pairs;
    private final double square;

    private Nearness(Map<String, Double> pairs) {
        this.pairs = pairs;
        this.square = square(pairs);
    }

    /// What stands around a place of a folded text.
    static Nearness around(String text, Span place) {
        return new Nearness(pairs(text, place));
    }

    /// The cosine of what stands around two places, 0 to 1.
    double to(Nearness other) {
        double product = 0;
        for (var pair : pairs.entrySet()) {
            product += pair.getValue() * other.pairs.getOrDefault(pair.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / Math.sqrt(square * other.square);
    }

    private static double square(Map<String, Double> pairs) {
        return pairs.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    private static Map<String, Double> pairs(String text, Span place) {
        Map<String, Double> pairs = new HashMap<>();
        int distance = 0;
        char next = '<';
        for (int i = place.start() - 1; i >= 0 && distance < BEFORE
                && STOPS.indexOf(text.charAt(i)) < 0; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                pairs.merge("" + text.charAt(i) + next, weight(distance++), Math::max);
                next = text.charAt(i);
            } else if (CLAUSES.indexOf(text.charAt(i)) >= 0) {
                distance += CLAUSE;
            }
        }
        distance = 0;
        char last = '>';
        for (int i = place.end(); i < text.length() && distance < BEHIND
                && STOPS.indexOf(text.charAt(i)) < 0; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                pairs.merge("" + last + text.charAt(i), weight(distance++), Math::max);
                last = text.charAt(i);
            } else if (CLAUSES.indexOf(text.charAt(i)) >= 0) {
                distance += CLAUSE;
            }
        }
        return pairs;
    }

    private static double weight(int distance) {
        return HALF / (HALF + distance);
    }
}
