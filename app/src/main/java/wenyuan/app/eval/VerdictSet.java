package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences of which it is known whether they are true, with what a running Wenyuan says of them.
///
/// @param name of the set's file
public record VerdictSet(String name, List<Judged> judged) {
    private static final String SUPPORTED = "supported";
    private static final String CONTRADICTED = "contradicted";

    public VerdictSet {
        judged = List.copyOf(judged);
    }

    /// A sentence with what was said of it.
    ///
    /// @param worst the worst verdict of its parts
    /// @param lines verdict, citations and problems of the sentences and then of their claims, one each
    record Judged(String id, boolean label, String kind, String text, String worst, List<String> lines) {}

    /// The share of the true, or of the false, sentences with a verdict.
    private double share(boolean label, String verdict) {
        List<Judged> of = judged.stream().filter(each -> each.label == label).toList();
        return of.stream().mapToInt(each -> each.worst.equals(verdict) ? 1 : 0).average().orElse(0);
    }

    /// The share of the true sentences that are supported.
    public double trueSupported() {
        return share(true, SUPPORTED);
    }

    /// The share of the false sentences that are supported.
    public double falseSupported() {
        return share(false, SUPPORTED);
    }

    /// The share of the true sentences that are contradicted.
    public double trueContradicted() {
        return share(true, CONTRADICTED);
    }

    /// The share of the false sentences that are contradicted.
    public double falseContradicted() {
        return share(false, CONTRADICTED);
    }

    /// One line for each sentence and each claim, to be compared with those of another version of the program.
    public String golden() {
        return judged.stream().flatMap(each -> each.lines.stream()
                .map(line -> String.join("\t", name, each.id, each.label ? "true" : "false", each.kind,
                        line)))
                .collect(Collectors.joining("\n"));
    }

    /// Has the program at `address` check the sentences of files, each by itself.
    ///
    /// @param files one JSON object a line, with `text`, `label`, `kind` and, if it has one, `id`
    public static List<VerdictSet> of(List<Path> files, URI address)
            throws IOException, InterruptedException {
        List<VerdictSet> sets = new ArrayList<>();
        try (var client = new Client(address, "")) {
            for (Path file : files) {
                List<Judged> judged = new ArrayList<>();
                for (JsonNode sentence : GoldFiles.lines(file)) {
                    String text = sentence.path("text").asText();
                    JsonNode reply = client.verify(text);
                    judged.add(new Judged(sentence.path("id").asText(String.valueOf(judged.size() + 1)),
                            sentence.path("label").asBoolean(), sentence.path("kind").asText(), text,
                            new Checked(reply).worst(), lines(text, reply)));
                }
                sets.add(new VerdictSet(String.valueOf(file.getFileName()), judged));
            }
        }
        return List.copyOf(sets);
    }

    private static List<String> lines(String text, JsonNode reply) {
        return reply.path("sentences").valueStream()
                .flatMap(
                        sentence -> Stream.concat(Stream.of(sentence), sentence.path("claims").valueStream()))
                .map(part -> line(text, reply, part)).toList();
    }

    private static String line(String text, JsonNode reply, JsonNode part) {
        String cited = part.path("citations").valueStream()
                .map(n -> reply.path("citations").path(n.asInt() - 1).path("source"))
                .map(source -> source.path("article_id").asText() + "@" + source.path("start").asInt() + "-"
                        + source.path("end").asInt())
                .collect(Collectors.joining(" "));
        String problems = part.path("problems").valueStream()
                .map(problem -> problem.path("kind").asText() + " " + problem.path("claimed").asText() + "/"
                        + problem.path("found").asText())
                .collect(Collectors.joining("; "));
        String stretch = text.substring(part.path("start").asInt(), part.path("end").asInt());
        return String.join("\t", part.path("verdict").asText(), cited, problems,
                stretch.replaceAll("\\s", " "));
    }
}
