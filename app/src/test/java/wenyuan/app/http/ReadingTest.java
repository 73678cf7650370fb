package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static wenyuan.app.http.TestServer.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenyuan.app.service.Health;
import wenyuan.app.service.Health.Status;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.Filter;

/// The routes that only read: search, articles, health.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private static final String ID = "000_page/春 1";
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void findsPassagesBestFirst() {
        var found = json(server.get("/api/search?q=" + encoded("春天") + "&mode=vector&explain=true"));
        assertThat(found.path("interpreted").path("text").asText()).isEqualTo("春天");
        assertThat(found.path("hits")).hasSize(2);
        assertThat(found.path("hits").path(0).path("rank").asInt()).isEqualTo(1);
        assertThat(found.path("hits").path(0).path("cited").asBoolean(true)).isFalse();
        assertThat(found.path("timings_ms").path("total").isNumber()).isTrue();
    }

    @Test
    void findsNoMoreThanTheLimit() {
        assertThat(json(server.get("/api/search?q=x&limit=1")).path("hits")).hasSize(1);
        assertThat(json(server.get("/api/search?q=x&limit=200")).path("hits")).hasSize(2);
    }

    @Test
    void understandsTheFiltersOfASearch() {
        var interpreted = json(
                server.get("/api/search?q=x&from=2025-01-01&to=2025-01-31&outlet=" + encoded("晨报")
                        + "&outlet=B"))
                .path("interpreted");
        assertThat(interpreted).isEqualTo(
                json("""
                        {"text": "x", "from": "2025-01-01", "to": "2025-01-31", "outlets": ["晨报", "B"], "notes": ["a note"]}"""));
    }

    @Test
    void listsArticlesWithoutTheirTexts() {
        assertThat(json(server.get("/api/articles"))).isEqualTo(
                json("""
                        {"total": 1, "articles": [{"id": "000_page/春 1", "title": "桥", "subtitles": ["副题"], "byline": "甲乙",
                         "outlet": "晨报", "published": "2025-03-01", "url": "https://example.org/1", "kind": "article",
                         "characters": 12, "revision": "%s",
                         "origin": {"file": "000_page.txt", "native_id": "春 1", "spans": [[2, 14]]}}]}
                        """
                        .formatted(Samples.ARTICLE.revision())));
    }

    @Test
    void asksTheIndexForWhatTheListingAsksFor() {
        server.listed.clear();
        server.get("/api/articles?offset=3&limit=7&q=word&outlet=A&from=2025-01-01&file=000_page.txt");
        assertThat(server.listed).containsExactly(new ArticleQuery("word",
                new Filter(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty(), List.of("A"), List.of()),
                Optional.of("000_page.txt"), 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_page/%E6%98%A5%201", "000_page%2F%E6%98%A5%201",
            "%30%30%30_page/%E6%98%A5%201"})
    void tellsAnArticleWhoseIdHasSlashesAndSpaces(String id) {
        var article = json(server.get("/api/articles/" + id));
        assertThat(article.path("id").asText()).isEqualTo(ID);
        assertThat(article.path("characters").asInt()).isEqualTo(12);
        assertThat(article.path("text").asText()).isEqualTo("春天来了。\n桥修好了。\n");
        assertThat(article.path("paragraphs"))
                .isEqualTo(json("[{\"start\":0,\"end\":5},{\"start\":6,\"end\":11}]"));
        assertThat(article.path("passages")).isEqualTo(json(
                "[{\"id\":\"000_page/春 1#0\",\"start\":0,\"end\":5},{\"id\":\"000_page/春 1#1\",\"start\":6,\"end\":11}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "000_page", "000_page/1/2", "%2e%2e/x", "a+b"})
    void saysThatAnArticleIsUnknown(String id) {
        var response = server.get("/api/articles/" + id);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    void tellsHowTheProgramIs() {
        assertThat(json(server.get("/api/health"))).isEqualTo(
                json("""
                        {"status": "ready", "version": "1.0", "articles": 1, "passages": 2, "embedded": 2, "rejected": 3,
                         "embedding_model": "bge", "models": [{"name": "extractive", "available": true}],
                         "progress": {"done": 2, "total": 2}}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indexing", "failed"})
    void tellsTheStatusInSmallLetters(String status) {
        try (var other = TestServer
                .health(() -> new Health(Status.valueOf(status.toUpperCase(Locale.ROOT)),
                        "1", new Counts(0, 0, 0), 0, "m", List.of(), new Health.Progress(0, 0),
                        Optional.empty()))) {
            assertThat(json(other.get("/api/health")).path("status").asText()).isEqualTo(status);
        }
    }

    @Test
    void tellsWhyTheIndexingFailed() {
        try (var other = TestServer.health(() -> new Health(Status.FAILED, "1", new Counts(0, 0, 0), 0, "m",
                List.of(), new Health.Progress(0, 0), Optional.of("The disk is full.")))) {
            assertThat(json(other.get("/api/health")).path("failure").asText())
                    .isEqualTo("The disk is full.");
        }
    }

    @ParameterizedTest
    @CsvSource({"谁修了桥？,索引还在建立，只从已读入的部分作答。",
            "Who?,The index is still being made; this is answered from what has been read so far."})
    void saysInTheLanguageOfTheQuestionThatTheIndexIsStillBeingMade(String question, String note) {
        try (var other = TestServer.health(() -> new Health(Status.INDEXING, "1", new Counts(0, 0, 0), 0, "m",
                List.of(), new Health.Progress(0, 0), Optional.empty()))) {
            String asked = URLEncoder.encode(question, StandardCharsets.UTF_8);
            String body = "{\"question\":\"" + question + "\"}";
            var expected = json("[\"a note\", \"" + note + "\"]");
            assertThat(json(other.get("/api/search?q=" + asked)).at("/interpreted/notes"))
                    .isEqualTo(expected);
            assertThat(json(other.post("/api/chat", body)).at("/interpreted/notes")).isEqualTo(expected);
            assertThat(other.post("/api/chat", body, "Accept", "text/event-stream").body().split(note, -1))
                    .as("in the events retrieval and done").hasSize(3);
        }
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        var head = server.send("HEAD", "/api/articles");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(server.send("HEAD", "/api/articles/nobody").statusCode()).isEqualTo(404);
    }
}
