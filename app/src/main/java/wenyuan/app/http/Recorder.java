package wenyuan.app.http;

import wenyuan.app.answer.AnswerListener;
import wenyuan.app.archive.KeptAnswer.Making;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.prompt.Prompts;

/// Hears how an answer is made. Of one thread.
class Recorder implements AnswerListener {
    private Making making = Making.UNKNOWN;

    @Override
    public final void drafted(Prompt prompt, Draft draft) {
        String written = switch (draft) {
            case Draft.Written(String text) -> text;
            case Draft.NotFound(String reason) -> Prompts.NOT_FOUND + " " + reason;
        };
        making = new Making(prompt.instructions(), prompt.message(), written);
    }

    final Making making() {
        return making;
    }
}
