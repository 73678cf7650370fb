package wenyuan.app.question;

import java.time.LocalDate;
import wenyuan.indexer.corpus.Span;

/// Days that a question names.
///
/// @param words where in the question they are named
/// @param from first day
/// @param to last day, inclusive
/// @param recent whether they are named by their distance from today and have begun
record Window(Span words, LocalDate from, LocalDate to, boolean recent) {}
