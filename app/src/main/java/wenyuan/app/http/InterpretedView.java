package wenyuan.app.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.question.Interpreted;

/// A question as it was understood.
record InterpretedView(String text, Optional<LocalDate> from, Optional<LocalDate> to, List<String> outlets,
        List<String> notes) {

    /// @param more notes of the program itself, after those of the question
    static InterpretedView of(Interpreted question, List<String> more) {
        var filter = question.filter();
        var notes = Stream.concat(question.notes().stream(), more.stream()).toList();
        return new InterpretedView(question.text(), filter.from(), filter.to(), filter.outlets(),
                notes);
    }
}
