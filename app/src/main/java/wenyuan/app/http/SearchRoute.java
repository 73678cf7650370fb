package wenyuan.app.http;

import io.javalin.http.Context;
import java.util.List;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.view.SearchView;

/// `GET /api/search`: the passages that speak to a question, best first.
final class SearchRoute {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 200;

    private final Wenyuan services;

    SearchRoute(Wenyuan services) {
        this.services = services;
    }

    void handle(Context context) {
        var parameters = new Parameters(context);
        boolean explain = parameters.flag("explain");
        Mode mode = parameters.mode();
        String article = parameters.text("why_not");
        var found = services.search(question(parameters), mode,
                parameters.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT));
        SearchView view = explain ? SearchView.explained(found) : SearchView.of(found);
        context.json(article.isBlank()
                ? view
                : view.with(services.explaining().whyNot(found.retrieval(), mode, article)));
    }

    private static Question question(Parameters parameters) {
        try {
            return new Question(parameters.text("q"), List.of(), parameters.filter(), Question.DEFAULT_LIMIT);
        } catch (InvalidQuestion e) {
            throw new InvalidRequest("q", Problems.message(e));
        }
    }
}
