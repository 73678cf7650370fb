package wenyuan.app.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The system's Chromium and its driver, found on the path. Tests that need them are left out where they are not
/// installed, except on a build server, where that is a failure.
public final class Chromium implements ExecutionCondition {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String MISSING = "Chromium and its driver are not installed; install them (Debian: apt-get"
            + " install chromium chromium-driver) to test the page";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program(BROWSERS).isPresent() && program(List.of("chromedriver")).isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }

    static Path browser() {
        return program(BROWSERS).orElseThrow(() -> new IllegalStateException(MISSING));
    }

    static Path driver() {
        return program(List.of("chromedriver")).orElseThrow(() -> new IllegalStateException(MISSING));
    }

    private static Optional<Path> program(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream().flatMap(
                name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }
}
