package wenyuan.app;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import wenyuan.app.cli.Surroundings;
import wenyuan.app.cli.WenyuanCommand;

/// Where the process begins.
public final class Main {
    private Main() {}

    /// Runs the command that the arguments name and ends with its exit code.
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    /// Runs the command that the arguments name.
    ///
    /// @return the exit code
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        // first of all, as threads that log while logging is set up are told off on standard error
        LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var surroundings = new Surroundings(out, err,
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                System::nanoTime,
                System.getenv(),
                Path.of(""));
        return WenyuanCommand.run(args, surroundings, new Wiring());
    }
}
