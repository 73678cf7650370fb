package wenyuan.app.question;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/// What days mean where nobody says the year: the question's own day, and the days that the corpus is of.
///
/// @param today the day on which the question is asked
/// @param first day of the oldest article; empty for a corpus without dates
/// @param last day of the newest article
record Calendar(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {

    /// The year that a month and day without a year are of: the newest that puts them into the corpus's range, else
    /// the year of its newest article, else this year.
    int yearOf(int month, int day) {
        int newest = last.orElse(today).getYear();
        int oldest = first.map(LocalDate::getYear).orElse(newest);
        for (int year = newest; year >= oldest; year--) {
            LocalDate date = date(year, month, day);
            if (!date.isAfter(last.orElse(today)) && !date.isBefore(first.orElse(date))) {
                return year;
            }
        }
        return newest;
    }

    /// A day; the last of its month where the month is too short for it.
    static LocalDate date(int year, int month, int day) {
        int length = LocalDate.of(year, month, 1).lengthOfMonth();
        return LocalDate.of(year, month, Math.min(day, length));
    }

    static LocalDate endOfMonth(int year, int month) {
        return date(year, month, 31);
    }

    static boolean possible(int year, int month, int day) {
        return year >= Year.MIN_VALUE && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
