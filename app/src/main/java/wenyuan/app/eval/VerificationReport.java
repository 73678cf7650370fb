package wenyuan.app.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.eval.alter.Kind;

/// How true and altered sentences, answers and longer texts fared when they were checked.
///
/// @param altered the false ones; only made of sentences that were accepted as they stand, since with the others a
///        flag would tell nothing
/// @param texts how long it took to check texts of about 1,000 characters, in milliseconds
public record VerificationReport(List<Tried> truths, List<Tried> altered, QuotedAnswers answers,
        List<Double> texts) implements Report {
    private static final Set<String> PLAIN = Arrays.stream(Kind.values()).filter(Kind::plain).map(Kind::label)
            .collect(Collectors.toUnmodifiableSet());

    public VerificationReport {
        truths = List.copyOf(truths);
        altered = List.copyOf(altered);
        texts = List.copyOf(texts);
    }

    /// The share of the true sentences that were accepted.
    public double accepted() {
        return Probed.of("true sentences", truths).share();
    }

    /// The share of the false ones that were flagged, of those whose number, date, name, place or direction was changed.
    public double flagged() {
        return Probed.of("plain", plain()).share();
    }

    @Override
    public String table() {
        List<Probed> sums = List.of(Probed.of("number, date, name, place, direction", plain()),
                Probed.of("all altered", altered), Probed.of("true sentences", truths));
        Stream<String> rows = Stream.concat(Probed.byKind(altered).stream(), sums.stream()).map(Probed::row);
        Stream<String> times = Stream.of("", answers.text(),
                String.format("%d texts of about 1,000 characters: checked in p50 %.1f ms, p95 %.1f ms",
                        texts.size(), textMillis(0.5), textMillis(0.95)));
        return Stream.of(Stream.of(Probed.header()), rows, times).flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String misses() {
        Stream<String> sentences = Stream.concat(truths.stream(), altered.stream())
                .filter(tried -> !tried.good())
                .map(Tried::miss);
        return Stream.concat(sentences, answers.misses().stream()).collect(Collectors.joining("\n\n"));
    }

    private List<Tried> plain() {
        return altered.stream().filter(tried -> PLAIN.contains(tried.kind())).toList();
    }

    private double textMillis(double share) {
        return Quantiles.of(texts.stream().mapToDouble(millis -> millis), share);
    }
}
