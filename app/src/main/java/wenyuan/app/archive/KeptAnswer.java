package wenyuan.app.archive;

import wenyuan.app.answer.Outcome;
import wenyuan.app.question.Question;

/// An answer with all that is needed to show it again, to see how it came about, and to ask for it anew.
///
/// @param id names it, unguessable
/// @param conversation id of the conversation that it is part of
/// @param asked the question as it was asked, with its history and filters
/// @param historyBrought whether the history was brought with the question, rather than being the answers kept before
///        it in its conversation
/// @param text the answer's, with its markers
/// @param model name of the model that wrote the draft
/// @param response the whole answer as the API tells it, in JSON: interpretation and hits included
public record KeptAnswer(String id, String conversation, Question asked, boolean historyBrought,
        Outcome outcome, String text, String model, Making making, String response, Stamp stamp) {

    /// How an answer was made, as texts.
    ///
    /// @param instructions what a language model was told of how to answer; empty where none was asked
    /// @param message the sources, history and question that it was given; empty where none was asked
    /// @param draft what the model wrote
    public record Making(String instructions, String message, String draft) {
        public static final Making UNKNOWN = new Making("", "", "");
    }
}
