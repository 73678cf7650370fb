package wenyuan.app.cli;

import java.time.Duration;
import java.util.Locale;
import wenyuan.indexer.IndexingListener;
import wenyuan.indexer.IndexingReport;

/// Tells how far the indexing is: count, rate, time left. On a terminal one line is written over and over; elsewhere
/// there is a line every few seconds, and one at the end of each stage.
final class ProgressLine implements IndexingListener {
    private static final long TERMINAL_PAUSE = Duration.ofMillis(100).toNanos();
    private static final long PLAIN_PAUSE = Duration.ofSeconds(5).toNanos();

    private static final long MEGABYTE = 1L << 20;
    private static final long LARGE = 10 * MEGABYTE;

    private final Surroundings surroundings;
    private String stage = "";
    private String place = "";
    private long stageBegan;
    private int doneBefore;
    private long lastShown;
    private int lastLength;

    ProgressLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void read(int done, int total) {
        place = "file %d of %d".formatted(done + 1, total);
        step("reading", "files", done, total);
    }

    /// A large file is told at once, as nothing else is heard before it is read.
    @Override
    public void reading(String file, long bytes) {
        if (bytes >= LARGE) {
            show("reading %s: %s, %d MB".formatted(place, file, bytes / MEGABYTE), false);
        }
    }

    @Override
    public void embedded(int done, int total) {
        step("embedding", "passages", done, total);
    }

    @Override
    public void ended(IndexingReport report) {
        told(new ReportText(report).told());
    }

    @Override
    public void failed(String reason) {
        told("Indexing failed; what was indexed before is searched. %s%n"
                .formatted(reason.strip().replaceAll("\\s*\\R\\s*", " ")));
    }

    private void told(String text) {
        if (lastLength > 0) {
            surroundings.err().println();
            lastLength = 0;
        }
        surroundings.err().print(text);
        surroundings.err().flush();
    }

    private void step(String name, String things, int done, int total) {
        long now = surroundings.nanos().getAsLong();
        if (!stage.equals(name)) {
            stage = name;
            stageBegan = now;
            doneBefore = done;
            lastShown = now;
        }
        boolean ends = done >= total;
        if (ends || now - lastShown >= (surroundings.terminal() ? TERMINAL_PAUSE : PLAIN_PAUSE)) {
            lastShown = now;
            show("%s %d of %d %s%s".formatted(name, done, total, things,
                    rate(done - doneBefore, total - done, now)), ends);
        }
    }

    private String rate(int done, int left, long now) {
        double seconds = (now - stageBegan) / 1e9;
        if (done <= 0 || seconds <= 0) {
            return "";
        }
        double rate = done / seconds;
        String text = String.format(Locale.ROOT, ", %.1f/s", rate);
        return left <= 0 ? text : text + ", " + left(Math.round(left / rate));
    }

    private static String left(long seconds) {
        return seconds < 60 ? seconds + " s left" : seconds / 60 + " min " + seconds % 60 + " s left";
    }

    private void show(String text, boolean ends) {
        var err = surroundings.err();
        if (!surroundings.terminal()) {
            err.println(text);
        } else {
            err.print("\r" + text + " ".repeat(Math.max(0, lastLength - text.length())));
            lastLength = text.length();
            if (ends) {
                err.println();
                lastLength = 0;
            }
        }
        err.flush();
    }
}
