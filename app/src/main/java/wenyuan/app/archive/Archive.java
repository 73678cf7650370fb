package wenyuan.app.archive;

import java.util.List;
import java.util.Optional;
import wenyuan.app.question.Exchange;

/// The answers that are kept. Safe for use by many threads; whoever opens it closes it. Every method but [#close]
/// throws [ArchiveException] when the archive cannot be used.
public interface Archive extends AutoCloseable {

    /// The archive of a program that keeps nothing.
    static Archive none() {
        return new NoArchive();
    }

    /// Keeps an answer; one that is kept is found at once.
    ///
    /// @return whether it is kept; false where nothing ever is
    boolean keep(KeptAnswer answer);

    Optional<KeptAnswer> answer(String id);

    /// Kept answers, newest first.
    AnswerPage answers(AnswerQuery query);

    /// The answers of a conversation, oldest first; empty for an unknown one.
    List<KeptAnswer> conversation(String id);

    /// What was said in a conversation, newest last, at most as many exchanges as a question can have behind it.
    List<Exchange> history(String conversation);

    @Override
    void close();
}
