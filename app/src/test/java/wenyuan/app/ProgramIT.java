package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.llm.ScriptedModelServer;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.settings.Provider;
import wenyuan.app.settings.Secret;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;

/// The commands and a language model, end to end on a small corpus with bad files in it.
class ProgramIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUESTION = "滨海市新图书馆藏书多少册？";

    @TempDir
    private static Path folder;

    /// What a command left.
    private record Run(int exit, String out, String err) {}

    @BeforeAll
    static void makeACorpusWithBadFilesInIt() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.json"), """
                [{"id":"1","title":"滨海市新图书馆开馆","date":"2025-03-01","source":"滨海日报",
                  "content":"滨海市新图书馆昨天开馆。新馆建筑面积8.5万平方米，藏书400万册。市民凭身份证即可入馆。"},
                 {"id":"2","title":"滨海港年吞吐量创新高","date":"2025-03-02","source":"滨海日报",
                  "content":"滨海港去年吞吐量达到1.2亿吨，比上年增长6.5%。港口新增三个泊位。"},
                 {"id":"3","title":"破损的一条","content":"没有写完
                 {"id":"4","title":"花展开幕","content":"滨海市第五届花展在东湖公园开幕，展期一个月。"}]""");
        Files.write(corpus.resolve("b.txt"), "轮渡票价调整\n滨海市轮渡票价下月起调整，单程票价为三元，月票六十元。\n"
                .getBytes(Charset.forName("GB18030")));
        Files.write(corpus.resolve("c.bin"), new byte[]{0, 1, 2, 3, 0, 0, 7});
        Files.writeString(corpus.resolve("empty.txt"), "");
        assertThat(run("index").exit()).isZero();
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
    }

    @Test
    void reportsWhatItReadAndWhatItCouldNot() {
        Run report = run("index", "--report");

        assertThat(report.exit()).isZero();
        assertThat(report.out()).contains("c.bin", "empty.txt", "a.json").contains("0 passages embedded");
    }

    @Test
    void answersOnTheTerminalWithItsSource() {
        Run answer = run("ask", QUESTION);

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("藏书400万册", "[1]", "滨海市新图书馆开馆", "滨海日报");
    }

    @Test
    void saysThatTheCorpusDoesNotTellWhatItIsNotAbout() {
        Run answer = run("ask", "泰坦尼克号是哪一年沉没的？");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("语料里没有");
    }

    @Test
    void findsWhatWasWrittenInAnotherEncoding() {
        assertThat(run("search", "輪渡票價").out()).contains("轮渡票价调整");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheCommandLineOrTheCorpus() {
        assertThat(run("ask", "？！").exit()).isEqualTo(2);
        Run missing = runPlain("index", "--corpus", folder.resolve("nowhere").toString(), "--data",
                folder.resolve("other").toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err().strip()).doesNotContain("\n").contains("nowhere");
    }

    @Test
    void readsTheGoodObjectsAroundABrokenOne() throws Exception {
        assertThat(run("search", "花展在哪里开幕").out()).contains("东湖公园");
    }

    @Test
    void searchesWithAnotherEmbeddingModelAndRefusesAnIndexOfTheFirst() throws Exception {
        Path model = Files.createDirectory(folder.resolve("another"));
        copy("/bge-small-zh-v1.5-q.onnx", model.resolve("model.onnx"));
        copy("/bge-small-zh-v1.5-q-tokenizer.json", model.resolve("tokenizer.json"));

        Run refused = run("search", QUESTION, "--embedding-model", model.toString());
        String[] own = {"--corpus", folder.resolve("corpus").toString(), "--data",
                folder.resolve("data-another").toString(), "--embedding-model", model.toString()};
        Run indexed = runPlain(Stream.concat(Stream.of("index"), Stream.of(own)).toArray(String[]::new));
        Run found = runPlain(
                Stream.concat(Stream.of("search", QUESTION), Stream.of(own)).toArray(String[]::new));

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("another-", "bge-small-zh");
        assertThat(indexed.exit()).as(indexed.err()).isZero();
        assertThat(found.out()).contains("滨海市新图书馆开馆");
    }

    private static void copy(String resource, Path file) throws IOException {
        try (var in = ProgramIT.class.getResourceAsStream(resource)) {
            Files.write(file, in.readAllBytes());
        }
    }

    @Test
    void checksWhatALanguageModelWrites() throws Exception {
        try (var model = ScriptedModelServer.saying("市民凭身份证即可入馆。", "[1]面积有9万平方米。[1]", "[88]")) {
            JsonNode parsed = JSON.readTree(served(model.url(), address -> chat(address, false)));

            assertThat(parsed.path("model").asText()).isEqualTo("scripted");
            assertThat(parsed.path("text").asText()).isEqualTo("市民凭身份证即可入馆。[1]面积有9万平方米。[2]");
            assertThat(
                    parsed.path("sentences").valueStream().map(sentence -> sentence.path("verdict").asText()))
                    .containsExactly("supported", "contradicted");
            JsonNode problem = parsed.at("/sentences/1/problems/0");
            assertThat(problem.path("kind").asText()).isEqualTo("number");
            assertThat(problem.path("claimed").asText()).isEqualTo("9万平方米");
            assertThat(problem.path("found").asText()).isEqualTo("8.5万平方米");
            assertThat(parsed.path("outcome").asText()).isEqualTo("partly");
            assertThat(model.requests().take()).contains("[1] ", "藏书400万册", "滨海日报");
        }
    }

    @Test
    void streamsInTheOrderOfTheContract() throws Exception {
        try (var model = ScriptedModelServer.saying("新图书馆藏书", "400万册。[1]")) {
            String events = served(model.url(), address -> chat(address, true));

            assertThat(events.lines().filter(line -> line.startsWith("event: "))).containsExactly(
                    "event: retrieval",
                    "event: delta", "event: delta", "event: citation", "event: verdict", "event: done");
        }
    }

    @Test
    void saysThatTheModelServerIsNotThere() throws Exception {
        URI nobody;
        try (var taken = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + taken.getLocalPort() + "/v1");
        }
        String problem = served(nobody, address -> chat(address, false));

        assertThat(JSON.readTree(problem).path("status").asInt()).isEqualTo(502);
        assertThat(JSON.readTree(problem).path("detail").asText()).contains("scripted");
    }

    private interface Asking {
        String ask(URI address) throws IOException, InterruptedException;
    }

    private static String served(URI model, Asking asking) throws IOException, InterruptedException {
        var settings = new Settings("127.0.0.1", 0, folder.resolve("corpus"), folder.resolve("data"),
                Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new ModelSettings("scripted", Provider.OPENAI, model, "m", Secret.NONE)));
        try (var running = new Wiring().serve(settings, true, IndexingListener.SILENT)) {
            return asking.ask(running.address());
        }
    }

    private static String chat(URI address, boolean stream) throws IOException, InterruptedException {
        String body = JSON.createObjectNode().put("question", QUESTION).put("stream", stream).toString();
        return CLIENT.send(HttpRequest.newBuilder(address.resolve("/api/chat"))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    private static Run run(String command, String... words) {
        String[] args = new String[words.length + 5];
        args[0] = command;
        System.arraycopy(words, 0, args, 1, words.length);
        args[words.length + 1] = "--corpus";
        args[words.length + 2] = folder.resolve("corpus").toString();
        args[words.length + 3] = "--data";
        args[words.length + 4] = folder.resolve("data").toString();
        return runPlain(args);
    }

    private static Run runPlain(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Run(exit, out.toString(), err.toString());
    }
}
