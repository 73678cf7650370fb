package wenyuan.app.text;

import java.util.List;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Quantity;

/// A number that a text states, in digits or Han numerals, with its magnitude, its unit and what is said of how exact
/// it is: 3500亿元, ￥180, 近80亿, 百分之二十, 两成, 3-5万, 第3届, 8:30, 三比一. [NumberReader] has the grammar.
///
/// @param span where it stands, all of that included
/// @param low what it comes to, in its unit; of a range, the lower end, of a ratio the first number
/// @param high the upper end of a range, the second number of a ratio; else the same
/// @param text as written
public record NumberMention(Span span, double low, double high, Bound bound, Change change, Unit unit,
        String text) {

    /// How a stated number stands to the true one.
    public enum Bound {
        EXACT,
        ABOUT,
        NEARLY,
        OVER,
        UNDER,
        /// Somewhere from `low` to `high`: 数百, 三四十.
        SOME
    }

    /// Whether it is by how much something changed, or to what it did.
    public enum Change {
        NONE,
        BY,
        TO
    }

    private static final double CLOSE = 1e-9;
    /// How far 近, 约 and the like reach, and 超 and the like.
    private static final double APPROXIMATE = 0.1;
    private static final double BEYOND = 1.5;

    /// The numbers of a text, in order, those of dates included.
    public static List<NumberMention> in(String text) {
        return in(text, List.of());
    }

    /// The numbers of a text, in order, outside of some of its stretches.
    public static List<NumberMention> in(String text, List<Span> without) {
        var masked = new StringBuilder(Quantity.unnumbered(Folding.fold(text)));
        without.forEach(span -> masked.replace(span.start(), span.end(), " ".repeat(span.length())));
        return new NumberReader(text, masked.toString()).all();
    }

    /// Whether the two can be about the same: their units can be compared.
    public boolean comparable(NumberMention other) {
        return unit.comparable(other.unit);
    }

    /// Whether a source that states `source` says what this claims.
    public boolean follows(NumberMention source) {
        boolean turned = change != Change.NONE && source.change != Change.NONE && change != source.change;
        if (!comparable(source) || turned || !countsTheSame(source)) {
            return false;
        }
        double scale = unit.kind().isEmpty() || source.unit.kind().isEmpty()
                ? 1
                : source.unit.factor() / unit.factor();
        double from = source.low * scale;
        double to = source.high * scale;
        if (close(low, from) && close(high, to)) {
            return bound == source.bound || switch (bound) {
                case EXACT, ABOUT, SOME -> true;
                case NEARLY -> source.bound != Bound.OVER;
                case UNDER -> source.bound == Bound.NEARLY;
                case OVER -> false;
            };
        }
        boolean exact = source.bound == Bound.EXACT;
        return switch (bound) {
            case EXACT -> false;
            case ABOUT -> exact && between(from, to, low * (1 - APPROXIMATE), high * (1 + APPROXIMATE));
            case NEARLY -> exact && between(from, to, low * (1 - APPROXIMATE), low);
            case OVER -> (exact || source.isOdd()) && between(from, to, low, low * BEYOND);
            case UNDER -> exact && between(from, to, low / BEYOND, low);
            case SOME -> exact && between(from, to, low, high);
        };
    }

    /// Whether the two are of one measure; those that count, in the same word.
    public boolean isLike(NumberMention other) {
        return unit.kind().equals(other.unit.kind())
                && (!unit.counts() || other.text.endsWith(text.substring(text.length() - 1)));
    }

    /// People are no households, though 个 counts both.
    private boolean countsTheSame(NumberMention other) {
        return unit.kind().equals(other.unit.kind()) || !unit.counts() || !other.unit.counts()
                || text.endsWith("个") || other.text.endsWith("个");
    }

    /// 4200余 and 300多 are values, where 超过4200 may be a limit.
    private boolean isOdd() {
        return bound == Bound.OVER && text.chars().anyMatch(c -> "多余几".indexOf(c) >= 0);
    }

    private static boolean between(double from, double to, double least, double most) {
        return from >= least && to <= most;
    }

    static boolean close(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
    }
}
