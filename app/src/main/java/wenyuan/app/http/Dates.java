package wenyuan.app.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.index.Filter;

/// Dates and date windows as requests write them.
final class Dates {
    private Dates() {}

    /// A filter whose window is checked.
    ///
    /// @param prefix what stands before `from` and `to` in the request's own field names
    static Filter filter(String prefix, String from, String to, List<String> outlets,
            List<String> articleIds) {
        Optional<LocalDate> first = date(prefix + "from", from);
        Optional<LocalDate> last = date(prefix + "to", to);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new InvalidRequest(prefix + "from",
                    prefix + "from is " + first.get() + ", which is after " + prefix + "to, " + last.get());
        }
        return new Filter(first, last, outlets, articleIds);
    }

    private static Optional<LocalDate> date(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            throw new InvalidRequest(field,
                    field + " is '" + Parameters.shown(text)
                            + "'; a date is written YYYY-MM-DD, as 2025-01-31");
        }
    }
}
