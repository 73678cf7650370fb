package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenyuan.app.answer.Outcome;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.indexer.index.Filter;

class ChatTest {
    private final List<Question> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> models = Collections.synchronizedList(new ArrayList<>());

    private TestServer server(Outcome outcome) {
        return TestServer.asking((question, model, _) -> {
            asked.add(question);
            models.add(model);
            return Samples.answer(question, outcome);
        });
    }

    @Test
    void answersWithEveryFieldOfTheContract() {
        try (var server = server(Outcome.ANSWERED)) {
            var response = server.post("/api/chat", "{\"question\":\"什么时候？\",\"conversation_id\":\"c-1\"}");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
            assertThat(json(response)).isEqualTo(
                    json("""
                            {"id": "answer-1", "conversation_id": "c-1", "question": "什么时候？",
                             "interpreted": {"text": "什么时候？", "from": null, "to": null, "outlets": [], "notes": ["a note"]},
                             "outcome": "answered", "text": "春天来了。[1]",
                             "sentences": [{"start": 0, "end": 5, "verdict": "supported", "score": 0.97, "citations": [1],
                               "problems": [{"kind": "number", "claimed": "8", "found": "80", "at": {"start": 2, "end": 3}}],
                               "claims": [{"start": 0, "end": 4, "verdict": "supported", "score": 0.97, "citations": [1],
                                 "problems": [{"kind": "number", "claimed": "8", "found": "80",
                                   "at": {"start": 2, "end": 3}}]}]}],
                             "citations": [{"n": 1, "answer": {"start": 0, "end": 5},
                               "source": {"article_id": "000_page/春 1", "revision": "%s", "title": "桥", "outlet": "晨报",
                                 "published": "2025-03-01", "url": "https://example.org/1", "quote": "春天来了。",
                                 "start": 0, "end": 5},
                               "verdict": "supported", "score": 0.97, "method": "quoted", "note": ""}],
                             "conflicts": [{"about": "长", "values": [{"value": "8", "article_id": "000_page/春 1",
                               "title": "桥", "outlet": "晨报", "published": "2025-03-01", "quote": "春天来了。",
                               "start": 0, "end": 5}]}],
                             "retrieved": [
                               {"rank": 1, "passage_id": "000_page/春 1#0", "article_id": "000_page/春 1", "title": "桥",
                                "outlet": "晨报", "published": "2025-03-01", "start": 0, "end": 5, "text": "春天来了。",
                                "score": 0.03, "lexical_rank": 1, "vector_rank": null, "cited": true},
                               {"rank": 2, "passage_id": "000_page/春 1#1", "article_id": "000_page/春 1", "title": "桥",
                                "outlet": "晨报", "published": "2025-03-01", "start": 6, "end": 11, "text": "桥修好了。",
                                "score": 0.02, "lexical_rank": null, "vector_rank": 4, "cited": false}],
                             "model": "extractive",
                             "timings_ms": {"interpret": 1.235, "embed": 0.0, "retrieve": 4.0, "generate": 2.0,
                               "verify": 1.0, "total": 8.5}}
                            """
                            .formatted(Samples.ARTICLE.revision())));
        }
    }

    @Test
    void tellsTheBestPassageOfEachNearestArticleWhenNothingWasFound() {
        try (var server = server(Outcome.NOT_FOUND)) {
            JsonNode answer = json(server.post("/api/chat", "{\"question\":\"春天来了吗\"}"));
            assertThat(answer.path("outcome").asText()).isEqualTo("not_found");
            assertThat(answer.path("nearest")).singleElement().isEqualTo(answer.path("retrieved").get(0));
            assertThat(json(server.post("/api/chat", "{\"question\":\"谁\"}")).path("nearest"))
                    .as("nothing is near").isEmpty();
        }
    }

    @Test
    void handsOverFiltersModelAndLimit() {
        try (var server = server(Outcome.ANSWERED)) {
            server.post("/api/chat",
                    """
                            {"question": "谁", "model": "big", "limit": 3, "not_known": {"x": 1},
                             "filters": {"from": "2025-01-02", "to": "2025-01-03", "outlets": ["晨报"], "article_ids": ["a/1"]}}
                            """);
            assertThat(models).containsExactly("big");
            assertThat(asked).containsExactly(new Question("谁", List.of(),
                    new Filter(Optional.of(LocalDate.of(2025, 1, 2)), Optional.of(LocalDate.of(2025, 1, 3)),
                            List.of("晨报"), List.of("a/1")),
                    3));
        }
    }

    @Test
    void takesFieldsThatAreNullAsMissing() {
        try (var server = server(Outcome.ANSWERED)) {
            server.post("/api/chat",
                    """
                            {"question": "谁", "model": null, "limit": null, "stream": null, "history": null, "filters":
                             {"from": null, "to": null, "outlets": null}, "conversation_id": null}
                            """);
            assertThat(asked).containsExactly(Question.of("谁"));
            assertThat(models).containsExactly("");
        }
    }

    @Test
    void remembersAConversation() {
        try (var server = server(Outcome.ANSWERED)) {
            String id = json(server.post("/api/chat", "{\"question\":\"一\"}")).path("conversation_id")
                    .asText();
            assertThat(id).isNotBlank();
            server.post("/api/chat", "{\"question\":\"二\",\"conversation_id\":\"" + id + "\"}");
            server.post("/api/chat", "{\"question\":\"三\"}");
            assertThat(asked.get(1).history()).containsExactly(new Exchange("一", "春天来了。[1]"));
            assertThat(asked.get(2).history()).as("another conversation").isEmpty();
        }
    }

    @Test
    void takesTheHistoryOfTheRequestBeforeItsOwn() {
        try (var server = server(Outcome.ANSWERED)) {
            server.post("/api/chat", "{\"question\":\"一\",\"conversation_id\":\"c\"}");
            server.post("/api/chat",
                    "{\"question\":\"二\",\"conversation_id\":\"c\",\"history\":[{\"question\":\"甲\",\"answer\":\"乙\"}]}");
            server.post("/api/chat", "{\"question\":\"三\",\"conversation_id\":\"c\"}");
            assertThat(asked.get(1).history()).containsExactly(new Exchange("甲", "乙"));
            assertThat(asked.get(2).history()).containsExactly(new Exchange("甲", "乙"),
                    new Exchange("二", "春天来了。[1]"));
        }
    }

    @Test
    void keepsFiftyParallelQuestionsApart() throws Exception {
        try (var server = server(Outcome.ANSWERED);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 50).mapToObj(i -> callers
                    .submit(() -> json(server.post("/api/chat", "{\"question\":\"第" + i + "个\"}")))).toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get().path("question").asText()).isEqualTo("第" + i + "个");
            }
            assertThat(asked).hasSize(50);
        }
    }
}
