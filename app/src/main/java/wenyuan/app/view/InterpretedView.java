package wenyuan.app.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.question.InterpretedQuestion.Answerable;

/// A question as it was understood.
///
/// @param alone the question as it was asked, where it was taken for a follow-up and may be asked by itself
public record InterpretedView(String text, Optional<LocalDate> from, Optional<LocalDate> to,
        List<String> outlets,
        List<String> notes, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> alone) {

    /// The JSON form of a question as it was understood.
    ///
    /// @param more notes of the program itself, after those of the question
    public static InterpretedView of(InterpretedQuestion question, List<String> more) {
        var filter = question.filter();
        var notes = Stream.concat(question.notes().stream(), more.stream()).toList();
        return new InterpretedView(question.text(), filter.from(), filter.to(), filter.outlets(),
                notes, question instanceof Answerable answerable ? answerable.alone() : Optional.empty());
    }
}
