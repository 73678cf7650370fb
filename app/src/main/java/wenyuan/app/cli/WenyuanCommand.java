package wenyuan.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import wenyuan.app.settings.Version;

/// `wenyuan`: its commands, and what their exit codes mean.
@Command(name = "wenyuan", mixinStandardHelpOptions = true, versionProvider = WenyuanCommand.VersionLine.class, scope = ScopeType.INHERIT, description = "Answers questions about a corpus of news articles, with citations to the character.", synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:done", "1:it failed; the line on standard error says why",
        "2:the command line or a setting is wrong",
        "3:ask: the corpus does not tell; verify: some sentence is not supported"}, footer = {"",
                "Settings are taken from options, else from environment variables (WENYUAN_PORT, ...),",
                "else from wenyuan.yaml in the working folder."})
public final class WenyuanCommand {
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NOT_FOUND = 3;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "With a failure, tell where in the program it happened.")
    private boolean verbose;

    private WenyuanCommand() {}

    /// Runs the command that the arguments name.
    ///
    /// @return the exit code
    public static int run(String[] args, Surroundings surroundings, Program program) {
        var command = new WenyuanCommand();
        var line = new CommandLine(command) //
                .addSubcommand(new ServeCommand(surroundings, program))
                .addSubcommand(new IndexCommand(surroundings, program))
                .addSubcommand(new AskCommand(surroundings, program))
                .addSubcommand(new SearchCommand(surroundings, program))
                .addSubcommand(new VerifyCommand(surroundings, program))
                .addSubcommand(new EvalCommand(surroundings, program));
        line.setCaseInsensitiveEnumValuesAllowed(true).setOut(surroundings.out()).setErr(surroundings.err())
                .setExecutionExceptionHandler((e, _, _) -> command.fail(e, surroundings));
        return line.execute(args.length == 0 ? new String[]{"--help"} : args);
    }

    private int fail(Exception failure, Surroundings surroundings) {
        surroundings.err().println("wenyuan: " + Failures.sentence(failure));
        if (verbose) {
            failure.printStackTrace(surroundings.err());
        }
        return Failures.exitCode(failure);
    }

    /// The answer to `--version`.
    static final class VersionLine implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Wenyuan " + Version.current()};
        }
    }
}
