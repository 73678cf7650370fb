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
public record Filter(Optional<LocalDate> from, Optional<LocalDate> to, List<String> outlets,
        List<String> articleIds) {
    public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Filter {
        outlets = List.copyOf(outlets);
        articleIds = List.copyOf(articleIds);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "the window ends before it begins: from " + from.get() + ", to " + to.get());
        }
    }
}
