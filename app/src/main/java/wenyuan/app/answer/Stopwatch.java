package wenyuan.app.answer;

/// Measures the stages of an answer, in milliseconds. For one thread.
final class Stopwatch {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long start = System.nanoTime();
    private long last = start;

    /// The time since the last lap, or since the watch was made.
    double lap() {
        long now = System.nanoTime();
        double lap = (now - last) / NANOS_PER_MILLI;
        last = now;
        return lap;
    }

    /// The time since the watch was made.
    double total() {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
