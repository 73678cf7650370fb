package wenyuan.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    private Path folder;

    private Settings load(Map<Setting, String> options, Map<String, String> environment) {
        return Settings.load(options, environment, folder);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("wenyuan.yaml"), yaml);
    }

    @Test
    void hasADefaultForEverything() {
        var settings = load(Map.of(), Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.corpus()).isEqualTo(folder.resolve("seeds"));
        assertThat(settings.data()).isEqualTo(folder.resolve("data"));
        assertThat(settings.prompts()).isEmpty();
        assertThat(settings.models()).isEmpty();
    }

    /// Each place is marked by the value that it sets; a dot sets nothing there.
    @ParameterizedTest
    @CsvSource({"1, 2, 3, 1", "., 2, 3, 2", "., ., 3, 3", "., ., ., 8080", "1, ., ., 1", "1, 2, ., 1",
            "., 2, ., 2",
            "1, ., 3, 1"})
    void takesAnOptionBeforeTheEnvironmentBeforeTheFile(String option, String variable, String file, int port)
            throws IOException {
        write(file.equals(".") ? "" : "port: " + file);
        var options = option.equals(".") ? Map.<Setting, String>of() : Map.of(Setting.PORT, option);
        var environment = variable.equals(".") ? Map.<String, String>of() : Map.of("WENYUAN_PORT", variable);
        assertThat(load(options, environment).port()).isEqualTo(port);
    }

    @Test
    void readsWithTheOwnModelOrOneInAFolderOrNone() throws IOException {
        Files.createDirectories(folder.resolve("r"));

        assertThat(load(Map.of(), Map.of()).reader()).isEqualTo(new ReaderSetting.Bundled());
        assertThat(load(Map.of(Setting.READER_MODEL, "none"), Map.of()).reader())
                .isEqualTo(new ReaderSetting.None());
        assertThat(load(Map.of(Setting.READER_MODEL, "r"), Map.of()).reader())
                .isEqualTo(new ReaderSetting.InFolder(folder.resolve("r")));
        assertThatThrownBy(() -> load(Map.of(Setting.READER_MODEL, "missing"), Map.of()))
                .isInstanceOf(InvalidSettings.class).hasMessageContaining("missing");
    }

    @Test
    void takesEverySettingFromEachPlace() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.createDirectories(folder.resolve("e"));
        write("host: h\nport: 1\ncorpus: c\ndata: d\nprompts: p\ntoday: 2025-03-04\nembedding_model: e\n");
        var fromFile = load(Map.of(), Map.of());
        Files.delete(folder.resolve("wenyuan.yaml"));
        var fromEnvironment = load(Map.of(),
                Map.of("WENYUAN_HOST", "h", "WENYUAN_PORT", "1", "WENYUAN_CORPUS", "c",
                        "WENYUAN_DATA", "d", "WENYUAN_PROMPTS", "p", "WENYUAN_TODAY", "2025-03-04",
                        "WENYUAN_EMBEDDING_MODEL", "e"));
        var fromOptions = load(
                Map.of(Setting.HOST, "h", Setting.PORT, "1", Setting.CORPUS, "c", Setting.DATA, "d",
                        Setting.PROMPTS, "p", Setting.TODAY, "2025-03-04", Setting.EMBEDDING_MODEL, "e"),
                Map.of());
        assertThat(fromFile).isEqualTo(fromEnvironment).isEqualTo(fromOptions)
                .extracting(Settings::host, Settings::port, Settings::corpus)
                .containsExactly("h", 1, folder.resolve("c"));
        assertThat(fromFile.prompts()).hasValue(folder.resolve("p"));
        assertThat(fromFile.embeddingModel()).hasValue(folder.resolve("e"));
        assertThat(fromFile.today()).hasValue(LocalDate.of(2025, 3, 4));
    }

    @Test
    void takesABlankVariableForNone() {
        assertThat(load(Map.of(), Map.of("WENYUAN_PORT", " ", "WENYUAN_HOST", "")).port()).isEqualTo(8080);
    }

    @Test
    void takesTheFolderOfPromptsThatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("prompts"));
        assertThat(load(Map.of(), Map.of()).prompts()).hasValue(folder.resolve("prompts"));
    }

    @Test
    void takesTheDayFromTheClockUnlessOneIsSet() {
        assertThat(load(Map.of(), Map.of()).today()).isEmpty();
        assertThatThrownBy(() -> load(Map.of(Setting.TODAY, "4 March"), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("--today is '4 March'; it must be a day as 2025-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "80.5", "99999999999"})
    void namesThePlaceOfAPortThatIsWrong(String port) throws IOException {
        assertThatThrownBy(() -> load(Map.of(Setting.PORT, port), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("--port is '" + port + "'; it must be a whole number from 0 to 65535");
        assertThatThrownBy(() -> load(Map.of(), Map.of("WENYUAN_PORT", port)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("WENYUAN_PORT is '" + port + "'");
        write("port: '" + port + "'");
        assertThatThrownBy(() -> load(Map.of(), Map.of())).isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("port in wenyuan.yaml is '" + port + "'");
    }

    @Test
    void refusesAnEmbeddingModelThatIsNotThere() {
        assertThatThrownBy(() -> load(Map.of(), Map.of("WENYUAN_EMBEDDING_MODEL", "nowhere")))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("WENYUAN_EMBEDDING_MODEL is 'nowhere'; it must be a folder that exists");
    }

    @Test
    void namesAServerThatReranksAndKeepsItsKeyOutOfSight() {
        var settings = load(
                Map.of(Setting.RERANKER_URL, "http://127.0.0.1:9/v1", Setting.RERANKER_MODEL, "m"),
                Map.of("WENYUAN_RERANKER_KEY", "k3y"));

        assertThat(settings.reranker()).isEqualTo(
                new RerankerSetting.Served(URI.create("http://127.0.0.1:9/v1"), "m", new Secret("k3y")));
        assertThat(settings.toString()).doesNotContain("k3y");
    }

    @Test
    void takesAFolderWithoutAServerForACrossEncoderAndNeitherForTheProgramsOwn() throws IOException {
        Files.createDirectories(folder.resolve("r"));

        assertThat(load(Map.of(Setting.RERANKER_MODEL, "r"), Map.of()).reranker())
                .isEqualTo(new RerankerSetting.InFolder(folder.resolve("r")));
        assertThat(load(Map.of(), Map.of()).reranker()).isEqualTo(new RerankerSetting.Own());
        assertThatThrownBy(() -> load(Map.of(Setting.RERANKER_MODEL, "nowhere"), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("--reranker-model is 'nowhere'; it must be a folder that exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://h/rerank", "h:80", "http://u:p@h/", "nothing"})
    void refusesAnAddressThatNoRerankerCanHave(String url) {
        assertThatThrownBy(() -> load(Map.of(Setting.RERANKER_URL, url), Map.of()))
                .isInstanceOf(InvalidSettings.class).hasMessageContaining("reranker");
    }

    @Test
    void refusesPromptsThatAreNotThere() {
        assertThatThrownBy(() -> load(Map.of(Setting.PROMPTS, "nowhere"), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("--prompts is 'nowhere'; it must be a folder that exists");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "prot: 1 | wenyuan.yaml, line 1: there is no setting 'prot'; there are corpus, data, embedding_model, host, models, port, prompts, reader_model, reranker_key, reranker_model, reranker_url, today",
            "'models: [{name: a, ulr: x}]' | there is no setting 'ulr'; there are key, key_env, model, name, provider, url",
            "'models: 5' | models is not what it should be", "'host: [a]' | host is not what it should be",
            "'a: b: c' | wenyuan.yaml, line 1: this is not YAML",
            "'[1, 2]' | the whole is not what it should be"})
    void saysWhatIsWrongInTheFile(String yaml, String message) throws IOException {
        write(yaml);
        assertThatThrownBy(() -> load(Map.of(), Map.of())).isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAKeyOfTheFileThatStandsTwice() throws IOException {
        write("port: 1\nport: 2\n");
        assertThatThrownBy(() -> load(Map.of(), Map.of())).isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("line 2").hasMessageContaining("twice");
    }

    @Test
    void refusesAFileOfSeveralDocuments() throws IOException {
        write("port: 1\n---\nport: 2\n");
        assertThatThrownBy(() -> load(Map.of(), Map.of())).isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("several documents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "models: []\n", "models:\n"})
    void takesAFileThatSetsNothing(String yaml) throws IOException {
        write(yaml);
        assertThat(load(Map.of(), Map.of()).models()).isEmpty();
    }

    @Test
    void takesOneModelFromOptionsAndEnvironmentMixed() {
        var settings = load(Map.of(Setting.MODEL_NAME, "qwen"),
                Map.of("WENYUAN_MODEL_PROVIDER", "OpenAI", "WENYUAN_MODEL_URL", "http://localhost:9/v1",
                        "WENYUAN_MODEL_KEY", "k"));
        assertThat(settings.models()).containsExactly(new ModelSettings("qwen", Provider.OPENAI,
                URI.create("http://localhost:9/v1"), "qwen", new Secret("k")));
    }

    @Test
    void takesSeveralModelsFromTheFileAndTheOneOfTheOptionsFirst() throws IOException {
        write("""
                models:
                  - name: small
                    provider: ollama
                    model: qwen3:8b
                  - name: big
                    provider: anthropic
                    key_env: BIG_KEY
                    model: claude
                  - provider: openai
                    url: https://example.org/v1
                    model: deepseek
                    key: written
                """);
        var environment = Map.of("BIG_KEY", "secret", "WENYUAN_MODEL_PROVIDER", "ollama");
        var small = new ModelSettings("small", Provider.OLLAMA, URI.create("http://127.0.0.1:11434"),
                "qwen3:8b",
                Secret.NONE);
        var big = new ModelSettings("big", Provider.ANTHROPIC, URI.create("https://api.anthropic.com/v1"),
                "claude",
                new Secret("secret"));
        var deepseek = new ModelSettings("deepseek", Provider.OPENAI, URI.create("https://example.org/v1"),
                "deepseek",
                new Secret("written"));
        assertThat(load(Map.of(Setting.MODEL_NAME, "own"), environment).models()).hasSize(4)
                .endsWith(small, big, deepseek)
                .first().extracting(ModelSettings::name).isEqualTo("own");
        assertThat(load(Map.of(Setting.MODEL_NAME, "big"), environment).models())
                .as("the file's own big gives way")
                .extracting(ModelSettings::provider)
                .containsExactly(Provider.OLLAMA, Provider.OLLAMA, Provider.OPENAI);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name: a | provider of model 'a' in wenyuan.yaml is ''; it must be one of openai, ollama, anthropic",
            "name: a, provider: llama | is 'llama'; it must be one of",
            "name: a, provider: openai, url: 'local host' | url of model 'a' in wenyuan.yaml is 'local host'",
            "name: a, provider: openai, url: 'ftp://x/' | model a has the url 'ftp://x/'; it must begin with http:// or https://",
            "name: a, provider: openai, url: 'https://u:p@x/' | has a password in its url",
            "name: extractive, provider: ollama | which is the name of the built-in one",
            "provider: ollama | a model has no name", "name: a, provider: anthropic | model a needs a key",
            "name: a, provider: openai, key_env: NOT_SET | names NOT_SET, which is not in the environment",
            "name: a, provider: openai, key: k, key_env: K | has both key and key_env",
            "'name: a, provider: ollama}, {name: a, provider: ollama' | two models are named a"})
    void namesTheModelThatIsWrong(String model, String message) throws IOException {
        write("models: [{" + model + "}]");
        assertThatThrownBy(() -> load(Map.of(), Map.of())).isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesHalfAModel() {
        assertThatThrownBy(() -> load(Map.of(Setting.MODEL_NAME, "qwen"), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("--model-provider or WENYUAN_MODEL_PROVIDER");
        assertThatThrownBy(() -> load(Map.of(Setting.MODEL_PROVIDER, "openai"), Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("--model-name or WENYUAN_MODEL_NAME");
    }

    @Test
    void neverPrintsAKey() throws IOException {
        write("models: [{name: a, provider: openai, key: topsecret}]");
        assertThat(load(Map.of(), Map.of())).asString().contains("***").doesNotContain("topsecret");
        write("models: [{name: a, provider: openai, key: topsecret");
        assertThatThrownBy(() -> load(Map.of(), Map.of())).message().doesNotContain("topsecret");
        write("models: [{name: a, provider: openai, key: [topsecret]}]");
        assertThatThrownBy(() -> load(Map.of(), Map.of())).message().doesNotContain("topsecret");
    }
}
