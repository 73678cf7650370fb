package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;

/// The examples of `docs/api.md`, asked of a server over `examples/corpus`.
class ApiPaperIT {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile(
            "```http\\n(GET|POST) (\\S+)\\n(.*?)```\\n```json\\n(.*?)```",
            Pattern.DOTALL);
    private static final Pattern OUTSIDE_ASCII = Pattern.compile("[^\\x00-\\x7f]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyExampleIsAnsweredWithItsFields(@TempDir Path data) throws Exception {
        var program = new Wiring();
        var settings = new Settings("127.0.0.1", 0, ROOT.resolve("examples/corpus"), data, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
        program.index(settings, false, IndexingListener.SILENT);
        List<MatchResult> examples = EXAMPLE.matcher(Files.readString(ROOT.resolve("docs/api.md"))).results()
                .toList();
        assertThat(examples).hasSizeGreaterThan(8);
        try (var running = program.serve(settings, true, IndexingListener.SILENT);
                var client = HttpClient.newHttpClient()) {
            String id = "";
            for (MatchResult example : examples) {
                String path = example.group(2).replace("{id}", id);
                var request = HttpRequest.newBuilder(running.address().resolve(URI.create(encoded(path))));
                if (example.group(1).equals("POST")) {
                    request.POST(HttpRequest.BodyPublishers.ofString(example.group(3).strip()));
                }
                HttpResponse<String> response = client.send(request.build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
                JsonNode answer = JSON.readTree(response.body());
                assertHas(answer, JSON.readTree(example.group(4)), path);
                id = path.equals("/api/chat") ? answer.path("id").asText() : id;
            }
        }
    }

    private static String encoded(String path) {
        return OUTSIDE_ASCII.matcher(path)
                .replaceAll(text -> URLEncoder.encode(text.group(), StandardCharsets.UTF_8));
    }

    /// Each field of the example is in the answer, and of lists the first elements have the same fields.
    private static void assertHas(JsonNode answer, JsonNode example, String where) {
        assertThat(answer.getNodeType()).as(where)
                .isIn(example.isNull() ? List.of(answer.getNodeType()) : List.of(example.getNodeType()));
        example.fieldNames().forEachRemaining(name -> {
            assertThat(answer.has(name)).as("%s has %s, it has %s", where, name, fields(answer)).isTrue();
            if (!answer.get(name).isNull()) {
                assertHas(answer.get(name), example.get(name), where + "." + name);
            }
        });
        if (example.isArray() && !example.isEmpty()) {
            assertThat(answer).as(where).isNotEmpty();
            assertHas(answer.get(0), example.get(0), where + "[0]");
        }
    }

    private static String fields(JsonNode node) {
        return node.properties().stream().map(field -> field.getKey()).collect(Collectors.joining(", "));
    }
}
