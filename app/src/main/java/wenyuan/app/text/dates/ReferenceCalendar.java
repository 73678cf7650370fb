package wenyuan.app.text.dates;

import java.time.LocalDate;
import java.util.Optional;

/// What days mean where nobody says the year: the day on which they are spoken of, and the days that the corpus is of.
///
/// @param today the day on which the question is asked
/// @param first day of the oldest article; empty for a corpus without dates
/// @param last day of the newest article
public record ReferenceCalendar(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {
    /// A corpus that ends no more days ago than these is kept up: days up to today are spoken of as just past.
    private static final int KEPT_UP = 31;

    /// The newest year in which such a day is of the corpus's, or lies between it and today where it is kept up.
    int yearOf(int month, int day) {
        LocalDate end = last
                .filter(article -> article.isBefore(today.minusDays(KEPT_UP)) || article.isAfter(today))
                .orElse(today);
        boolean later = month > end.getMonthValue()
                || (month == end.getMonthValue() && day > end.getDayOfMonth());
        return later ? end.getYear() - 1 : end.getYear();
    }

    /// The day with which what is open to the past begins.
    LocalDate start() {
        return first.orElse(today.withDayOfYear(1));
    }

    /// The day with which what is open to the future ends.
    LocalDate end() {
        return last.filter(today::isBefore).orElse(today);
    }
}
