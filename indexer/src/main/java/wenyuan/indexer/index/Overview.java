package wenyuan.indexer.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the articles of an index have in common, as of the last refresh.
///
/// @param first publishing date of the oldest article; empty when none has a date
/// @param last publishing date of the newest article
/// @param outlets names of the outlets, by name
/// @param columns names of columns, folded: phrases that several titles have before or behind a mark that parts them;
///        those of more articles first
public record Overview(Optional<LocalDate> first, Optional<LocalDate> last, List<String> outlets,
        List<String> columns) {
    public Overview {
        outlets = List.copyOf(outlets);
        columns = List.copyOf(columns);
    }
}
