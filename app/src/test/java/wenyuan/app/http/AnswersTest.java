package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Outcome;
import wenyuan.app.archive.KeptAnswer.Making;
import wenyuan.app.archive.SqliteArchive;
import wenyuan.app.archive.Stamp;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.app.service.Wenyuan.Keeping;
import wenyuan.indexer.index.Filter;

/// Kept answers over a real port and a real database.
class AnswersTest {
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

    private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<AutoCloseable> opened = new ArrayList<>();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("data/answers.db");
    }

    private TestServer server() {
        var archive = new SqliteArchive(file());
        var server = TestServer.keeping(new Keeping(archive, () -> new Stamp(NOON, 5)), this::ask);
        opened.addFirst(archive);
        opened.addFirst(server);
        return server;
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
        opened.clear();
    }

    private Answer ask(Question question, String model, AnswerListener listener) {
        asked.add(question);
        var answer = Samples.answer(UUID.randomUUID().toString(), question, Outcome.ANSWERED);
        listener.retrieved(answer.retrieval());
        listener.drafted(new Prompt(answer.retrieval(), "be brief", "[1] 桥"), new Draft.Written("春天来了。[1]"));
        return answer;
    }

    private static JsonNode ask(TestServer server, String question, String conversation) {
        return json(server.post("/api/chat",
                "{\"question\":\"" + question + "\",\"conversation_id\":\"" + conversation + "\"}"));
    }

    private static JsonNode stamped(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).put("asked_at", "2025-03-01T12:00:00Z").put(
                "index_generation",
                5);
    }

    @Test
    void tellsAnAnswerAgainAsItWasToldAlsoAfterARestart() throws Exception {
        JsonNode told = ask(server(), "谁", "c");
        String path = "/api/answers/" + told.path("id").asText();
        stop();
        assertThat(json(server().get(path))).isEqualTo(stamped(told));
    }

    @Test
    void goesOnWithAConversationAfterARestart() throws Exception {
        ask(server(), "一", "c");
        stop();
        ask(server(), "二", "c");
        assertThat(asked.getLast().history()).containsExactly(new Exchange("一", "春天来了。[1]"));
    }

    @Test
    void findsAStreamedAnswerAtOnce() {
        var server = server();
        String events = server.post("/api/chat", "{\"question\":\"谁\",\"stream\":true}").body();
        JsonNode done = json(events.substring(events.lastIndexOf("data: ") + 6).strip());
        assertThat(json(server.get("/api/answers/" + done.path("id").asText()))).isEqualTo(stamped(done));
    }

    @Test
    void keepsHowAnAnswerWasMade() {
        var server = server();
        String id = json(server.post("/api/chat", """
                {"question": "谁", "limit": 3, "filters": {"from": "2025-01-02", "outlets": ["晨报"]},
                 "history": [{"question": "甲", "answer": "乙"}]}""")).path("id").asText();
        try (var archive = new SqliteArchive(file())) {
            var kept = archive.answer(id).orElseThrow();
            assertThat(kept.asked()).isEqualTo(new Question("谁", List.of(new Exchange("甲", "乙")),
                    new Filter(Optional.of(LocalDate.of(2025, 1, 2)), Optional.empty(), List.of("晨报"),
                            List.of()),
                    3));
            assertThat(kept.making()).as("quoted: no model was prompted")
                    .isEqualTo(new Making("", "", "春天来了。[1]"));
        }
    }

    @Test
    void listsTheNewestFirst() {
        var server = server();
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(n -> ask(server, "第" + n + "问", n < 3 ? "a" : "b").path("id").asText()).toList();

        JsonNode page = json(server.get("/api/answers?offset=1&limit=2"));
        assertThat(page.path("total").asInt()).isEqualTo(5);
        assertThat(page.path("answers").findValuesAsText("id")).containsExactly(ids.get(3), ids.get(2));
        assertThat(page.path("answers").path(0)).isEqualTo(json("""
                {"id": "%s", "conversation_id": "b", "question": "第3问", "outcome": "answered",
                 "model": "extractive", "asked_at": "2025-03-01T12:00:00Z"}""".formatted(ids.get(3))));
        assertThat(json(server.get("/api/answers?conversation_id=a")).path("total").asInt()).isEqualTo(3);
        assertThat(json(server.get("/api/answers?q=%E7%AC%AC3%E9%97%AE%E3%80%80%E6%98%A5")).path("answers")
                .findValuesAsText("id")).as("第3问 and 春").containsExactly(ids.get(3));
        assertThat(json(server.get("/api/conversations/a")).path("answers").findValuesAsText("id"))
                .startsWith(ids.get(0)).contains(ids.get(1), ids.get(2));
    }

    @Test
    void keepsFiftyAnswersAskedForAtOnce() {
        var server = server();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(n -> callers.execute(() -> ask(server, "第" + n + "问", "c" + n)));
        }
        JsonNode all = json(server.get("/api/answers?limit=200"));
        assertThat(all.path("answers").findValuesAsText("question")).doesNotHaveDuplicates().hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"谁修了桥？,没能保存", "Who?,could not be kept"})
    void answersAndSaysSoWhenAnAnswerCannotBeKept(String question, String note) throws IOException {
        Files.writeString(folder.resolve("data"), "a file is in the way");
        var server = server();

        JsonNode told = ask(server, question, "c");
        assertThat(told.path("outcome").asText()).isEqualTo("answered");
        assertThat(told.at("/interpreted/notes/1").asText()).contains(note);
        ask(server, "And then?", "c");
        assertThat(asked.getLast().history()).as("the conversation goes on from memory").hasSize(1);

        var list = server.get("/api/answers");
        assertThat(list.statusCode()).isEqualTo(503);
        assertThat(list.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(json(list).path("detail").asText()).contains("answers.db", "written");

        Files.delete(folder.resolve("data"));
        assertThat(ask(server, question, "c").at("/interpreted/notes")).hasSize(1);
        ask(server, question, "c");
        assertThat(asked.getLast().history()).as("what could not be kept is not forgotten").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/answers/nobody,404,no kept answer", "GET,/api/conversations/nobody,404,no answer",
            "POST,/api/answers/nobody/again,404,no kept answer",
            "GET,/api/answers/nobody/export?format=html,404,no kept answer",
            "GET,/api/answers/nobody/export?format=pdf,400,'markdown, html or json'",
            "GET,/api/answers/nobody/export,400,'markdown, html or json'",
            "GET,/api/answers?limit=201,400,1 to 200", "GET,/api/articles/nobody/original,404,no article",
            "GET,/api/answers?q=1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17+18+19+20+21,400,21 words",
            "GET,/api/articles/000_page/%E6%98%A5%201/original?start=4&end=3,400,end is '3'"})
    void saysWhatIsWrongWithARequest(String method, String path, int status, String detail) {
        var response = server().send(method, path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(json(response).path("detail").asText()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({"markdown,text/markdown;charset=utf-8,md,# 谁", "html,text/html;charset=utf-8,html,<h1",
            "json,application/json,json,revision"})
    void exportsAsAFile(String format, String type, String ending, String content) {
        var server = server();
        String id = ask(server, "谁", "c").path("id").asText();
        var response = server.get("/api/answers/" + id + "/export?format=" + format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue(type);
        assertThat(response.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"wenyuan-" + id + "." + ending + "\"");
        assertThat(response.body()).contains(content, Samples.FIRST);
    }

    @Test
    void asksAgainWithTheSameHistoryFiltersAndLimit() {
        var server = server();
        ask(server, "一", "c");
        JsonNode first = json(server.post("/api/chat", """
                {"question": "二", "limit": 3, "conversation_id": "c", "filters": {"outlets": ["晨报"]}}"""));
        JsonNode again = json(server.send("POST", "/api/answers/" + first.path("id").asText() + "/again"));

        assertThat(asked.getLast()).isEqualTo(asked.get(1));
        assertThat(again.path("before")).isEqualTo(stamped(first));
        assertThat(json(server.get("/api/answers/" + again.at("/after/id").asText())))
                .isEqualTo(again.path("after"));
        assertThat(again.path("changes")).isEqualTo(
                json("""
                        {"same": true, "outcome": null, "sentences": [{"change": "kept", "text": "春天来了。"}],
                         "sources": [{"change": "kept", "article_id": "000_page/春 1", "title": "桥"}], "revisions": []}"""));
        assertThat(json(server.get("/api/answers?conversation_id=c")).path("total").asInt())
                .as("the first one's conversation is as it was").isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'',[]", "?start=6&end=11,'[[7,12]]'", "?start=6&end=99,'[[7,13]]'", "?start=99&end=100,[]"})
    void showsWhatAnArticleWasReadFromAndWhereASpanOfItStands(String span, String cited) {
        String path = "/api/articles/000_page/%E6%98%A5%201/original" + span;
        assertThat(json(server().get(path))).isEqualTo(
                json("""
                        {"file": "000_page.txt", "start": 1, "end": 15, "text": "题春天来了。\\n桥修好了。\\n尾", "spans": [[1, 13]],
                         "cited": %s, "other": [{"article_id": "000_page/春 1", "title": "桥", "spans": [[0, 1]]}]}"""
                        .formatted(cited)));
    }
}
