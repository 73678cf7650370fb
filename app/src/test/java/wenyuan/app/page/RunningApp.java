package wenyuan.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wenyuan.app.Wiring;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;
import wenyuan.indexer.index.IndexException;

/// The whole program on the real seeds, at a free port, indexed. All tests of a run share one, which ends with them.
public final class RunningApp {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Path DATA = Path.of("target", "it-data");

    private RunningApp() {}

    /// Where its page is, without a slash at the end; the first call starts it.
    public static URI address() {
        return Started.ADDRESS;
    }

    /// The browser that all tests of a run share, for a reader of Chinese; it is closed with the program.
    public static Browser browser() {
        return Opened.BROWSER;
    }

    /// What the program answers to a GET.
    public static String text(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    public static JsonNode json(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(text(path));
    }

    private static final class Started {
        static final URI ADDRESS = start();
    }

    private static final class Opened {
        static final Browser BROWSER = Browser.open(address(), "zh-CN");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BROWSER::close, "closing the browser"));
        }
    }

    private static URI start() {
        var settings = new Settings("127.0.0.1", 0, SEEDS, DATA, Optional.empty(), Optional.empty(),
                Optional.empty(),
                List.of());
        var program = new Wiring();
        try {
            index(program, settings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var running = program.serve(settings, true, IndexingListener.SILENT);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "closing"));
        return running.address();
    }

    /// An index that an older build left is made anew.
    private static void index(Wiring program, Settings settings) throws InterruptedException {
        try {
            program.index(settings, false, IndexingListener.SILENT);
        } catch (IndexException _) {
            program.index(settings, true, IndexingListener.SILENT);
        }
    }
}
