package wenyuan.app.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.text.Markers;

/// Writes prompts from the templates, which hold every word that is sent to a language model.
public final class Prompts {
    /// What a language model is told to begin its reply with when the sources do not tell.
    public static final String NOT_FOUND = "NOT_FOUND:";

    private final Template instructions;
    private final Template message;
    private final Template source;
    private final Template exchange;

    private Prompts(Template instructions, Template message, Template source, Template exchange) {
        this.instructions = instructions;
        this.message = message;
        this.source = source;
        this.exchange = exchange;
    }

    /// The templates of a folder, or those of the program. All are filled once, so that a template that cannot be
    /// filled is found at the start.
    ///
    /// @param folder where the templates are; empty for the program's own
    /// @throws InvalidPrompt when a template is missing or has an unknown place
    public static Prompts load(Optional<Path> folder) {
        var prompts = new Prompts(template(folder, "instructions"), template(folder, "message"),
                template(folder, "source"), template(folder, "exchange"));
        prompts.fillOnce();
        return prompts;
    }

    /// The prompt for a question and the passages that were found for it.
    public Prompt of(Question question, Retrieval retrieval) {
        String sources = retrieval.hits().stream().map(this::source).collect(Collectors.joining("\n"));
        String history = question.history().stream().map(e -> exchange(e.question(), e.answer()))
                .collect(Collectors.joining());
        return new Prompt(retrieval, instructions.fill(Map.of("not_found", NOT_FOUND)),
                message(sources, history, question));
    }

    private String message(String sources, String history, Question question) {
        return message.fill(Map.of("sources", sources, "history", history, "question", question.text()));
    }

    private String source(Hit hit) {
        var article = hit.passage().article();
        return source(hit.rank(), article.title(), article.outlet(),
                article.published().map(LocalDate::toString).orElse(""),
                Markers.unmarked(hit.passage().text()));
    }

    private String source(int n, String title, String outlet, String published, String text) {
        return source.fill(
                new TreeMap<>(Map.of("n", Integer.toString(n), "title", title, "outlet", outlet, "published",
                        published, "text", text)));
    }

    private String exchange(String question, String answer) {
        return exchange.fill(Map.of("question", question, "answer", answer));
    }

    private void fillOnce() {
        instructions.fill(Map.of("not_found", NOT_FOUND));
        message(source(1, "", "", "", ""), exchange("", ""), Question.of("?a"));
    }

    private static Template template(Optional<Path> folder, String name) {
        String file = name + ".md";
        try {
            return new Template(file,
                    folder.isPresent() ? Files.readString(folder.get().resolve(file)) : ofProgram(file));
        } catch (IOException e) {
            throw new InvalidPrompt("the prompt template " + file + " cannot be read from "
                    + folder.map(place -> place + "; put it there, or name another folder of prompts")
                            .orElse("the program")
                    + " (" + e + ")", e);
        }
    }

    private static String ofProgram(String file) throws IOException {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + file)) {
            if (in == null) {
                throw new IOException("it is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
