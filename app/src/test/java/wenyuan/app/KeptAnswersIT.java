package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.cli.Program.Running;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;

/// Answers that outlast the program and the corpus that they were made from, over the whole program.
class KeptAnswersIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = "{\"question\":\"滨海市新图书馆藏书多少册？\"}";
    private static final String CORPUS = """
            [{"id":"1","title":"滨海市新图书馆开馆","date":"2025-03-01","source":"滨海日报",
              "content":"滨海市新图书馆昨天开馆。新馆建筑面积8.5万平方米，藏书400万册。市民凭身份证即可入馆。"},
             {"id":"2","title":"花展开幕","content":"滨海市第五届花展在东湖公园开幕，展期一个月。<script>alert(1)</script>"}]""";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @BeforeEach
    void index() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        index(CORPUS);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private void index(String corpus) throws IOException {
        Files.writeString(folder.resolve("corpus/a.json"), corpus);
        var err = new StringWriter();
        int exit = Main.run(new String[]{"index", "--corpus", folder.resolve("corpus").toString(), "--data",
                folder.resolve("data").toString()}, new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        assertThat(exit).as(err.toString()).isZero();
    }

    private Running serve() {
        var settings = new Settings("127.0.0.1", 0, folder.resolve("corpus"), folder.resolve("data"),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new Wiring().serve(settings, true, IndexingListener.SILENT);
    }

    private HttpResponse<String> send(Running running, String method, String path, String body)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(running.address() + path))
                .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private JsonNode json(Running running, String method, String path, String body)
            throws IOException, InterruptedException {
        return JSON.readTree(send(running, method, path, body).body());
    }

    private static String original(String id) {
        return "/api/articles/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/original";
    }

    @Test
    void tellsWhatChangedWhenTheCorpusDid() throws Exception {
        JsonNode first;
        try (var running = serve()) {
            first = json(running, "POST", "/api/chat", QUESTION);
            assertThat(first.path("text").asText()).contains("藏书400万册");
        }
        index(CORPUS.replace("400万册", "430万册"));
        try (var running = serve()) {
            String path = "/api/answers/" + first.path("id").asText();
            JsonNode kept = json(running, "GET", path, "");
            assertThat(kept.path("text")).as("a kept answer stays as it was").isEqualTo(first.path("text"));

            JsonNode again = json(running, "POST", path + "/again", "");
            JsonNode changes = again.path("changes");
            assertThat(again.path("before")).isEqualTo(kept);
            assertThat(again.at("/after/index_generation").asLong())
                    .isGreaterThan(kept.path("index_generation").asLong());
            assertThat(changes.path("same").asBoolean(true)).isFalse();
            assertThat(changes.path("sentences")).anySatisfy(sentence -> {
                assertThat(sentence.path("change").asText()).isEqualTo("added");
                assertThat(sentence.path("text").asText()).contains("430万册");
            }).anySatisfy(sentence -> {
                assertThat(sentence.path("change").asText()).isEqualTo("removed");
                assertThat(sentence.path("text").asText()).contains("400万册");
            });
            assertThat(changes.path("sources").findValuesAsText("change")).containsOnly("kept");
            assertThat(changes.path("revisions")).singleElement().satisfies(revision -> {
                assertThat(revision.path("article_id").asText()).isEqualTo("a/1");
                assertThat(revision.path("before")).isEqualTo(first.at("/citations/0/source/revision"));
                assertThat(revision.path("after")).isEqualTo(again.at("/after/citations/0/source/revision"));
            });
        }
    }

    @Test
    void saysThatTheArticleIsGone() throws Exception {
        JsonNode first;
        try (var running = serve()) {
            first = json(running, "POST", "/api/chat", QUESTION);
        }
        index("[" + CORPUS.substring(CORPUS.indexOf("{\"id\":\"2\"")));
        try (var running = serve()) {
            JsonNode changes = json(running, "POST", "/api/answers/" + first.path("id").asText() + "/again",
                    "")
                    .path("changes");
            assertThat(changes.at("/outcome/after").asText()).isEqualTo("not_found");
            assertThat(changes.at("/sources/0/change").asText()).isEqualTo("removed");
            assertThat(changes.at("/revisions/0/after").isNull()).isTrue();
        }
    }

    @Test
    void showsTheOriginalUntilItChanges() throws Exception {
        try (var running = serve()) {
            JsonNode original = json(running, "GET", original("a/2"), "");
            assertThat(original.path("file").asText()).isEqualTo("a.json");
            assertThat(original.path("text").asText()).startsWith("{\"id\":\"2\"").endsWith("}")
                    .isEqualTo(
                            CORPUS.substring(original.path("start").asInt(), original.path("end").asInt()));

            Files.writeString(folder.resolve("corpus/a.json"), CORPUS.replace("东湖", "西湖"));
            assertThat(send(running, "GET", original("a/2"), "").statusCode()).isEqualTo(404);
            assertThat(send(running, "GET", original("a/1"), "").statusCode()).as("not touched")
                    .isEqualTo(200);
        }
    }
}
