package wenyuan.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `wenyuan index`: the corpus into the index.
@Command(name = "index", description = "Reads the corpus into the index; what did not change is not embedded again.", footer = {
        "", "Examples:", "  wenyuan index --report",
        "  wenyuan index --corpus ~/news --data ~/news-index --rebuild"})
final class IndexCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Program program;

    @Option(names = "--report", description = "Tell all that was read, dropped and rejected.")
    private boolean report;

    @Option(names = "--rebuild", description = "Begin from nothing.")
    private boolean rebuild;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    IndexCommand(Surroundings surroundings, Program program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = places.settings(surroundings, Map.of());
        var done = program.index(settings, rebuild, new ProgressLine(surroundings));
        var text = new ReportText(done);
        surroundings.out().print(report ? text.whole() : text.summary());
        surroundings.out().flush();
        return 0;
    }
}
