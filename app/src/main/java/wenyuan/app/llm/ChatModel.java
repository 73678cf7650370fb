package wenyuan.app.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.prompt.Prompts;
import wenyuan.app.settings.ModelSettings;

/// A language model behind LangChain4j. The calling thread waits for the model's own threads.
///
/// @param name by which a question asks for it
/// @param url its server's
public record ChatModel(String name, URI url, StreamingChatModel model) implements AnswerModel {
    /// The same question gets the same answer, as far as the server can.
    private static final double TEMPERATURE = 0;
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int REACH_MILLIS = 1000;
    /// A server that wants no key still gets a header, which some client code insists on.
    private static final String NO_KEY = "none";

    /// The language model that the settings name. Making it asks nothing of its server.
    public static AnswerModel of(ModelSettings settings) {
        String key = settings.key().isPresent() ? settings.key().value() : NO_KEY;
        String url = settings.url().toString();
        StreamingChatModel model = switch (settings.provider()) {
            case OPENAI -> OpenAiStreamingChatModel.builder().baseUrl(url).apiKey(key)
                    .modelName(settings.model()).temperature(TEMPERATURE).timeout(SILENCE).build();
            case OLLAMA -> OllamaStreamingChatModel.builder().baseUrl(url)
                    .modelName(settings.model()).temperature(TEMPERATURE).timeout(SILENCE).build();
            case ANTHROPIC -> AnthropicStreamingChatModel.builder().baseUrl(url).apiKey(key)
                    .modelName(settings.model()).temperature(TEMPERATURE).timeout(SILENCE).build();
        };
        return new ChatModel(settings.name(), settings.url(), model);
    }

    @Override
    public boolean available() {
        int port = url.getPort() >= 0 ? url.getPort() : "http".equals(url.getScheme()) ? 80 : 443;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port), REACH_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public Draft draft(Prompt prompt, Consumer<String> text) {
        if (prompt.retrieval().hits().isEmpty()) {
            return new Draft.NotFound("");
        }
        var request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.message()))
                .build();
        var reply = new Reply(name, new NotFoundGate(Prompts.NOT_FOUND, text));
        model.chat(request, reply);
        return reply.await();
    }
}
