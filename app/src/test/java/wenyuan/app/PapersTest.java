package wenyuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenyuan.app.settings.Setting;

/// What the papers say agrees with the code.
class PapersTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern PACKAGE = Pattern.compile("\\| `(wenyuan[a-z.]*)` \\|");
    private static final Pattern PATH = Pattern
            .compile("`((?:app|indexer|prompts|docs|examples)(?:/[^`]*)?)`");
    private static final Pattern SETTING = Pattern
            .compile("(?m)^\\| (?:`--([a-z-]+)`|–) \\| `(WENYUAN_[A-Z_]+)` \\| ([^|]+) \\|");
    /// Secrets and what is for measuring have no option.
    private static final Set<Setting> WITHOUT_OPTION = Set.of(Setting.MODEL_KEY, Setting.RERANKER_KEY,
            Setting.WITHOUT);

    private static String paper(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    private static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String sources : List.of("app/src/main/java", "app/src/main/launcher",
                "indexer/src/main/java")) {
            Path root = ROOT.resolve(sources);
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(file -> root.relativize(file.getParent()).toString().replace('/', '.')
                                .replace('\\', '.'))
                        .forEach(packages::add);
            }
        }
        return packages;
    }

    @Test
    void theArchitectureNamesEveryPackageOnce() throws IOException {
        List<String> named = PACKAGE.matcher(paper("docs/architecture.md")).results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void everyPathThatAPaperNamesIsThere() throws IOException {
        for (String name : List.of("docs/architecture.md", "README.md", "CONTRIBUTING.md",
                "docs/reader.md")) {
            for (Matcher path = PATH.matcher(paper(name)); path.find();) {
                if (!path.group(1).contains("…") && !path.group(1).contains("target")
                        && !path.group(1).contains("VERSION")) {
                    assertThat(ROOT.resolve(path.group(1))).as("in %s", name).exists();
                }
            }
        }
    }

    @Test
    void theSettingsHaveTheirOptionVariableAndKey() throws IOException {
        List<List<String>> rows = SETTING.matcher(paper("docs/settings.md")).results()
                .map(row -> List.of(row.group(2), String.valueOf(row.group(1)))).toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(Stream.of(Setting.values())
                .map(setting -> List.of(setting.variable(),
                        WITHOUT_OPTION.contains(setting)
                                ? "null"
                                : setting.option().substring("--".length())))
                .collect(Collectors.toList()));
    }

    @Test
    void theKeysOfTheSettingsFileAreThoseOfTheVariables() throws IOException {
        for (Matcher row = SETTING.matcher(paper("docs/settings.md")); row.find();) {
            String key = row.group(3).strip();
            if (key.startsWith("`") && !key.startsWith("`models`")) {
                assertThat("`" + row.group(2).substring("WENYUAN_".length()).toLowerCase(Locale.ROOT) + "`")
                        .isEqualTo(key);
            }
        }
    }
}
