package wenyuan.app.question;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.app.text.dates.DateRange;
import wenyuan.app.text.dates.DateRanges;
import wenyuan.app.text.dates.ReferenceCalendar;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.text.Folding;

/// What a question names: days and outlets.
///
/// @param folded the question, folded
/// @param outlets the outlets that it names, whatever it says of them
record Understood(String folded, List<DateRange> windows, List<Outlet> outlets) {

    /// An outlet as the corpus writes it, and where it stands in the question.
    record Outlet(String name, Span words) {}

    static Understood of(String question, ReferenceCalendar calendar, Overview corpus) {
        String folded = Folding.fold(question);
        List<Outlet> named = corpus.outlets().stream().flatMap(name -> Pattern
                .compile(Folding.fold(name), Pattern.LITERAL).matcher(folded).results()
                .map(found -> new Outlet(name, new Span(found.start(), found.end())))).toList();
        List<Outlet> outlets = named.stream()
                .filter(outlet -> named.stream().noneMatch(other -> other.words.contains(outlet.words)
                        && other.words.length() > outlet.words.length()))
                .toList();
        List<DateRange> windows = DateRanges.in(folded, calendar).stream()
                .filter(window -> outlets.stream().noneMatch(outlet -> outlet.words.contains(window.words())))
                .toList();
        return new Understood(folded, windows, outlets);
    }

    /// Where it names days.
    List<Span> days() {
        return windows.stream().map(DateRange::words).toList();
    }

    /// Where it names outlets.
    List<Span> sources() {
        return outlets.stream().map(Outlet::words).toList();
    }

    /// The text with signs in the places of some of its words.
    static String without(String text, List<Span> words, char sign) {
        var left = new StringBuilder(text);
        words.forEach(
                span -> left.replace(span.start(), span.end(), String.valueOf(sign).repeat(span.length())));
        return left.toString();
    }
}
