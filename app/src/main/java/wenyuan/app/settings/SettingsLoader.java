package wenyuan.app.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers [Settings] from the places that they can stand in.
final class SettingsLoader {
    private final Map<Setting, String> options;
    private final Map<String, String> environment;
    private final Path folder;
    private final SettingsFile file;

    SettingsLoader(Map<Setting, String> options, Map<String, String> environment, Path folder) {
        this.options = options;
        this.environment = environment;
        this.folder = folder;
        this.file = SettingsFile.read(folder);
    }

    /// A value and the name under which it was set, for messages; both as the user wrote them.
    private record Found(String value, String name) {
        InvalidSettings not(String wanted) {
            return new InvalidSettings(name + " is '" + value + "'; it must be " + wanted);
        }
    }

    Settings load() {
        return new Settings(find(Setting.HOST).value(), port(), path(find(Setting.CORPUS)),
                data(),
                prompts(), today(), existing(find(Setting.EMBEDDING_MODEL)), reader(), reranker(), models(),
                Features.without(find(Setting.WITHOUT).value()));
    }

    /// A blank value counts as none, as an environment variable can be emptied but hardly be taken away.
    private Found find(Setting setting) {
        String option = options.getOrDefault(setting, "");
        if (!option.isBlank()) {
            return new Found(option, setting.option());
        }
        String variable = environment.getOrDefault(setting.variable(), "");
        if (!variable.isBlank()) {
            return new Found(variable, setting.variable());
        }
        String written = file.value(setting);
        return written.isBlank()
                ? new Found(setting.otherwise(), setting.key())
                : new Found(written, setting.key() + " in " + SettingsFile.NAME);
    }

    private int port() {
        Found found = find(Setting.PORT);
        try {
            int port = Integer.parseInt(found.value().strip());
            if (port >= 0 && port <= 0xFFFF) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below, with the bounds
        }
        throw found.not("a whole number from 0 to 65535");
    }

    private Path path(Found found) {
        try {
            return folder.resolve(found.value());
        } catch (InvalidPathException _) {
            throw found.not("a path of this system");
        }
    }

    private Path data() {
        Found found = find(Setting.DATA);
        Path path = path(found);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw found.not("a folder, not a file");
        }
        return path;
    }

    private Optional<Path> prompts() {
        Found found = find(Setting.PROMPTS);
        if (found.value().isEmpty()) {
            return Optional.of(folder.resolve(Setting.PROMPTS.key())).filter(Files::isDirectory);
        }
        return existing(found);
    }

    private Optional<Path> existing(Found found) {
        if (found.value().isEmpty()) {
            return Optional.empty();
        }
        Path path = path(found);
        if (!Files.isDirectory(path)) {
            throw found.not("a folder that exists");
        }
        return Optional.of(path);
    }

    private ReaderSetting reader() {
        Found found = find(Setting.READER_MODEL);
        return found.value().equals("none")
                ? new ReaderSetting.None()
                : existing(found).<ReaderSetting>map(ReaderSetting.InFolder::new)
                        .orElseGet(ReaderSetting.Bundled::new);
    }

    private Optional<LocalDate> today() {
        Found found = find(Setting.TODAY);
        try {
            return found.value().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(found.value().strip()));
        } catch (DateTimeParseException _) {
            throw found.not("a day as 2025-01-31");
        }
    }

    private RerankerSetting reranker() {
        Found url = find(Setting.RERANKER_URL);
        Found model = find(Setting.RERANKER_MODEL);
        if (!url.value().isBlank()) {
            return new RerankerSetting.Served(address(url), model.value().strip(),
                    new Secret(find(Setting.RERANKER_KEY).value()));
        }
        return existing(model).<RerankerSetting>map(RerankerSetting.InFolder::new)
                .orElseGet(RerankerSetting.Own::new);
    }

    /// The one that options and environment name, then those of the file; one of the file with its name gives way.
    private List<ModelSettings> models() {
        Optional<ModelSettings> single = single();
        List<ModelSettings> models = new ArrayList<>();
        single.ifPresent(models::add);
        for (SettingsFile.Model written : file.modelsOrNone()) {
            ModelSettings model = model(written);
            if (single.isEmpty() || !single.get().name().equals(model.name())) {
                models.add(model);
            }
        }
        return models;
    }

    private Optional<ModelSettings> single() {
        Found provider = find(Setting.MODEL_PROVIDER);
        Found url = find(Setting.MODEL_URL);
        String name = find(Setting.MODEL_NAME).value();
        if (provider.value().isEmpty()) {
            if (!url.value().isEmpty() || !name.isEmpty()) {
                throw new InvalidSettings("a model is named without its provider; set "
                        + Setting.MODEL_PROVIDER.option()
                        + " or " + Setting.MODEL_PROVIDER.variable() + " to one of " + Provider.labels());
            }
            return Optional.empty();
        }
        if (name.isEmpty()) {
            throw new InvalidSettings("a model's provider is set without the model's name; set "
                    + Setting.MODEL_NAME.option() + " or " + Setting.MODEL_NAME.variable());
        }
        Provider known = provider(provider);
        return Optional.of(new ModelSettings(name, known, url(url, known), name,
                new Secret(find(Setting.MODEL_KEY).value())));
    }

    private ModelSettings model(SettingsFile.Model written) {
        String name = or(written.name(), or(written.model(), ""));
        String where = "of model '" + name + "' in " + SettingsFile.NAME;
        Provider provider = provider(new Found(or(written.provider(), ""), "provider " + where));
        URI url = url(new Found(or(written.url(), ""), "url " + where), provider);
        return new ModelSettings(name, provider, url, or(written.model(), name), key(written, name));
    }

    private Secret key(SettingsFile.Model written, String name) {
        String variable = or(written.keyEnv(), "");
        if (variable.isEmpty()) {
            return new Secret(or(written.key(), ""));
        }
        if (written.key() != null) {
            throw new InvalidSettings("model '" + name + "' in " + SettingsFile.NAME
                    + " has both key and key_env; give one of them");
        }
        String key = environment.getOrDefault(variable, "");
        if (key.isEmpty()) {
            throw new InvalidSettings("key_env of model '" + name + "' in " + SettingsFile.NAME + " names "
                    + variable + ", which is not in the environment");
        }
        return new Secret(key);
    }

    private static Provider provider(Found found) {
        return Provider.of(found.value()).orElseThrow(() -> found.not("one of " + Provider.labels()));
    }

    private static URI url(Found found, Provider provider) {
        if (found.value().isBlank()) {
            return provider.url();
        }
        return address(found);
    }

    private static URI address(Found found) {
        try {
            return URI.create(found.value().strip());
        } catch (IllegalArgumentException _) {
            throw found.not("an address that begins with http:// or https://");
        }
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
