package wenyuan.app.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wenyuan.app.settings.Setting;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.index.Counts;

/// `wenyuan serve`: the page and the API, until the process is told to end.
@Command(name = "serve", description = "Serves the page and the API, and reads the corpus meanwhile.", footer = {
        "", "Examples:", "  wenyuan serve", "  wenyuan serve --port 9000 --corpus ~/news",
        "  wenyuan serve --model-provider ollama --model-name qwen3:8b"})
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Program program;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address of this machine to listen at (default: 127.0.0.1).")
    private Optional<String> host = Optional.empty();

    @Option(names = "--port", paramLabel = "NUMBER", description = "Port to listen at, 0 for any free one (default: 8080).")
    private Optional<String> port = Optional.empty();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    ServeCommand(Surroundings surroundings, Program program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() {
        Map<Setting, Optional<String>> given = new HashMap<>(models.given());
        given.put(Setting.HOST, host);
        given.put(Setting.PORT, port);
        Settings settings = places.settings(surroundings, given);
        try (var running = program.serve(settings, true, new ProgressLine(surroundings))) {
            surroundings.out().println("Wenyuan is ready at " + running.address());
            surroundings.out().println(holds(running.counts()));
            surroundings.out().flush();
            serveUntilTold(running);
        }
        return 0;
    }

    private static String holds(Counts counts) {
        return counts.articles() == 0
                ? "Its index is empty yet; questions are answered from what is read so far."
                : "Its index holds " + counts.articles() + " articles in " + counts.passages() + " passages.";
    }

    /// Waits for the end of the process, whose last act is to close the server, or for an interrupt.
    private static void serveUntilTold(Program.Running running) {
        var closing = new Thread(running::close, "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Runtime.getRuntime().removeShutdownHook(closing);
        }
    }
}
