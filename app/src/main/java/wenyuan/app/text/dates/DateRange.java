package wenyuan.app.text.dates;

import java.time.LocalDate;
import wenyuan.indexer.corpus.Span;

/// Days in a row that a question names.
///
/// @param words where in the question they are named
/// @param from first day
/// @param to last day, inclusive
/// @param recent whether they are named by their distance from today and have begun
public record DateRange(Span words, LocalDate from, LocalDate to, Year year, boolean recent) {

    /// How the year of the days is known.
    public enum Year {
        /// The words name it, or how far the days are from today.
        NAMED,
        /// The words are those of a year by its distance from today, alone or before a part of it: 去年, 去年3月.
        RELATIVE,
        /// The words leave it out.
        LEFT_OUT
    }

    /// Other days in the place of these.
    public DateRange with(LocalDate newFrom, LocalDate newTo) {
        return new DateRange(words, newFrom, newTo, year, false);
    }
}
