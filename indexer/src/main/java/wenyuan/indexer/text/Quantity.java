package wenyuan.indexer.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// A number that a text states, in digits or Han numerals, with its magnitude: 3,500亿, 三千五百亿, 12.3万, 20%, 百分之二十.
///
/// @param span where it stands, magnitude and percent sign included
/// @param value what it comes to; of a percentage, the number before the sign
/// @param percent whether it is a percentage
/// @param text as written
public record Quantity(Span span, double value, boolean percent, String text) {
    private static final String HAN = "[〇零一二两三四五六七八九十百千万亿]";
    private static final Pattern NUMBER = Pattern.compile("百分之(?<share>" + HAN + "+|\\d+(?:\\.\\d+)?)"
            + "|(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?: ?(?<unit>[十百千]?[万亿]+))?(?: ?(?<sign>%))?"
            + "|(?<han>" + HAN + "{2,}|(?<=第)[一二三四五六七八九十]|[二两三四五六七八九](?=[个家名位项条期届次组倍成艘架座种批类层点年月日天吨元公]))");
    /// `1.` or `2)` at the start of a line counts the line and states nothing.
    private static final Pattern ENUMERATOR = Pattern.compile("(?m)^\\s*\\d{1,2}[.、)](?!\\d)");
    private static final double CLOSE = 1e-9;
    /// So many digits are exact in a `double`, whatever was added and multiplied.
    private static final MathContext EXACT = new MathContext(12);

    /// The numbers of a text, in order.
    public static List<Quantity> in(String text) {
        String folded = Folding.fold(text);
        Matcher enumerator = ENUMERATOR.matcher(folded);
        String counted = enumerator.replaceAll(match -> " ".repeat(match.group().length()));
        Matcher number = NUMBER.matcher(counted);
        List<Quantity> found = new ArrayList<>();
        while (number.find()) {
            of(number, text).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// Whether both come to the same.
    public boolean same(Quantity other) {
        return percent == other.percent
                && Math.abs(value - other.value) <= CLOSE * Math.max(Math.abs(value), Math.abs(other.value));
    }

    /// What it comes to, written in the one plain way: 350000000000, 12.5%.
    public String plain() {
        return new BigDecimal(value).round(EXACT).stripTrailingZeros().toPlainString() + (percent ? "%" : "");
    }

    private static Optional<Quantity> of(Matcher number, String text) {
        Span span = new Span(number.start(), number.end());
        boolean percent = number.group("share") != null || number.group("sign") != null;
        // A row of hundreds of digits comes to no number that could be told.
        return Numerals.value(written(number)).filter(Double::isFinite)
                .map(value -> new Quantity(span, value, percent, span.in(text)));
    }

    private static String written(Matcher number) {
        if (number.group("share") != null) {
            return number.group("share");
        }
        if (number.group("han") != null) {
            return number.group("han");
        }
        String unit = number.group("unit");
        return number.group("digits") + (unit == null ? "" : unit);
    }
}
