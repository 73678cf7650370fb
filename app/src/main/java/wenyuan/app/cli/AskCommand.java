package wenyuan.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Outcome;
import wenyuan.app.question.Question;
import wenyuan.app.view.ChatView;
import wenyuan.app.view.Json;

/// `wenyuan ask`: one question, one answer.
@Command(name = "ask", description = "Answers a question from the index, with its sources.", footer = {"",
        "Examples:", "  wenyuan ask \"When was the bridge opened?\"",
        "  wenyuan ask --from 2025-01-01 --to 2025-01-31 --json \"Who won?\""})
final class AskCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Program program;

    @Mixin
    private QuestionWords words = new QuestionWords();

    @Option(names = "--model", paramLabel = "NAME", description = "Which model answers (default: the language model that is set; where none is, extractive, which quotes).")
    private String model = "";

    @Option(names = "--limit", paramLabel = "NUMBER", description = "How many passages the model is given, 1 to 50 (default: 8).")
    private int limit = Question.DEFAULT_LIMIT;

    @Option(names = "--json", description = "Print the answer as the API tells it.")
    private boolean json;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    AskCommand(Surroundings surroundings, Program program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var question = words.question(filters.filter(), limit);
        try (var opened = program.open(places.settings(surroundings, models.given()))) {
            var answer = opened.services().asking().answer(question, model, AnswerListener.SILENT);
            surroundings.out().println(json
                    ? Json.MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(ChatView.of(answer, answer.id(), List.of()))
                    : new AnswerText(answer).text());
            surroundings.out().flush();
            return answer.outcome() == Outcome.NOT_FOUND ? WenyuanCommand.NOT_FOUND : 0;
        }
    }
}
