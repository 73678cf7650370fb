package wenyuan.app.llm;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.settings.ModelSettings;
import wenyuan.app.settings.Provider;

/// Makes language models of settings. Making one asks nothing of its server.
public final class ChatModels {
    /// The same question gets the same answer, as far as the server can.
    private static final double TEMPERATURE = 0;
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int REACH_MILLIS = 1000;
    /// A server that wants no key still gets a header, which some client code insists on.
    private static final String NO_KEY = "none";

    private ChatModels() {}

    /// The language model that the settings name.
    public static AnswerModel of(ModelSettings settings) {
        String key = settings.key().isPresent() ? settings.key().value() : NO_KEY;
        StreamingChatModel model = streaming(settings.provider(), settings.url().toString(), settings.model(),
                key);
        return new ChatModel(settings.name(), model, () -> reachable(settings.url()));
    }

    private static StreamingChatModel streaming(Provider provider, String url, String model, String key) {
        return switch (provider) {
            case OPENAI -> OpenAiStreamingChatModel.builder().baseUrl(url).apiKey(key).modelName(model)
                    .temperature(TEMPERATURE).timeout(SILENCE).build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder().baseUrl(url).modelName(model).temperature(TEMPERATURE)
                        .timeout(SILENCE)
                        .build();
            case ANTHROPIC -> AnthropicStreamingChatModel.builder().baseUrl(url).apiKey(key).modelName(model)
                    .temperature(TEMPERATURE).timeout(SILENCE).build();
        };
    }

    private static boolean reachable(URI url) {
        int port = url.getPort() >= 0 ? url.getPort() : "http".equals(url.getScheme()) ? 80 : 443;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port), REACH_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
