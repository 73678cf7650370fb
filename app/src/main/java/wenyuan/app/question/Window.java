package wenyuan.app.question;

import java.time.LocalDate;
import wenyuan.indexer.corpus.Span;

/// Days that a question names.
///
/// @param words where in the question they are named
/// @param from first day
/// @param to last day, inclusive
/// @param precision how closely they are named
/// @param recent whether they are named as just past, by their distance from today
record Window(Span words, LocalDate from, LocalDate to, Precision precision, boolean recent) {

    /// Days that are named by their date.
    Window(Span words, LocalDate from, LocalDate to, Precision precision) {
        this(words, from, to, precision, false);
    }

    /// How closely days are named: a year says least.
    enum Precision {
        DAY, WEEK, MONTH, SEASON, YEAR;

        Precision orWider(Precision other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
