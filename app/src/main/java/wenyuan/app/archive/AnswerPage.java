package wenyuan.app.archive;

import java.util.List;

/// A part of the list of kept answers.
///
/// @param total how many there are in the whole list
/// @param answers newest first
public record AnswerPage(int total, List<Line> answers) {
    public AnswerPage {
        answers = List.copyOf(answers);
    }

    /// A kept answer in brief.
    ///
    /// @param outcome its name in the API
    public record Line(String id, String conversation, String question, String outcome, String model,
            Stamp stamp) {}
}
