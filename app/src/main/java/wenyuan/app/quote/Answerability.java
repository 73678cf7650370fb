package wenyuan.app.quote;

import java.util.List;
import java.util.Optional;
import wenyuan.app.retrieve.Retrieval;

/// Decides whether the sentences that were read answer a question.
final class Answerability {
    /// A best sentence of a lower score does not answer.
    private static final double ENOUGH = 0;

    private Answerability() {}

    /// What speaks against answering; empty when the best sentence answers.
    ///
    /// @param read best first
    static Optional<RefusalReason> against(String question, List<ReadSentence> read, Retrieval retrieval) {
        if (read.isEmpty()) {
            return Optional.of(new RefusalReason.NothingNear());
        }
        return read.getFirst().score() < ENOUGH ? Optional.of(new RefusalReason.NotSaid()) : Optional.empty();
    }
}
