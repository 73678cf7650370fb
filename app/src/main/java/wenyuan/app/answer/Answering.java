package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.conflict.ConflictDetector;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.draft.ModelException;
import wenyuan.app.draft.Models;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.prompt.Prompts;
import wenyuan.app.question.InterpretedQuestion;
import wenyuan.app.question.InterpretedQuestion.Answerable;
import wenyuan.app.question.InterpretedQuestion.Greeting;
import wenyuan.app.question.InterpretedQuestion.OutsideCorpus;
import wenyuan.app.question.Interpreter;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.question.Question;
import wenyuan.app.quote.ArticleListAnswer;
import wenyuan.app.quote.GreetingAnswer;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.text.Language;
import wenyuan.app.text.Markers;
import wenyuan.app.verify.DraftVerifier;
import wenyuan.app.verify.Verified;

/// The whole way of a question to its answer, one call per stage. Has no state of its own; safe to share between
/// threads.
public final class Answering {
    private final Interpreter interpreter;
    private final Retriever retriever;
    private final Prompts prompts;
    private final Models models;
    private final GreetingAnswer greetings;
    private final DraftVerifier verifier;
    private final ConflictDetector conflicts;

    public Answering(Interpreter interpreter, Retriever retriever, Prompts prompts, Models models,
            GreetingAnswer greetings, DraftVerifier verifier, ConflictDetector conflicts) {
        this.interpreter = interpreter;
        this.retriever = retriever;
        this.prompts = prompts;
        this.models = models;
        this.greetings = greetings;
        this.verifier = verifier;
        this.conflicts = conflicts;
    }

    /// Answers a question.
    ///
    /// @param model name of the model that drafts; blank for the default one
    /// @param listener hears the answer come; when it throws, the answering stops
    /// @throws InvalidQuestion when there is no such model
    /// @throws ModelException when the model cannot be reached or fails
    public Answer answer(Question question, String model, AnswerListener listener) {
        var watch = new Stopwatch();
        AnswerModel writer = models.named(model);
        InterpretedQuestion interpreted = interpreter.interpret(question);
        double interpret = watch.lap();
        Retrieval retrieval = retriever.retrieve(interpreted, Mode.HYBRID, question.limit());
        listener.retrieved(retrieval);
        watch.lap();
        Prompt prompt = prompts.of(question, retrieval);
        Draft draft = draft(interpreted, retrieval, writer, prompt, listener);
        listener.drafted(prompt, draft);
        double generate = watch.lap();
        Checked checked = check(draft, question, interpreted, retrieval, listener);
        Optional<String> missing = interpreted.answerable().missing().map("\n"::concat);
        missing.ifPresent(listener::text);
        var timings = new Timings(interpret, retrieval.embedMillis(), retrieval.searchMillis(), generate,
                watch.lap(),
                watch.total());
        Verified verified = checked.verified();
        return new Answer(UUID.randomUUID().toString(), question.text(), retrieval, checked.outcome(),
                verified.text() + missing.orElse(""), verified.sentences(), verified.citations(),
                conflicts.of(retrieval, verified.citations()), writer.name(), timings);
    }

    private Draft draft(InterpretedQuestion interpreted, Retrieval retrieval, AnswerModel writer,
            Prompt prompt,
            AnswerListener listener) {
        return switch (interpreted) {
            case Greeting greeting -> new Draft.Written(greetings.text(greeting));
            case OutsideCorpus outside -> new Draft.NotFound(outside.reason());
            case Answerable _ when retrieval.listing() ->
                new Draft.Written(ArticleListAnswer.text(retrieval));
            case Answerable _ -> draft(writer, prompt, listener);
        };
    }

    private static Draft draft(AnswerModel writer, Prompt prompt, AnswerListener listener) {
        var stream = new MarkerStream(prompt.retrieval().hits().size(), listener::text);
        Draft draft = writer.draft(prompt, stream);
        stream.finish();
        return draft;
    }

    /// A draft with its verdicts, and what that makes of the answer.
    private record Checked(Outcome outcome, Verified verified) {
        /// For a text that claims nothing.
        static Checked plain(Outcome outcome, String text) {
            return new Checked(outcome, new Verified(text, List.of(), List.of()));
        }
    }

    /// Greetings and refusals claim nothing, and a list of articles is true by its making; all else is checked.
    private Checked check(Draft draft, Question question, InterpretedQuestion interpreted,
            Retrieval retrieval,
            AnswerListener listener) {
        return switch (draft) {
            case Draft.Written(String text) when interpreted instanceof Greeting -> {
                listener.text(text);
                yield Checked.plain(Outcome.ANSWERED, text);
            }
            case Draft.Written(String text) when retrieval.listing() -> {
                listener.text(text);
                yield new Checked(Outcome.ANSWERED, ListedArticle.verified(text, retrieval, listener));
            }
            case Draft.Written(String text) when text.isBlank() -> throw new ModelException(
                    "the model wrote nothing; ask again, or with another model");
            case Draft.Written(String text) -> {
                Verified verified = verifier.verify(text, retrieval, listener);
                yield new Checked(Outcome.of(verified), verified);
            }
            case Draft.NotFound(String reason) -> {
                String text = refusal(question, Markers.without(reason), !retrieval.near().isEmpty());
                listener.text(text);
                yield Checked.plain(Outcome.NOT_FOUND, text);
            }
        };
    }

    /// The text of an answer when the corpus has none, in the language of the question.
    private static String refusal(Question question, String reason, boolean anythingNear) {
        var language = Language.of(question.text());
        return Stream.of(language.say("answer.refused"), reason,
                anythingNear ? language.say("answer.nearest") : "").filter(part -> !part.isBlank())
                .collect(Collectors.joining(language == Language.CHINESE ? "" : " "));
    }
}
