package wenyuan.app.eval;

import java.util.stream.DoubleStream;

/// Quantiles of measured values.
final class Quantiles {
    private Quantiles() {}

    /// The value below which this share of the values lies; 0 of none.
    static double of(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
