package wenyuan.app.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// What days mean where nobody says the year: the question's own day, and the days that the corpus is of.
///
/// @param today the day on which the question is asked
/// @param first day of the oldest article; empty for a corpus without dates
/// @param last day of the newest article
record Calendar(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {
    /// A corpus that ends no more days ago than these is kept up: days up to today are spoken of as just past.
    private static final int KEPT_UP = 31;

    /// The year that days without a year are of: the newest in which some of them are of the corpus's, or lie between
    /// it and today where it is kept up; else the year of its newest article, else this year.
    int yearOf(int month, int day, int lastMonth, int lastDay) {
        LocalDate end = last
                .filter(article -> article.isBefore(today.minusDays(KEPT_UP)) || article.isAfter(today))
                .orElse(today);
        int newest = end.getYear();
        int oldest = first.map(LocalDate::getYear).orElse(newest);
        for (int year = newest; year >= oldest - 1; year--) {
            LocalDate from = date(year, month, day);
            LocalDate to = date(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
            if (!from.isAfter(end) && !to.isBefore(first.orElse(from))) {
                return year;
            }
        }
        return newest;
    }

    /// The newest day of which there can be news: that of the newest article, but not after today.
    LocalDate newest() {
        return last.filter(day -> day.isBefore(today)).orElse(today);
    }

    /// A day; the last of its month where the month is too short for it.
    static LocalDate date(int year, int month, int day) {
        int length = LocalDate.of(year, month, 1).lengthOfMonth();
        return LocalDate.of(year, month, Math.min(day, length));
    }

    static LocalDate endOfMonth(int year, int month) {
        return date(year, month, 31);
    }

    /// Whether some year has the day.
    static boolean possible(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
