package wenyuan.app.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Citation;
import wenyuan.app.answer.Sentence;
import wenyuan.app.http.Services.Asking;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Retrieval;

/// `POST /api/chat`: a question is answered, whole or event by event.
final class ChatRoute {
    private static final int CONVERSATIONS = 1000;

    private final Asking asking;
    private final Duration heartbeat;
    private final Conversations conversations = new Conversations(CONVERSATIONS);

    ChatRoute(Asking asking, Duration heartbeat) {
        this.asking = asking;
        this.heartbeat = heartbeat;
    }

    void handle(Context context) throws IOException {
        ChatRequest request = ChatRequest.read(context.bodyAsBytes());
        String conversation = request.conversation().orElseGet(() -> UUID.randomUUID().toString());
        Optional<List<Exchange>> brought = request.exchanges();
        Question question = request.asked(brought.orElseGet(() -> conversations.history(conversation)));
        brought.ifPresent(exchanges -> conversations.replace(conversation, exchanges));
        if (request.streamed() || wantsEvents(context)) {
            stream(context, request, conversation, question);
        } else {
            context.json(answer(request, conversation, question, AnswerListener.SILENT));
        }
    }

    private ChatView answer(ChatRequest request, String conversation, Question question,
            AnswerListener listener) {
        Answer answer = asking.answer(question, request.modelName(), listener);
        conversations.add(conversation, new Exchange(question.text(), answer.text()));
        return ChatView.of(answer, conversation);
    }

    private void stream(Context context, ChatRequest request, String conversation, Question question) {
        try (var events = new EventStream(context.res(), heartbeat)) {
            try {
                events.send("done", answer(request, conversation, question, new Told(events)));
            } catch (RuntimeException e) {
                if (events.gone()) {
                    throw new ClientGone(e);
                }
                if (!events.stop()) {
                    throw e;
                }
                events.send("error", Problems.of(e));
            }
        }
    }

    private static boolean wantsEvents(Context context) {
        return Optional.ofNullable(context.header(Header.ACCEPT)).orElse("").contains("text/event-stream");
    }

    /// Tells the stream what the answering tells.
    private record Told(EventStream events) implements AnswerListener {

        /// The first event.
        record Found(InterpretedView interpreted, List<HitView> retrieved) {}

        /// A piece of the answer's text.
        record Delta(String text) {}

        @Override
        public void retrieved(Retrieval retrieval) {
            events.send("retrieval", new Found(InterpretedView.of(retrieval.question()),
                    HitView.of(retrieval.hits(), List.of())));
        }

        @Override
        public void text(String piece) {
            events.send("delta", new Delta(piece));
        }

        @Override
        public void cited(Citation citation) {
            events.send("citation", CitationView.of(citation));
        }

        @Override
        public void checked(Sentence sentence) {
            events.send("verdict", SentenceView.of(sentence));
        }
    }
}
