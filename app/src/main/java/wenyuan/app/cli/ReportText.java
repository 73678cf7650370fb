package wenyuan.app.cli;

import java.time.Duration;
import java.util.Locale;
import wenyuan.indexer.IndexingReport;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.corpus.Rejection;

/// An indexing report as a person reads it.
///
/// @param report what was done
record ReportText(IndexingReport report) {
    private static final int SHOWN = 20;

    String summary() {
        return report.rejected().isEmpty()
                ? done()
                : done() + "%s could not be read; --report lists them.%n".formatted(losses());
    }

    /// The summary with what could not be read, for whoever will not ask for the whole.
    String told() {
        var text = new StringBuilder(done());
        if (!report.rejected().isEmpty()) {
            text.append("%s could not be read:%n".formatted(losses()));
            report.rejected().stream().limit(SHOWN).forEach(rejection -> text.append(line(rejection)));
        }
        if (report.rejected().size() > SHOWN) {
            text.append("  and %d more; index --report lists them%n"
                    .formatted(report.rejected().size() - SHOWN));
        }
        return text.toString();
    }

    private String done() {
        var counts = report.counts();
        return "The index holds %d articles in %d passages (%d added or changed, %d removed, %d unchanged; %d passages embedded) after %s.%n"
                .formatted(counts.articles(), counts.passages(), report.added(), report.removed(),
                        report.unchanged(),
                        report.embedded(), seconds(report.duration()));
    }

    String whole() {
        var text = new StringBuilder("Articles per file%n".formatted());
        report.articlesPerFile()
                .forEach((file, articles) -> text.append("  %6d  %s%n".formatted(articles, file)));
        text.append("%nDropped (%d)%n".formatted(report.dropped().size()));
        report.dropped().forEach(dropped -> text.append(line(dropped)));
        text.append("%nRejected (%d)%n".formatted(report.rejected().size()));
        report.rejected().forEach(rejection -> text.append(line(rejection)));
        text.append("%nNotices (%d)%n".formatted(report.notices().size()));
        report.notices().forEach(notice -> text.append(line(notice)));
        var counts = report.counts();
        text.append(
                "%nPassages   %d, of which %d embedded%n".formatted(counts.passages(), counts.embedded()));
        text.append(
                "Articles   %d: %d added or changed, %d unchanged; %d removed%n".formatted(counts.articles(),
                        report.added(),
                        report.unchanged(), report.removed()));
        text.append("Time       %s, %d passages embedded in it%n".formatted(seconds(report.duration()),
                report.embedded()));
        return text.toString();
    }

    private String losses() {
        int losses = report.rejected().size();
        return losses == 1 ? "1 file or object" : losses + " files or objects";
    }

    private static String line(Dropped dropped) {
        return "  %s [%d, %d) %s: %s%n".formatted(dropped.file(), dropped.raw().start(), dropped.raw().end(),
                dropped.reason(), oneLine(dropped.text()));
    }

    private static String line(Rejection rejection) {
        String place = rejection.position().isEmpty() ? "" : ", " + rejection.position();
        return "  %s%s: %s%n".formatted(rejection.file(), place, rejection.reason());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
