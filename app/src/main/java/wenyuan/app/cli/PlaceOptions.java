package wenyuan.app.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenyuan.app.settings.Setting;
import wenyuan.app.settings.Settings;

/// The options of all commands: where things are, and when.
final class PlaceOptions {
    @Option(names = "--corpus", paramLabel = "FOLDER", description = "The articles' source files (default: seeds).")
    private Optional<String> corpus = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "The index and everything that is kept (default: data).")
    private Optional<String> data = Optional.empty();

    @Option(names = "--embedding-model", paramLabel = "FOLDER", description = "An .onnx file and its tokenizer.json (default: the model that comes with the program).")
    private Optional<String> embeddingModel = Optional.empty();

    @Option(names = "--reader-model", paramLabel = "FOLDER", description = "The reader's .onnx file and its tokenizer.json, or none (default: the reader that comes with the program).")
    private Optional<String> readerModel = Optional.empty();

    @Option(names = "--reranker-url", paramLabel = "URL", description = "A server that reranks what is found, as Cohere, Jina or text-embeddings-inference do. Its key, if it wants one, is taken from WENYUAN_RERANKER_KEY.")
    private Optional<String> rerankerUrl = Optional.empty();

    @Option(names = "--reranker-model", paramLabel = "NAME", description = "What that server calls the model; without a server a folder with a cross-encoder's .onnx file and its tokenizer.json.")
    private Optional<String> rerankerModel = Optional.empty();

    @Option(names = "--today", paramLabel = "DAY", description = "The day of the questions, as 2025-01-31, which \"yesterday\" goes by (default: the clock's).")
    private Optional<String> today = Optional.empty();

    /// The settings, of these options and others.
    Settings settings(Surroundings surroundings, Map<Setting, Optional<String>> others) {
        Map<Setting, String> options = new EnumMap<>(Setting.class);
        corpus.ifPresent(value -> options.put(Setting.CORPUS, value));
        data.ifPresent(value -> options.put(Setting.DATA, value));
        embeddingModel.ifPresent(value -> options.put(Setting.EMBEDDING_MODEL, value));
        readerModel.ifPresent(value -> options.put(Setting.READER_MODEL, value));
        rerankerUrl.ifPresent(value -> options.put(Setting.RERANKER_URL, value));
        rerankerModel.ifPresent(value -> options.put(Setting.RERANKER_MODEL, value));
        today.ifPresent(value -> options.put(Setting.TODAY, value));
        others.forEach((setting, given) -> given.ifPresent(value -> options.put(setting, value)));
        return Settings.load(options, surroundings.environment(), surroundings.folder());
    }
}
