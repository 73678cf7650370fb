package wenyuan.app.http;

import java.time.Instant;
import java.util.List;
import wenyuan.app.archive.AnswerPage;

/// A part of the list of kept answers, newest first.
///
/// @param total how many there are in the whole list
record AnswerListView(int total, List<Line> answers) {

    /// A kept answer in brief.
    record Line(String id, String conversationId, String question, String outcome, String model,
            Instant askedAt) {

        static Line of(AnswerPage.Line line) {
            return new Line(line.id(), line.conversation(), line.question(), line.outcome(), line.model(),
                    line.stamp().askedAt());
        }
    }

    static AnswerListView of(AnswerPage page) {
        return new AnswerListView(page.total(), page.answers().stream().map(Line::of).toList());
    }
}
