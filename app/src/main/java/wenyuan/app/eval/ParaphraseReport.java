package wenyuan.app.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well true and false paraphrases were told apart.
///
/// @param truths the true ones; good are those that were accepted
/// @param falsehoods the false ones; good are those that were flagged
/// @param verdicts how many of the true and of the false ones had each verdict
public record ParaphraseReport(List<Tried> truths, List<Tried> falsehoods,
        Map<String, Integer> verdicts) implements Report {
    public ParaphraseReport {
        truths = List.copyOf(truths);
        falsehoods = List.copyOf(falsehoods);
        verdicts = new TreeMap<>(verdicts);
    }

    @Override
    public String table() {
        List<Tried> all = Stream.concat(truths.stream(), falsehoods.stream()).toList();
        List<Probed> sums = List.of(Probed.of("true, accepted", truths),
                Probed.of("false, flagged", falsehoods),
                Probed.of("all", all));
        Stream<String> rows = Stream.of(Probed.byKind(truths), Probed.byKind(falsehoods), sums)
                .flatMap(List::stream).map(Probed::row);
        return Stream.of(Stream.of(Probed.header()), rows, Stream.of("", verdicts.toString()))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    @Override
    public String misses() {
        return Stream.concat(truths.stream(), falsehoods.stream()).filter(tried -> !tried.good())
                .map(Tried::miss)
                .collect(Collectors.joining("\n\n"));
    }
}
