package wenyuan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wenyuan.app.http.TestServer.json;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wenyuan.app.answer.Outcome;
import wenyuan.app.service.Wenyuan;

@Timeout(30)
class ServerTest {
    private static Server at(String host, int port) {
        return new Server(Server.Options.at(host, port),
                new Wenyuan(TestServer::quote, Samples::verified, Samples::interpreted,
                        (question, _, _) -> Samples.retrieval(question), Samples::whyNot,
                        Samples.articles(_ -> {}),
                        TestServer::health, () -> false, Wenyuan.Keeping.nothing()));
    }

    @Test
    void saysThatTheAddressIsTakenAndWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(at("127.0.0.1", taken.getLocalPort())::start).isInstanceOf(CannotListen.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort()).hasMessageContaining("--port");
        }
    }

    @Test
    void saysThatTheHostIsNotOfThisMachine() {
        assertThatThrownBy(at("192.0.2.1", 0)::start).isInstanceOf(CannotListen.class)
                .hasMessageContaining("192.0.2.1").hasMessageContaining("--host");
    }

    @Test
    void tellsThePortThatItFound() {
        try (var server = TestServer.start()) {
            assertThat(server.server.port()).isPositive();
            assertThat(server.server.address()).hasPort(server.server.port()).hasHost("127.0.0.1");
        }
    }

    @Test
    void letsARequestUnderWayFinishWhenItStops() throws Exception {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var server = TestServer.asking((question, _, _) -> {
                asked.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("interrupted instead of finished", e);
                }
                return Samples.answer(question, Outcome.ANSWERED);
            });
            var answer = threads.submit(() -> server.post("/api/chat", "{\"question\":\"谁\"}"));
            asked.await();
            var stopped = threads.submit(server.server::close);
            assertThat(stopped).as("waits for the request").isNotDone();
            goOn.countDown();
            assertThat(json(answer.get()).path("outcome").asText()).isEqualTo("answered");
            stopped.get(4, TimeUnit.SECONDS);
            server.close();
        }
    }
}
