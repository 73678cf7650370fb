package wenyuan.app.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each part of the program is worth on each set of sentences: the shares with everything on, and how they change
/// without one part.
public final class Ablation {
    private final List<VerdictSet> whole;
    private final Map<String, List<VerdictSet>> without = new LinkedHashMap<>();

    /// @param whole the sets checked with everything on
    public Ablation(List<VerdictSet> whole) {
        this.whole = List.copyOf(whole);
    }

    /// Enters the same sets, checked without a part.
    public void add(String part, List<VerdictSet> sets) {
        without.put(part, List.copyOf(sets));
    }

    /// A row for the whole, and one for each part with the changes that leaving it out makes.
    public String table() {
        List<String> rows = new ArrayList<>();
        rows.add(row("without", whole.stream().map(set -> String.format("%-31.31s", set.name())).toList()));
        rows.add(row("",
                whole.stream().map(_ -> String.format("%7s %7s %7s %7s", "true ✓", "false ✓", "true ✗",
                        "false ✗")).toList()));
        rows.add(row("nothing", whole.stream().map(set -> String.format("%7.3f %7.3f %7.3f %7.3f",
                set.trueSupported(), set.falseSupported(), set.trueContradicted(), set.falseContradicted()))
                .toList()));
        without.forEach((part, sets) -> rows.add(row(part, changes(sets))));
        return String.join("\n", rows);
    }

    private List<String> changes(List<VerdictSet> sets) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            VerdictSet before = whole.get(i);
            VerdictSet after = sets.get(i);
            cells.add(String.join(" ", change(before.trueSupported(), after.trueSupported()),
                    change(before.falseSupported(), after.falseSupported()),
                    change(before.trueContradicted(), after.trueContradicted()),
                    change(before.falseContradicted(), after.falseContradicted())));
        }
        return cells;
    }

    private static String change(double before, double after) {
        return before == after ? String.format("%7s", "·") : String.format("%+7.3f", after - before);
    }

    private static String row(String name, List<String> cells) {
        return String.format("%-16s", name) + cells.stream().collect(Collectors.joining(" | "));
    }
}
