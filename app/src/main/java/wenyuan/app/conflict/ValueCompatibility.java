package wenyuan.app.conflict;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.Unit;

/// Whether two values that were written independently can both be true of one thing: the same, one a rounder way of
/// giving the other, or one within what 近, 超 or 余 leaves open.
final class ValueCompatibility {
    /// Most by which a rounded number is off. Set by reason, as the others.
    private static final double ROUNDED = 0.01;
    /// How far 约 and 近 reach: as far as the last digit that is written, within these bounds.
    private static final double ABOUT = 0.03;
    private static final double APPROXIMATE = 0.1;
    /// The same of 超 and the like.
    private static final double BEYOND = 1.5;
    /// 1200余 and 980多 are less than the next round number.
    private static final Pattern ODD = Pattern.compile(".*[多余几来].*");

    private ValueCompatibility() {}

    static boolean of(Fact one, Fact other) {
        return switch (one) {
            case Fact.Quantity(NumberMention amount) -> other instanceof Fact.Quantity(NumberMention second)
                    && of(amount, second);
            case Fact.Date _ -> one.follows(other) || other.follows(one);
            case Fact.Polarity _,Fact.Place _ ->
                false;
        };
    }

    /// Whether the two are of one kind, so that they can be set against each other.
    static boolean comparable(Fact one, Fact other) {
        return switch (one) {
            case Fact.Quantity(NumberMention amount) -> other instanceof Fact.Quantity(NumberMention second)
                    && amount.unit().kind().equals(second.unit().kind());
            case Fact.Date _ -> other instanceof Fact.Date;
            case Fact.Polarity _,Fact.Place _ -> false;
        };
    }

    private static boolean of(NumberMention one, NumberMention other) {
        Range first = Range.of(one);
        Range second = Range.of(other);
        return first.low <= second.high && second.low <= first.high;
    }

    /// What a written number can stand for, in the kind's own unit.
    private record Range(double low, double high) {

        static Range of(NumberMention amount) {
            double low = amount.low() * factor(amount.unit());
            double high = amount.high() * factor(amount.unit());
            double step = step(amount.low()) * factor(amount.unit());
            return switch (amount.bound()) {
                case EXACT -> new Range(low - rounded(low, step), high + rounded(high, step));
                case ABOUT -> new Range(low - about(low, step / 2), high + about(high, step / 2));
                case NEARLY -> new Range(low - about(low, step), high);
                case OVER ->
                    new Range(low, ODD.matcher(amount.text()).matches() ? high + step : high * BEYOND);
                case UNDER -> new Range(low / BEYOND, high);
                case SOME -> new Range(low, high);
            };
        }

        private static double factor(Unit unit) {
            return unit.kind().isEmpty() ? 1 : unit.factor();
        }

        private static double rounded(double value, double step) {
            return Math.min(step / 2, value * ROUNDED);
        }

        private static double about(double value, double step) {
            return Math.clamp(step, value * ABOUT, value * APPROXIMATE);
        }

        /// What the last digit that is written counts, noughts at the end left out.
        private static double step(double value) {
            BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
            return plain.signum() == 0 ? 1 : plain.ulp().doubleValue();
        }
    }
}
