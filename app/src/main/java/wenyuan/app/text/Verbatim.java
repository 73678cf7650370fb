package wenyuan.app.text;

import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A text as it is compared word for word: folded, without white space and invisible marks, all quotation marks alike.
public final class Verbatim {
    private static final String QUOTES = "“”‘’「」『』\"'＂＇";
    private static final Pattern STOPS = Pattern
            .compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}%]+$");
    private static final String NEGATORS = "不未没无非否";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿.";

    private final String text;
    private final String plain;
    private final int[] places;

    private Verbatim(String text, String plain, int[] places) {
        this.text = text;
        this.plain = plain;
        this.places = places;
    }

    public static Verbatim of(String text) {
        var plain = new StringBuilder();
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                places[plain.length()] = i;
                plain.append(QUOTES.indexOf(c) >= 0 ? '"' : Folding.fold(c));
            }
        }
        return new Verbatim(text, plain.toString(), places);
    }

    /// Where another text stands in this one word for word: not inside a number, nor behind a word that denies it.
    /// Stops at its ends need not be the same.
    public Optional<Span> find(String other) {
        return find(other, false);
    }

    /// The same where it is not cut out of a longer clause: 市长 is none of what a clause about 副市长 says.
    public Optional<Span> findClauses(String other) {
        return find(other, true);
    }

    private Optional<Span> find(String other, boolean clauses) {
        String wanted = of(other).plain;
        return findPlain(wanted, clauses).or(() -> findPlain(STOPS.matcher(wanted).replaceAll(""), clauses));
    }

    private Optional<Span> findPlain(String wanted, boolean clauses) {
        for (int at = plain.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = plain.indexOf(wanted,
                at + 1)) {
            int end = at + wanted.length();
            if (isWhole(at, end) && (!clauses || !(joins(at) || joins(end)))) {
                return Optional.of(new Span(places[at], places[end - 1] + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(int start, int end) {
        boolean denied = start > 0 && NEGATORS.indexOf(plain.charAt(start - 1)) >= 0;
        return !denied && !cutsNumber(start) && !cutsNumber(end);
    }

    /// Whether what stands before a place and what stands behind it are of one clause.
    private boolean joins(int at) {
        return isInLine(at) && Character.isLetterOrDigit(plain.charAt(at - 1))
                && Character.isLetterOrDigit(plain.charAt(at));
    }

    /// Whether a place is within a line, neither at its ends nor at those of the text.
    private boolean isInLine(int at) {
        return at > 0 && at < plain.length()
                && text.substring(places[at - 1], places[at]).indexOf('\n') < 0;
    }

    private boolean cutsNumber(int at) {
        return isInLine(at) && isNumeral(plain.charAt(at - 1)) && isNumeral(plain.charAt(at));
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    /// The text as it was given.
    public String text() {
        return text;
    }
}
