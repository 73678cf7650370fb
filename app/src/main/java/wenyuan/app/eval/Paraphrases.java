package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sentences in other words than the corpus, true ones and false ones, that a running Wenyuan is to tell apart.
public final class Paraphrases {
    private final List<JsonNode> paraphrases;

    private Paraphrases(List<JsonNode> paraphrases) {
        this.paraphrases = paraphrases;
    }

    /// Reads paraphrases, one JSON object a line, with `text`, `label` (whether it is true) and `kind`.
    ///
    /// @throws IOException naming the file and line that cannot be read
    public static Paraphrases load(Path file) throws IOException {
        return new Paraphrases(GoldFiles.lines(file));
    }

    /// Has the program at `address` check each of them by itself.
    public ParaphraseReport run(URI address) throws IOException, InterruptedException {
        List<Tried> truths = new ArrayList<>();
        List<Tried> falsehoods = new ArrayList<>();
        Map<String, Integer> verdicts = new TreeMap<>();
        try (var client = new Client(address, "")) {
            for (JsonNode paraphrase : paraphrases) {
                boolean label = paraphrase.path("label").asBoolean();
                var checked = new Checked(client.verify(paraphrase.path("text").asText()));
                (label ? truths : falsehoods).add(tried(paraphrase, label, checked));
                verdicts.merge(name(label) + ": " + checked.worst(), 1, Integer::sum);
            }
        }
        return new ParaphraseReport(truths, falsehoods, verdicts);
    }

    private static Tried tried(JsonNode paraphrase, boolean label, Checked checked) {
        return new Tried(name(label) + ", " + paraphrase.path("kind").asText(),
                paraphrase.path("id").asText() + ", the article: " + paraphrase.path("evidence").asText(),
                paraphrase.path("text").asText(), label ? checked.accepted() : checked.flagged(), false,
                checked.told());
    }

    private static String name(boolean label) {
        return label ? "true" : "false";
    }
}
