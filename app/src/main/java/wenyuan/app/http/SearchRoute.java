package wenyuan.app.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import wenyuan.app.http.Services.Retrieving;
import wenyuan.app.question.Interpreted;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Mode;

/// `GET /api/search`: the passages that speak to a question, best first.
final class SearchRoute {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 200;

    private final Function<Question, Interpreted> interpreting;
    private final Retrieving retrieving;

    SearchRoute(Function<Question, Interpreted> interpreting, Retrieving retrieving) {
        this.interpreting = interpreting;
        this.retrieving = retrieving;
    }

    void handle(Context context) {
        var parameters = new Parameters(context);
        Question question = question(parameters);
        int limit = parameters.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        Mode mode = parameters.mode();
        long start = System.nanoTime();
        Interpreted interpreted = interpreting.apply(question);
        long middle = System.nanoTime();
        var retrieval = retrieving.retrieve(interpreted, mode, limit);
        context.json(SearchView.of(retrieval, start, middle, System.nanoTime()));
    }

    private static Question question(Parameters parameters) {
        try {
            return new Question(parameters.text("q"), List.of(), parameters.filter(), Question.DEFAULT_LIMIT);
        } catch (InvalidQuestion e) {
            throw new InvalidRequest("q", Problems.message(e));
        }
    }
}
