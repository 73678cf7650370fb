package wenyuan.app.answer;

import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.DraftVerifier;
import wenyuan.app.verify.Sentence;

/// Hears an answer come into being, in this order: the retrieval, the text piece by piece, the draft, then citations and
/// sentences as they are checked. When it throws, the answering stops and the exception is passed on.
public interface AnswerListener extends DraftVerifier.Listener {

    /// A listener that does not listen.
    AnswerListener SILENT = new AnswerListener() {};

    default void retrieved(Retrieval retrieval) {}

    /// A piece of the draft, its markers numbered in order. The answer's text takes its place: there a marker stands
    /// behind its sentence, and a sentence without one may have got one.
    default void text(String piece) {}

    /// The whole draft and the prompt that it answers. No reader is shown either.
    default void drafted(Prompt prompt, Draft draft) {}

    @Override
    default void cited(Citation citation) {}

    @Override
    default void checked(Sentence sentence) {}
}
