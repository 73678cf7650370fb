package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenyuan.app.eval.alter.Alteration;
import wenyuan.app.eval.alter.Alterations;
import wenyuan.app.eval.alter.Statement;
import wenyuan.app.eval.alter.Vocabulary;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Sentences;

/// Has a running Wenyuan check sentences that are known to be true, the same with one change that makes them false,
/// its own answers, and longer texts.
public final class VerificationProbe {
    private static final int LONG_TEXT = 1000;
    private static final int LONG_TEXTS = 30;

    private final List<GoldQuestion> questions;
    private final List<JsonNode> pieces;

    private VerificationProbe(List<GoldQuestion> questions, List<JsonNode> pieces) {
        this.questions = questions;
        this.pieces = pieces;
    }

    /// Reads the gold questions whose evidence is the true sentences.
    ///
    /// @param paths files of gold questions, or folders of such files
    /// @throws IOException naming the file and line that cannot be read
    public static VerificationProbe load(List<Path> paths) throws IOException {
        return new VerificationProbe(GoldFiles.questions(paths), GoldFiles.pieces(paths));
    }

    /// Probes the program at `address`.
    ///
    /// @param model name of the model whose answers are looked at; blank for the program's default
    public VerificationReport run(URI address, String model) throws IOException, InterruptedException {
        try (var client = new Client(address, model)) {
            List<JsonNode> listed = client.articles();
            Map<String, String> texts = new HashMap<>();
            for (JsonNode article : listed) {
                String id = article.path("id").asText();
                texts.put(id, client.article(id).path("text").asText());
            }
            List<Tried> truths = new ArrayList<>();
            List<Tried> altered = new ArrayList<>();
            var alterations = new Alterations(Vocabulary.of(texts.values()));
            for (Statement statement : new Truths(listed, pieces, texts).of(questions)) {
                Tried asItStands = asItStands(client, statement);
                truths.add(asItStands);
                if (asItStands.good()) {
                    altered.addAll(altered(client, alterations.of(statement)));
                }
            }
            return new VerificationReport(truths, altered, QuotedAnswers.of(answers(client), texts),
                    times(client, texts.values()));
        }
    }

    private static Tried asItStands(Client client, Statement statement)
            throws IOException, InterruptedException {
        var checked = new Checked(client.verify(statement.text()));
        return new Tried("true", "", statement.text(), checked.accepted(), false, checked.told());
    }

    private static List<Tried> altered(Client client, List<Alteration> alterations)
            throws IOException, InterruptedException {
        List<Tried> tried = new ArrayList<>();
        for (Alteration alteration : alterations) {
            var checked = new Checked(client.verify(alteration.text()));
            tried.add(new Tried(alteration.kind().label(), alteration.before() + " > " + alteration.after(),
                    alteration.text(), checked.flagged(),
                    checked.points(alteration.start(), alteration.end()), checked.told()));
        }
        return tried;
    }

    private List<JsonNode> answers(Client client) throws IOException, InterruptedException {
        List<JsonNode> answers = new ArrayList<>();
        for (GoldQuestion question : questions) {
            answers.add(client.chat(question, 0));
        }
        return answers;
    }

    private static List<Double> times(Client client, Collection<String> texts)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (String text : texts.stream().filter(text -> text.length() > LONG_TEXT).sorted().limit(LONG_TEXTS)
                .toList()) {
            times.add(new Checked(client.verify(beginning(text))).millis());
        }
        return times;
    }

    /// The first whole sentences of a text, of about 1,000 characters.
    static String beginning(String text) {
        int end = Sentences.of(text).stream().map(Span::end).filter(at -> at <= LONG_TEXT).reduce(LONG_TEXT,
                (_, last) -> last);
        return text.substring(0, end);
    }
}
