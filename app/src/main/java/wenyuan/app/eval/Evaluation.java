package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Asks a running Wenyuan all gold questions, one after another, and judges what it answers.
public final class Evaluation {
    /// Finding is judged over this many passages.
    private static final int DEEP = 10;
    /// English questions about Chinese text are told apart: without a language model they are another task.
    private static final String ENGLISH = "english";

    private final List<GoldQuestion> questions;
    private final List<JsonNode> pieces;

    private Evaluation(List<GoldQuestion> questions, List<JsonNode> pieces) {
        this.questions = questions;
        this.pieces = pieces;
    }

    /// Reads gold questions.
    ///
    /// @param paths files of gold questions, or folders of such files
    /// @throws IOException naming the file and line that cannot be read
    public static Evaluation load(List<Path> paths) throws IOException {
        return new Evaluation(GoldFiles.questions(paths), GoldFiles.pieces(paths));
    }

    /// Runs all questions against the program at `address`.
    ///
    /// @param model name of the model to ask for; blank for the program's default
    public EvaluationReport run(URI address, String model) throws IOException, InterruptedException {
        try (var client = new Client(address, model)) {
            var judge = new Judge(new GoldArticles(client.articles(), pieces));
            List<Judgement> judgements = new ArrayList<>();
            for (GoldQuestion question : questions) {
                JsonNode deep = client.chat(question, DEEP);
                long start = System.nanoTime();
                JsonNode answer = client.chat(question, 0);
                judgements.add(judge.judge(question, answer, deep, (System.nanoTime() - start) / 1e6));
            }
            return report(judgements);
        }
    }

    private static EvaluationReport report(List<Judgement> judgements) {
        List<Totals> totals = new ArrayList<>();
        new TreeMap<>(judgements.stream().collect(Collectors.groupingBy(Judgement::type)))
                .forEach((type, ofType) -> totals.add(Totals.of(type, ofType)));
        totals.add(Totals.of("not english",
                judgements.stream().filter(j -> !j.type().equals(ENGLISH)).toList()));
        totals.add(Totals.of("all", judgements));
        return new EvaluationReport(totals, judgements);
    }
}
