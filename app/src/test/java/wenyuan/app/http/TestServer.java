package wenyuan.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Outcome;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.service.Health;
import wenyuan.app.service.Health.Status;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.service.Wenyuan.Asking;
import wenyuan.app.service.Wenyuan.Keeping;
import wenyuan.app.view.Json;
import wenyuan.indexer.index.ArticleQuery;
import wenyuan.indexer.index.Counts;

/// A real server on a free port, over [Samples], and a client that asks it.
final class TestServer implements AutoCloseable {
    final List<ArticleQuery> listed = new ArrayList<>();
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(Asking asking, Duration heartbeat, Supplier<Health> health, Keeping keeping) {
        server = new Server(new Server.Options("127.0.0.1", 0, "page-of-the-tests", heartbeat),
                new Wenyuan(asking, Samples::verified, Samples::interpreted,
                        (question, _, limit) -> first(Samples.retrieval(question), limit), Samples::whyNot,
                        Samples.articles(listed::add), health,
                        () -> health.get().status() == Status.INDEXING, keeping));
        server.start();
    }

    private static Retrieval first(Retrieval retrieval, int limit) {
        return new Retrieval(retrieval.question(), retrieval.hits().stream().limit(limit).toList(),
                retrieval.embedMillis(), retrieval.searchMillis());
    }

    static TestServer start() {
        return asking(TestServer::quote);
    }

    static TestServer asking(Asking asking) {
        return new TestServer(asking, Duration.ofMinutes(1), TestServer::health, Keeping.nothing());
    }

    static TestServer beating(Duration heartbeat, Asking asking) {
        return new TestServer(asking, heartbeat, TestServer::health, Keeping.nothing());
    }

    static TestServer keeping(Keeping keeping, Asking asking) {
        return new TestServer(asking, Duration.ofMinutes(1), TestServer::health, keeping);
    }

    static TestServer health(Supplier<Health> health) {
        return new TestServer(TestServer::quote, Duration.ofMinutes(1), health, Keeping.nothing());
    }

    /// Answers every question alike, telling the listener each step.
    static Answer quote(Question question, String model, AnswerListener listener) {
        var answer = Samples.answer(question, Outcome.ANSWERED);
        listener.retrieved(answer.retrieval());
        listener.text("春天");
        listener.text("来了。[1]");
        answer.citations().forEach(listener::cited);
        answer.sentences().forEach(listener::checked);
        return answer;
    }

    static Health health() {
        return new Health(Status.READY, "1.0", new Counts(1, 2, 2), 3, "bge",
                List.of(new Health.Model("extractive", true)), new Health.Progress(2, 2), Optional.empty());
    }

    URI uri(String path) {
        return URI.create(server.address() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(String method, String path) {
        return send(HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
