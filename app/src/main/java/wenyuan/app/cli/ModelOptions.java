package wenyuan.app.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenyuan.app.settings.Setting;

/// The options of commands that answer: which language model may be asked. Its key comes by `WENYUAN_MODEL_KEY` only.
final class ModelOptions {
    @Option(names = "--prompts", paramLabel = "FOLDER", description = "What language models are told (default: prompts, else the program's own).")
    private Optional<String> prompts = Optional.empty();

    @Option(names = "--model-provider", paramLabel = "NAME", description = "openai, ollama or anthropic; none is asked by default.")
    private Optional<String> provider = Optional.empty();

    @Option(names = "--model-url", paramLabel = "URL", description = "The model's server (default: the provider's own).")
    private Optional<String> url = Optional.empty();

    @Option(names = "--model-name", paramLabel = "NAME", description = "What the server calls the model. Its key, if it wants one, is taken from WENYUAN_MODEL_KEY.")
    private Optional<String> name = Optional.empty();

    Map<Setting, Optional<String>> given() {
        return Map.of(Setting.PROMPTS, prompts, Setting.MODEL_PROVIDER, provider, Setting.MODEL_URL, url,
                Setting.MODEL_NAME, name);
    }
}
