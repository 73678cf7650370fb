package wenyuan.app.text;

import java.util.Optional;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// A text as it is compared word for word: folded, without white space and invisible marks, all quotation marks alike.
public final class Verbatim {
    private static final String QUOTES = "“”‘’「」『』\"'＂＇";
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
        String wanted = of(other).plain;
        Optional<Span> whole = findPlain(wanted, this::isWhole);
        return whole.isPresent() ? whole : findPlain(bare(wanted), this::isWhole);
    }

    /// The same where it is not cut out of a longer clause: 市长 is none of what a clause about 副市长 says.
    public Optional<Span> findClauses(String other) {
        String wanted = of(other).plain;
        Optional<Span> whole = findPlain(wanted, this::isClauses);
        return whole.isPresent() ? whole : findPlain(bare(wanted), this::isClauses);
    }

    /// Whether a stretch of `plain` will do.
    @FunctionalInterface
    private interface Fitting {
        boolean fits(int start, int end);
    }

    private Optional<Span> findPlain(String wanted, Fitting fitting) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (fitting.fits(at, at + wanted.length())) {
                return Optional.of(new Span(places[at], places[at + wanted.length() - 1] + 1));
            }
        }
        return Optional.empty();
    }

    private static String bare(String plain) {
        int start = 0;
        int end = plain.length();
        while (end > start && !Character.isLetterOrDigit(plain.charAt(end - 1))
                && plain.charAt(end - 1) != '%') {
            end--;
        }
        while (start < end && !Character.isLetterOrDigit(plain.charAt(start))) {
            start++;
        }
        return plain.substring(start, end);
    }

    private boolean isWhole(int start, int end) {
        if (start == 0) {
            return !cutsNumber(end);
        }
        return NEGATORS.indexOf(plain.charAt(start - 1)) < 0 && !cutsNumber(start) && !cutsNumber(end);
    }

    private boolean isClauses(int start, int end) {
        return isWhole(start, end) && !joins(start) && !joins(end);
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
