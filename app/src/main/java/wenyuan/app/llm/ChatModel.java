package wenyuan.app.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Draft;
import wenyuan.app.prompt.Prompt;
import wenyuan.app.prompt.Prompts;

/// A language model behind LangChain4j. The calling thread waits for the model's own threads.
final class ChatModel implements AnswerModel {
    private final String name;
    private final StreamingChatModel model;
    private final BooleanSupplier reachable;

    ChatModel(String name, StreamingChatModel model, BooleanSupplier reachable) {
        this.name = name;
        this.model = model;
        this.reachable = reachable;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean available() {
        return reachable.getAsBoolean();
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
