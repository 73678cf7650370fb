package wenyuan.app.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which protocol a model server speaks.
public enum Provider {
    /// OpenAI's, which most servers speak.
    OPENAI("https://api.openai.com/v1"),
    /// Ollama's.
    OLLAMA("http://127.0.0.1:11434"),
    /// Anthropic's.
    ANTHROPIC("https://api.anthropic.com/v1");

    private final URI url;

    Provider(String url) {
        this.url = URI.create(url);
    }

    /// The name in settings.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where its server is when the settings do not say.
    public URI url() {
        return url;
    }

    static Optional<Provider> of(String label) {
        return Arrays.stream(values()).filter(provider -> provider.label().equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Provider::label).collect(Collectors.joining(", "));
    }
}
