package wenyuan.app.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.verify.Citation;
import wenyuan.app.verify.Sentence;
import wenyuan.app.view.CitationView;
import wenyuan.app.view.HitView;
import wenyuan.app.view.InterpretedView;
import wenyuan.app.view.SentenceView;

/// `POST /api/chat`: a question is answered, whole or event by event.
final class ChatRoute {
    private final Wenyuan services;
    private final Keeper keeper;
    private final Duration heartbeat;

    ChatRoute(Wenyuan services, Keeper keeper, Duration heartbeat) {
        this.services = services;
        this.keeper = keeper;
        this.heartbeat = heartbeat;
    }

    void handle(Context context) throws IOException {
        ChatRequest request = ChatRequest.read(context.bodyAsBytes());
        Inquiry inquiry = keeper.inquiry(request);
        List<String> notes = services.notes(inquiry.question());
        if (request.streamed() || wantsEvents(context)) {
            stream(context, inquiry, notes);
        } else {
            context.json(keeper.answer(inquiry, notes, new Recorder()).view());
        }
    }

    private void stream(Context context, Inquiry inquiry, List<String> notes) {
        try (var events = new EventStream(context.res(), heartbeat)) {
            try {
                events.send("done", keeper.answer(inquiry, notes, new Told(events, notes)).view());
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
    private static final class Told extends Recorder {
        private final EventStream events;
        private final List<String> notes;

        Told(EventStream events, List<String> notes) {
            this.events = events;
            this.notes = notes;
        }

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
