package wenyuan.indexer.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which articles count. Each part narrows; an empty part lets all through.
///
/// @param from first publishing date, inclusive; an article without a date does not pass
/// @param to last publishing date, inclusive; an article without a date does not pass
/// @param outlets any of these
/// @param articleIds any of these
/// @param columns titled with any of these, as [Overview#columns] names them
public record Filter(Optional<LocalDate> from, Optional<LocalDate> to, List<String> outlets,
        List<String> articleIds, List<String> columns) {
    public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Filter {
        outlets = List.copyOf(outlets);
        articleIds = List.copyOf(articleIds);
        columns = List.copyOf(columns);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "the window ends before it begins: from " + from.get() + ", to " + to.get());
        }
    }

    /// A filter that does not go by columns.
    public Filter(Optional<LocalDate> from, Optional<LocalDate> to, List<String> outlets,
            List<String> articleIds) {
        this(from, to, outlets, articleIds, List.of());
    }

    /// The same, but for these days only.
    public Filter within(LocalDate first, LocalDate last) {
        return new Filter(Optional.of(first), Optional.of(last), outlets, articleIds, columns);
    }

    /// The same, but for these outlets only.
    public Filter ofOutlets(List<String> names) {
        return new Filter(from, to, names, articleIds, columns);
    }

    /// The same, but for these columns only.
    public Filter ofColumns(List<String> names) {
        return new Filter(from, to, outlets, articleIds, names);
    }

    /// Whether a window of days is set.
    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }
}
