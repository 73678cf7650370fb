package wenyuan.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wenyuan.app.question.InvalidQuestion;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Mode;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.retrieve.whynot.WhyNot;
import wenyuan.app.service.Wenyuan.Search;
import wenyuan.app.view.Json;
import wenyuan.app.view.SearchView;

/// `wenyuan search`: the passages that speak to a question.
@Command(name = "search", description = "Finds the passages that speak to a question, best first.", footer = {
        "", "Examples:", "  wenyuan search --limit 3 \"the new bridge\"",
        "  wenyuan search --mode lexical --outlet Herald --json bridge"})
final class SearchCommand implements Callable<Integer> {
    private static final int MAX_LIMIT = 200;

    private final Surroundings surroundings;
    private final Program program;

    @Mixin
    private QuestionWords words = new QuestionWords();

    @Option(names = "--limit", paramLabel = "NUMBER", description = "How many passages at most, 1 to 200 (default: 10).")
    private int limit = 10;

    @Option(names = "--mode", paramLabel = "MODE", description = "hybrid, lexical or vector (default: hybrid).")
    private Mode mode = Mode.HYBRID;

    @Option(names = "--json", description = "Print what was found as the API tells it.")
    private boolean json;

    @Option(names = "--why-not", paramLabel = "TITLE", description = "Also tell what kept that article out, by its title or id.")
    private String whyNot = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    SearchCommand(Surroundings surroundings, Program program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidQuestion("limit", "--limit is " + limit + "; it must be 1 to " + MAX_LIMIT);
        }
        var question = words.question(filters.filter(), Question.DEFAULT_LIMIT);
        try (var opened = program.open(places.settings(surroundings, Map.of()))) {
            var found = opened.services().search(question, mode, limit);
            Optional<WhyNot> why = whyNot.isBlank()
                    ? Optional.empty()
                    : Optional.of(opened.services().explaining().whyNot(found.retrieval(), mode, whyNot));
            surroundings.out().println(json ? json(found, why) : text(found.retrieval(), why));
            surroundings.out().flush();
        }
        return 0;
    }

    private static String json(Search found, Optional<WhyNot> why) throws JsonProcessingException {
        SearchView view = SearchView.of(found);
        return Json.MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(why.map(view::with).orElse(view));
    }

    private static String text(Retrieval retrieval, Optional<WhyNot> why) {
        var text = new StringBuilder();
        if (retrieval.hits().isEmpty()) {
            text.append("Nothing was found.\n");
        }
        retrieval.hits().forEach(hit -> text.append(HitText.of(hit)));
        why.ifPresent(told -> text.append('\n').append(WhyNotText.of(told)));
        return text.toString().stripTrailing();
    }
}
