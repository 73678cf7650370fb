package wenyuan.app.question;

import static wenyuan.app.question.Calendar.date;
import static wenyuan.app.question.Calendar.endOfMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import wenyuan.app.question.Window.Precision;

/// Days in a row, and how closely they are named.
record Days(LocalDate from, LocalDate to, Precision precision) {
    /// What "a few" stands for.
    static final int SEVERAL = 5;

    static Days one(LocalDate day) {
        return new Days(day, day, Precision.DAY);
    }

    static Days month(LocalDate in) {
        return new Days(in.withDayOfMonth(1), in.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /// Months of a year, both inclusive.
    static Days months(int year, int first, int last, Precision precision) {
        return new Days(date(year, first, 1), endOfMonth(year, last), precision);
    }

    /// A third of a month, `初` and `上旬` the first, `中旬` the second, others the last; or one of its halves.
    static Days part(int year, int month, String part) {
        return switch (part) {
            case "上旬", "初", "early" -> new Days(date(year, month, 1), date(year, month, 10), Precision.WEEK);
            case "中旬", "mid" -> new Days(date(year, month, 11), date(year, month, 20), Precision.WEEK);
            case "上半月" -> new Days(date(year, month, 1), date(year, month, 15), Precision.WEEK);
            case "下半月" -> new Days(date(year, month, 16), endOfMonth(year, month), Precision.WEEK);
            default -> new Days(date(year, month, 21), endOfMonth(year, month), Precision.WEEK);
        };
    }

    /// Seven days counted from the first of a month, the fifth time those that are left; week 0 is the last seven days.
    static Days weekOfMonth(int year, int month, int week) {
        LocalDate end = endOfMonth(year, month);
        return week == 0
                ? new Days(end.minusDays(6), end, Precision.WEEK)
                : new Days(date(year, month, 1).plusDays(7L * (week - 1)), date(year, month, 7 * week),
                        Precision.WEEK);
    }

    /// The week, from Monday to Sunday, that a day is in.
    static Days week(LocalDate in) {
        LocalDate monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6), Precision.WEEK);
    }

    /// The calendar's week, month or year that a day is in, or the day itself.
    static Days around(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> one(day);
            case WEEK -> week(day);
            case MONTH -> month(day);
            case YEAR -> year(day.getYear());
        };
    }

    /// From so many units before a day up to it.
    static Days upTo(LocalDate day, int count, Unit unit) {
        return new Days(unit.before(day, count), day, unit.precision());
    }

    /// The same as a result; empty when the days end before they begin.
    Optional<Days> checked() {
        return to.isBefore(from) ? Optional.empty() : Optional.of(this);
    }

    /// What time is counted in.
    enum Unit {
        DAY, WEEK, MONTH, YEAR;

        /// By its name in a question, in either language.
        static Unit of(String name) {
            return switch (name) {
                case "天", "日", "day" -> DAY;
                case "周", "星期", "礼拜", "week" -> WEEK;
                case "月", "month" -> MONTH;
                default -> YEAR;
            };
        }

        LocalDate before(LocalDate day, int count) {
            return switch (this) {
                case DAY -> day.minusDays(count);
                case WEEK -> day.minusWeeks(count);
                case MONTH -> day.minusMonths(count);
                case YEAR -> day.minusYears(count);
            };
        }

        private Precision precision() {
            return switch (this) {
                case DAY, WEEK -> Precision.WEEK;
                case MONTH -> Precision.MONTH;
                case YEAR -> Precision.YEAR;
            };
        }
    }
}
