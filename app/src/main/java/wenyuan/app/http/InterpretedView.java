package wenyuan.app.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Interpreted;

/// A question as it was understood.
record InterpretedView(String text, Optional<LocalDate> from, Optional<LocalDate> to, List<String> outlets,
        List<String> notes) {

    static InterpretedView of(Interpreted question) {
        var filter = question.filter();
        return new InterpretedView(question.text(), filter.from(), filter.to(), filter.outlets(),
                question.notes());
    }
}
