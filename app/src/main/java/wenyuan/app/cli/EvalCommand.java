package wenyuan.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wenyuan.app.eval.Ablation;
import wenyuan.app.eval.Comparison;
import wenyuan.app.eval.Evaluation;
import wenyuan.app.eval.EvaluationReport;
import wenyuan.app.eval.Paraphrases;
import wenyuan.app.eval.Report;
import wenyuan.app.eval.VerdictSet;
import wenyuan.app.eval.VerificationProbe;
import wenyuan.app.settings.Setting;
import wenyuan.app.settings.Settings;
import wenyuan.indexer.IndexingListener;

/// `wenyuan eval`: gold questions, asked and judged.
@Command(name = "eval", description = "Asks gold questions and tells how many were found, answered rightly, refused.", footer = {
        "", "Examples:", "  wenyuan eval gold --misses", "  wenyuan eval gold --out after.json",
        "  wenyuan eval --compare before.json after.json", "  wenyuan eval gold --verify --misses",
        "  wenyuan eval --paraphrases paraphrases.jsonl",
        "  wenyuan eval --golden before.tsv sentences.jsonl",
        "  wenyuan eval --ablate sentences.jsonl"})
final class EvalCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Program program;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files of gold questions or folders of them; with --compare two reports, the earlier first.")
    private List<Path> paths = List.of();

    @Option(names = "--server", paramLabel = "URL", description = "A running server to ask (default: one in this process).")
    private Optional<URI> server = Optional.empty();

    @Option(names = "--model", paramLabel = "NAME", description = "Which model answers (default: the program's own choice).")
    private String model = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report as JSON.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--misses", description = "Tell each question that was missed, and what came instead.")
    private boolean misses;

    @Option(names = "--compare", description = "Tell what changed between two reports.")
    private boolean compare;

    @Option(names = "--verify", description = "Instead: have the evidence of the questions checked as it stands and with one thing altered, and the answers.")
    private boolean verify;

    @Option(names = "--paraphrases", paramLabel = "FILE", description = "Instead: have true and false paraphrases checked.")
    private Optional<Path> paraphrases = Optional.empty();

    @Option(names = "--golden", paramLabel = "FILE", description = "Instead: have the sentences of the files checked, and write every verdict, one a line.")
    private Optional<Path> golden = Optional.empty();

    @Option(names = "--ablate", description = "Instead: have the sentences of the files checked with each part of the program switched off in turn.")
    private boolean ablate;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Mixin
    private ModelOptions models = new ModelOptions();

    EvalCommand(Surroundings surroundings, Program program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (paths.isEmpty() && paraphrases.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "nothing to measure: name files of gold questions, or --paraphrases FILE");
        }
        if (compare) {
            print(new Comparison(EvaluationReport.read(paths.getFirst()),
                    EvaluationReport.read(paths.getLast())).text());
            return 0;
        }
        if (golden.isPresent()) {
            List<VerdictSet> sets = run(places.settings(surroundings, served()), this::sets);
            Files.writeString(golden.get(),
                    sets.stream().map(VerdictSet::golden).collect(Collectors.joining("\n")) + "\n");
            print(new Ablation(sets).table());
            return 0;
        }
        if (ablate) {
            print(ablation().table());
            return 0;
        }
        Report report = report(measurement());
        if (misses) {
            print(report.misses() + "\n");
        }
        print(report.table());
        if (out.isPresent()) {
            report.write(out.get());
        }
        return 0;
    }

    /// Something that is measured on a running program.
    @FunctionalInterface
    private interface Measurement<T> {
        T run(URI address) throws IOException, InterruptedException;
    }

    private List<VerdictSet> sets(URI address) throws IOException, InterruptedException {
        return VerdictSet.of(paths, address);
    }

    private Ablation ablation() throws IOException, InterruptedException {
        var ablation = new Ablation(run(places.settings(surroundings, served()), this::sets));
        for (String part : program.features()) {
            Map<Setting, Optional<String>> given = served();
            given.put(Setting.WITHOUT, Optional.of(part));
            ablation.add(part, run(places.settings(surroundings, given), this::sets));
        }
        return ablation;
    }

    /// What is asked for, with its files already read.
    private Measurement<Report> measurement() throws IOException {
        if (paraphrases.isPresent()) {
            return Paraphrases.load(paraphrases.get())::run;
        }
        if (verify) {
            var probe = VerificationProbe.load(paths);
            return address -> probe.run(address, model);
        }
        var evaluation = Evaluation.load(paths);
        return address -> evaluation.run(address, model);
    }

    /// Asks the given server, else serves at any free port meanwhile; the index is brought up to the corpus before.
    private Report report(Measurement<Report> measurement) throws IOException, InterruptedException {
        return server.isPresent()
                ? measurement.run(server.get())
                : run(places.settings(surroundings, served()), measurement);
    }

    private <T> T run(Settings settings, Measurement<T> measurement)
            throws IOException, InterruptedException {
        program.index(settings, false, new ProgressLine(surroundings));
        try (var running = program.serve(settings, false, IndexingListener.SILENT)) {
            return measurement.run(running.address());
        }
    }

    private Map<Setting, Optional<String>> served() {
        Map<Setting, Optional<String>> given = new HashMap<>(models.given());
        given.put(Setting.PORT, Optional.of("0"));
        return given;
    }

    private void print(String text) {
        surroundings.out().println(text);
        surroundings.out().flush();
    }
}
