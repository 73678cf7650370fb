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
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.app.retrieve.Retrieval;

/// `POST /api/chat`: a question is answered, whole or event by event.
final class ChatRoute {
    private static final int CONVERSATIONS = 1000;

    private final Services services;
    private final Duration heartbeat;
    private final Conversations conversations = new Conversations(CONVERSATIONS);

    ChatRoute(Services services, Duration heartbeat) {
        this.services = services;
        this.heartbeat = heartbeat;
    }

    void handle(Context context) throws IOException {
        ChatRequest request = ChatRequest.read(context.bodyAsBytes());
        String conversation = request.conversation().orElseGet(() -> UUID.randomUUID().toString());
        Optional<List<Exchange>> brought = request.exchanges();
        Question question = request.asked(brought.orElseGet(() -> conversations.history(conversation)));
        brought.ifPresent(exchanges -> conversations.replace(conversation, exchanges));
        List<String> notes = services.notes(question);
        if (request.streamed() || wantsEvents(context)) {
            stream(context, request, conversation, question, notes);
        } else {
            context.json(answer(request, conversation, question, notes, AnswerListener.SILENT));
        }
    }

    private ChatView answer(ChatRequest request, String conversation, Question question, List<String> notes,
            AnswerListener listener) {
        Answer answer = services.asking().answer(question, request.modelName(), listener);
        conversations.add(conversation, new Exchange(question.text(), answer.text()));
        return ChatView.of(answer, conversation, notes);
    }

    private void stream(Context context, ChatRequest request, String conversation, Question question,
            List<String> notes) {
        try (var events = new EventStream(context.res(), heartbeat)) {
            try {
                events.send("done", answer(request, conversation, question, notes, new Told(events, notes)));
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
    private record Told(EventStream events, List<String> notes) implements AnswerListener {

        /// The first event.
        record Found(InterpretedView interpreted, List<HitView> retrieved) {}

        /// A piece of the answer's text.
        record Delta(String text) {}

        @Override
        public void retrieved(Retrieval retrieval) {
            events.send("retrieval", new Found(InterpretedView.of(retrieval.question(), notes),
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
