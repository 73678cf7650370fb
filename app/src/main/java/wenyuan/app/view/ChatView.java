package wenyuan.app.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.Outcome;
import wenyuan.app.retrieve.ListedArticles;

/// A whole answer.
///
/// @param nearest the best passage of each article that was found and does not tell; only there when the outcome is not_found
/// @param listed of how many articles the answer lists some, from which on; only there when it lists articles
public record ChatView(String id, String conversationId, String question, InterpretedView interpreted,
        String outcome, String text, List<SentenceView> sentences, List<CitationView> citations,
        List<ConflictView> conflicts,
        List<HitView> retrieved,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<HitView>> nearest,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ListedArticles> listed, String model,
        TimingsView timingsMs) {

    /// The answer as the API tells it, in a conversation.
    ///
    /// @param notes of the program itself, besides those of the question
    public static ChatView of(Answer answer, String conversationId, List<String> notes) {
        List<HitView> retrieved = HitView.of(answer.retrieval().hits(), answer.citations());
        return new ChatView(answer.id(), conversationId, answer.question(),
                InterpretedView.of(answer.retrieval().question(), notes), answer.outcome().label(),
                answer.text(),
                answer.sentences().stream().map(SentenceView::of).toList(),
                answer.citations().stream().map(CitationView::of).toList(),
                answer.conflicts().stream().map(ConflictView::of).toList(), retrieved,
                nearest(answer), answer.retrieval().listed(), answer.model(),
                TimingsView.of(answer.timings()));
    }

    private static Optional<List<HitView>> nearest(Answer answer) {
        return answer.outcome() == Outcome.NOT_FOUND
                ? Optional.of(HitView.of(answer.retrieval().near(), answer.citations()))
                : Optional.empty();
    }
}
