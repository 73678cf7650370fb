package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A text as it is compared word for word: folded, without white space and invisible marks, all quotation marks alike.
public record Verbatim(String text, String plain, List<Integer> places) {
    private static final String QUOTES = "“”‘’「」『』\"'＂＇";
    private static final Pattern STOPS = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}%]+$");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");
    private static final String NEGATORS = "不未没无非否";
    private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百千万亿.";

    public static Verbatim of(String text) {
        var plain = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!BLANK.matcher(text.substring(i, i + 1)).matches()) {
                places.add(i);
                plain.append(QUOTES.indexOf(c) >= 0 ? '"' : Folding.fold(c));
            }
        }
        return new Verbatim(text, plain.toString(), List.copyOf(places));
    }

    /// Where another text stands in this one word for word: not inside a number, nor behind a word that denies it.
    /// Stops at its ends need not be the same.
    public Optional<Span> find(String other) {
        return find(other, c -> NUMERALS.indexOf(c) >= 0);
    }

    /// The same where it is not cut out of a longer clause: 市长 is none of what a clause about 副市长 says.
    public Optional<Span> findClauses(String other) {
        return find(other, c -> c == '.' || Character.isLetterOrDigit(c));
    }

    private Optional<Span> find(String other, IntPredicate joined) {
        String wanted = of(other).plain;
        return findPlain(wanted, joined).or(() -> findPlain(STOPS.matcher(wanted).replaceAll(""), joined));
    }

    private Optional<Span> findPlain(String wanted, IntPredicate joined) {
        for (int at = plain.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = plain.indexOf(wanted,
                at + 1)) {
            int end = at + wanted.length();
            boolean denied = at > 0 && NEGATORS.indexOf(plain.charAt(at - 1)) >= 0;
            if (!denied && !cuts(at, joined) && !cuts(end, joined)) {
                return Optional.of(new Span(places.get(at), places.get(end - 1) + 1));
            }
        }
        return Optional.empty();
    }

    /// Whether a place within a line parts characters that belong together; behind the point of a list's number none do.
    private boolean cuts(int at, IntPredicate joined) {
        return at > 0 && at < plain.length() && joined.test(plain.charAt(at - 1))
                && joined.test(plain.charAt(at))
                && (plain.charAt(at - 1) != '.' || Character.isDigit(plain.charAt(at)))
                && text.substring(places.get(at - 1), places.get(at)).indexOf('\n') < 0;
    }
}
