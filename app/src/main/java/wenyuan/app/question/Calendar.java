package wenyuan.app.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/// What days mean where nobody says the year: the question's own day, and the days that the corpus is of.
///
/// @param today the day on which the question is asked
/// @param first day of the oldest article; empty for a corpus without dates
/// @param last day of the newest article
/// @param told how much of what is asked the articles tell that were published about these days
record Calendar(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last,
        ToIntBiFunction<LocalDate, LocalDate> told) {
    /// A corpus that ends no more days ago than these is kept up: days up to today are spoken of as just past.
    private static final int KEPT_UP = 31;

    /// A calendar for a question of which nothing is known.
    Calendar(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {
        this(today, first, last, (_, _) -> 0);
    }

    /// The year that days without a year are of: of those in which some of them are of the corpus's, or lie between it
    /// and today where it is kept up, the one whose articles tell most of what is asked, the newest of several; else the
    /// year of its newest article, else this year.
    int yearOf(int month, int day, int lastMonth, int lastDay) {
        LocalDate end = last
                .filter(article -> article.isBefore(today.minusDays(KEPT_UP)) || article.isAfter(today))
                .orElse(today);
        int newest = end.getYear();
        int oldest = first.map(LocalDate::getYear).orElse(newest);
        int best = newest;
        int most = -1;
        for (int year = newest; year >= oldest - 1; year--) {
            LocalDate from = date(year, month, day);
            LocalDate to = date(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
            boolean within = !from.isAfter(end) && !to.isBefore(first.orElse(from));
            int held = within ? told.applyAsInt(from, to) : -1;
            if (held > most) {
                best = year;
                most = held;
            }
        }
        return best;
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
