package wenyuan.app.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that can be set, checked.
///
/// @param port 0 for any that is free
/// @param corpus folder of the source files
/// @param data folder of the index and everything that is kept
/// @param prompts folder of the prompts; empty for the copy in the program
/// @param today the day of the questions, which "yesterday" goes by; empty for the clock's
/// @param embeddingModel folder of the embedding model; empty for the one that comes with the program
/// @param reader which model reads windows for a question
/// @param reranker what reranks hits
/// @param models language models that questions can ask for, besides the quoting one
/// @param features which parts are switched off to measure what they are worth; none by default
public record Settings(String host, int port, Path corpus, Path data, Optional<Path> prompts,
        Optional<LocalDate> today, Optional<Path> embeddingModel, ReaderSetting reader,
        RerankerSetting reranker,
        List<ModelSettings> models, Features features) {
    private static final int MAX_PORT = 65535;

    /// The same with every part on.
    public Settings(String host, int port, Path corpus, Path data, Optional<Path> prompts,
            Optional<LocalDate> today, Optional<Path> embeddingModel, List<ModelSettings> models) {
        this(host, port, corpus, data, prompts, today, embeddingModel, new ReaderSetting.Bundled(),
                new RerankerSetting.Own(), models, Features.ALL);
    }

    /// @throws InvalidSettings naming what is wrong
    public Settings {
        models = List.copyOf(models);
        if (host.isBlank()) {
            throw new InvalidSettings("host is blank; it is an address of this machine, as 127.0.0.1");
        }
        if (port < 0 || port > MAX_PORT) {
            throw new InvalidSettings("port is " + port + "; it must be 0 to " + MAX_PORT);
        }
        Set<String> names = new HashSet<>();
        for (ModelSettings model : models) {
            if (!names.add(model.name())) {
                throw new InvalidSettings("two models are named " + model.name() + "; give one another name");
            }
        }
    }

    /// Takes each setting from the first place that has it: options, environment, the folder's `wenyuan.yaml`, default.
    ///
    /// @param folder what relative paths are relative to
    /// @throws InvalidSettings naming the setting that is wrong and where it was set
    public static Settings load(Map<Setting, String> options, Map<String, String> environment, Path folder) {
        return new SettingsLoader(options, environment, folder).load();
    }
}
