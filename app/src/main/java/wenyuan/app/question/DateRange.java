package wenyuan.app.question;

import java.time.LocalDate;

/// Days in a row.
///
/// @param to inclusive
public record DateRange(LocalDate from, LocalDate to) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
