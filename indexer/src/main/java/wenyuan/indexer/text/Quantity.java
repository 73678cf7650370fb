package wenyuan.indexer.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// A number of a text in the one plain form in which texts are searched for it: 三千五百亿 and 3,500亿 are 350000000000.
/// Which numbers there are, [Numerals] tells; what they measure does not matter here.
///
/// @param span where it stands, magnitude and percent sign included
/// @param plain what it comes to: 350000000000, 12.5%
public record Quantity(Span span, String plain) {
    /// A Han numeral of one character is a number before what it counts and behind 第.
    private static final Pattern COUNTED = Pattern.compile("[个家名位项条期届次组倍成艘架座种批类层点年月日天吨元公]");
    /// `1.` or `2)` at the start of a line counts the line and states nothing.
    private static final Pattern ENUMERATOR = Pattern.compile("(?m)^\\s*\\d{1,2}[.、)](?!\\d)");
    private static final String SHARE = "百分之";
    /// So many digits are exact in a `double`, whatever was added and multiplied.
    private static final MathContext EXACT = new MathContext(12);

    /// The numbers of a text, in order.
    public static List<Quantity> in(String text) {
        String folded = unnumbered(folded(text));
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            at = Numerals.begins(folded.charAt(at)) ? read(folded, at, found) : at + 1;
        }
        return List.copyOf(found);
    }

    /// A full-width comma stays one: it parts numbers and groups no digits.
    private static String folded(String text) {
        String folded = Folding.fold(text);
        if (folded.length() != text.length() || text.indexOf('，') < 0) {
            return folded;
        }
        var parted = new StringBuilder(folded);
        for (int i = text.indexOf('，'); i >= 0; i = text.indexOf('，', i + 1)) {
            parted.setCharAt(i, '，');
        }
        return parted.toString();
    }

    /// A folded text with blanks for the numbers that its lines begin with.
    public static String unnumbered(String folded) {
        Matcher enumerator = ENUMERATOR.matcher(folded);
        return enumerator.replaceAll(match -> " ".repeat(match.group().length()));
    }

    /// Reads what begins there, and says where to go on.
    private static int read(String folded, int at, List<Quantity> found) {
        boolean share = folded.startsWith(SHARE, at) && at + SHARE.length() < folded.length();
        int from = share ? at + SHARE.length() : at;
        Optional<Numerals.Run> run = Numerals.begins(folded.charAt(from))
                ? Numerals.at(folded, from)
                : Optional.empty();
        if (run.isEmpty()) {
            int none = at + 1;
            while (none < folded.length() && Numerals.begins(folded.charAt(none))) {
                none++;
            }
            return none;
        }
        int end = run.get().end();
        int sign = folded.startsWith("%", end) ? 1 : folded.startsWith(" %", end) ? 2 : 0;
        boolean counts = share || Character.isDigit(folded.charAt(from)) || end - from > 1
                || (at > 0 && folded.charAt(at - 1) == '第')
                || ("一十百千万亿".indexOf(folded.charAt(from)) < 0 && end < folded.length()
                        && COUNTED.matcher(folded.substring(end, end + 1)).matches());
        if (counts) {
            found.add(new Quantity(new Span(at, end + sign),
                    new BigDecimal(run.get().value()).round(EXACT).stripTrailingZeros().toPlainString()
                            + (share || sign > 0 ? "%" : "")));
        }
        return end + sign;
    }
}
