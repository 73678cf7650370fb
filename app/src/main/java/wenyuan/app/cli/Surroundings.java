package wenyuan.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;

/// What a command finds around it.
///
/// @param out for results
/// @param err for everything else
/// @param terminal whether someone watches, so that a line can be written over
/// @param nanos a clock that only goes forward
/// @param environment the environment variables
/// @param folder the working folder
public record Surroundings(PrintWriter out, PrintWriter err, boolean terminal, LongSupplier nanos,
        Map<String, String> environment, Path folder) {}
