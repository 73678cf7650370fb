package wenyuan.app.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Quantity;

/// What two texts can have in common: pairs of neighbouring Han characters, and Latin words and numbers as wholes,
/// numbers as what they come to.
public final class Terms {
    private static final Pattern TERM = Pattern.compile("[\\p{IsIdeographic}&&[\\u0000-\\uFFFF]]+"
            + "|(?:[\\p{L}\\p{Nd}&&[^\\p{IsIdeographic}]&&[\\u0000-\\uFFFF]]|(?<=\\p{Nd})[.,](?=\\p{Nd}))++");

    private Terms() {}

    /// The terms of a text, each once, in order of appearance. A Han character that stands alone is a term by itself.
    public static Set<String> of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        TERM.matcher(numbersPlain(Folding.fold(text))).results().map(MatchResult::group).forEach(run -> {
            if (!Character.isIdeographic(run.charAt(0)) || run.length() == 1) {
                terms.add(run);
            }
            for (int i = 0; Character.isIdeographic(run.charAt(0)) && i + 1 < run.length(); i++) {
                terms.add(run.substring(i, i + 2));
            }
        });
        return terms;
    }

    /// The share of some terms that a text has, 0 to 1; 0 of none.
    public static double share(Set<String> terms, String text) {
        Set<String> had = of(text);
        return terms.stream().filter(had::contains).count() / (double) Math.max(1, terms.size());
    }

    /// A text with its numbers in digits, so that 三千五百亿 and 3,500亿 are the same term. A numeral of one character
    /// stays: it makes a pair with what it counts, which says more than the digit by itself.
    private static String numbersPlain(String text) {
        var plain = new StringBuilder();
        int at = 0;
        for (Quantity number : Quantity.in(text)) {
            if (number.span().length() > 1) {
                plain.append(text, at, number.span().start()).append(number.plain());
                at = number.span().end();
            }
        }
        return plain.append(text, at, text.length()).toString();
    }
}
