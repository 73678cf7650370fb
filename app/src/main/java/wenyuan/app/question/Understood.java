package wenyuan.app.question;

import java.util.List;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.Overview;
import wenyuan.indexer.text.Folding;

/// What a question names: days, outlets, columns.
///
/// @param folded the question, folded
/// @param windows the days that it names
/// @param outlets the outlets that it names, whatever it says of them
/// @param columns the columns that it names
/// @param noSuchDays where it names days that no calendar has
record Understood(String folded, List<Window> windows, List<Named> outlets, List<Named> columns,
        List<Span> noSuchDays) {

    static Understood of(String question, Calendar calendar, Overview corpus) {
        String folded = Folding.fold(question);
        List<Named> outlets = Named.outlets(folded, corpus.outlets());
        List<Named> columns = Named.columns(folded, corpus.columns());
        List<Span> noSuchDays = DateExpressions.impossible(folded, calendar);
        List<Window> windows = DateExpressions.find(folded, calendar).stream()
                .filter(window -> !within(window.words(), outlets) && !within(window.words(), columns)
                        && noSuchDays.stream().noneMatch(window.words()::overlaps))
                .toList();
        return new Understood(folded, windows, outlets, columns, noSuchDays);
    }

    /// Days that are part of a name are no days.
    private static boolean within(Span words, List<Named> names) {
        return names.stream().anyMatch(name -> name.words().contains(words));
    }

    /// The text with blanks in the places of some of its words.
    static String without(String text, List<Span> words) {
        var left = new StringBuilder(text);
        words.forEach(span -> left.replace(span.start(), span.end(), " ".repeat(span.length())));
        return left.toString();
    }
}
