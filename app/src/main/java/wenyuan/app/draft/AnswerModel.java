package wenyuan.app.draft;

import java.util.function.Consumer;
import wenyuan.app.prompt.Prompt;

/// Makes a draft of a prompt. Safe to share between threads.
public interface AnswerModel {

    /// The name by which a question asks for it.
    String name();

    /// Whether it would answer now; asks a model server that it depends on, within a second.
    boolean available();

    /// Answers the prompt's question from its sources.
    ///
    /// @param text hears the draft's text piece by piece as it comes; when it throws, the model is stopped and the
    ///        exception passed on
    /// @throws ModelException when the model cannot be reached or fails
    Draft draft(Prompt prompt, Consumer<String> text);
}
