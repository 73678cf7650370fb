package wenyuan.app.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import wenyuan.app.view.Json;

/// A response of server-sent events. The response is not touched before the first event or heartbeat, so that a
/// failure before it can still be an ordinary error.
///
/// Two threads write, one at a time: the one that made the stream and answers, and a virtual one that sends a comment
/// at each heartbeat. When a heartbeat finds that the client went away, it interrupts the answering thread, which may
/// be waiting for a model. Whoever makes a stream closes it.
final class EventStream implements AutoCloseable {
    private final HttpServletResponse response;
    private final Thread answering = Thread.currentThread();
    private final ReentrantLock lock = new ReentrantLock();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean begun;
    private boolean gone;

    EventStream(HttpServletResponse response, Duration heartbeat) {
        this.response = response;
        Thread.ofVirtual().name("heartbeat").start(() -> beat(heartbeat));
    }

    /// @throws ClientGone when nobody listens any more
    void send(String event, Object data) {
        lock.lock();
        try {
            if (gone) {
                throw new ClientGone();
            }
            write("event: " + event + "\ndata: " + Json.MAPPER.writeValueAsString(data) + "\n\n");
        } catch (IOException e) {
            gone = true;
            throw new ClientGone(e);
        } finally {
            lock.unlock();
        }
    }

    /// Ends the heartbeats; events can still be sent.
    ///
    /// @return whether anything was sent; if not, the response is still free for another use
    boolean stop() {
        lock.lock();
        try {
            closed.countDown();
            return begun;
        } finally {
            lock.unlock();
        }
    }

    boolean gone() {
        lock.lock();
        try {
            return gone;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the heartbeats, and takes back an interrupt that one of them made: the server uses the thread further.
    @Override
    public void close() {
        stop();
        if (gone()) {
            Thread.interrupted();
        }
    }

    private void beat(Duration heartbeat) {
        try {
            while (!closed.await(heartbeat.toNanos(), TimeUnit.NANOSECONDS)) {
                comment();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void comment() {
        lock.lock();
        try {
            if (closed.getCount() > 0 && !gone) {
                write(": waiting\n\n");
            }
        } catch (IOException _) {
            gone = true;
            answering.interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void write(String text) throws IOException {
        if (!begun) {
            begun = true;
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("text/event-stream");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("X-Accel-Buffering", "no");
        }
        ServletOutputStream out = response.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
