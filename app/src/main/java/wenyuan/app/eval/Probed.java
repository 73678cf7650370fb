package wenyuan.app.eval;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the sentences of one kind fared.
///
/// @param good how many were taken as they should be: true ones as supported, false ones as anything else
/// @param pointed how many of the false ones have a problem that points to what was changed
public record Probed(String kind, int n, int good, int pointed) {

    /// The share that was taken as it should be; 0 of none.
    public double share() {
        return n == 0 ? 0 : (double) good / n;
    }

    /// All these sentences together.
    static Probed of(String kind, List<Tried> tried) {
        return new Probed(kind, tried.size(), (int) tried.stream().filter(Tried::good).count(),
                (int) tried.stream().filter(Tried::pointed).count());
    }

    /// Each kind of them, in the order of the names.
    static List<Probed> byKind(List<Tried> tried) {
        return new TreeMap<>(tried.stream().collect(Collectors.groupingBy(Tried::kind))).entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    static String header() {
        return String.format("%-32s %5s %6s %8s", "kind", "n", "good", "pointed");
    }

    String row() {
        return String.format("%-32s %5d %6.3f %8.3f", kind, n, share(), n == 0 ? 0 : (double) pointed / n);
    }
}
