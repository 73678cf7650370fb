package wenyuan.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenyuan.app.answer.Answer;
import wenyuan.app.archive.Archive;
import wenyuan.app.archive.ArchiveException;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.KeptAnswer.Making;
import wenyuan.app.archive.Stamp;
import wenyuan.app.question.Exchange;
import wenyuan.app.quote.QuotingModel;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.text.Language;
import wenyuan.app.view.ChatView;
import wenyuan.app.view.Json;

/// Has questions answered and their answers kept. An answer that cannot be kept is given all the same, with a note;
/// its conversation then goes on from memory. Safe for use by many threads.
final class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final int REMEMBERED = 1000;

    private final Wenyuan services;
    private final Archive archive;
    private final Conversations unkept = new Conversations(REMEMBERED);

    Keeper(Wenyuan services) {
        this.services = services;
        this.archive = services.keeping().archive();
    }

    /// An answer as it is told, and as it is kept or would be.
    record Given(ChatView view, KeptAnswer answer) {}

    /// What a request asks, with the history that it brings or that its conversation has.
    Inquiry inquiry(ChatRequest request) {
        String conversation = request.conversation().orElseGet(() -> UUID.randomUUID().toString());
        Optional<List<Exchange>> brought = request.exchanges()
                .or(() -> Optional.of(unkept.history(conversation)).filter(past -> !past.isEmpty()));
        List<Exchange> history = brought
                .orElseGet(() -> request.conversation().map(this::kept).orElse(List.of()));
        return new Inquiry(conversation, request.asked(history), brought.isPresent(), request.modelName());
    }

    private List<Exchange> kept(String conversation) {
        try {
            return archive.history(conversation);
        } catch (ArchiveException e) {
            LOG.warn("a conversation goes on without its history: {}", e.getMessage());
            return List.of();
        }
    }

    /// @param notes of the program itself, besides those of the question
    /// @param recorder hears the answer come
    Given answer(Inquiry inquiry, List<String> notes, Recorder recorder) {
        Stamp now = services.keeping().now().get();
        Answer answer = services.asking().answer(inquiry.question(), inquiry.model(), recorder);
        ChatView view = ChatView.of(answer, inquiry.conversation(), notes);
        var kept = new KeptAnswer(answer.id(), inquiry.conversation(), inquiry.question(),
                inquiry.historyBrought(), answer.outcome(), answer.text(), answer.model(),
                making(answer, recorder), json(view), now);
        try {
            if (archive.keep(kept)) {
                unkept.forget(inquiry.conversation());
            } else {
                remember(inquiry, answer);
            }
            return new Given(view, kept);
        } catch (ArchiveException e) {
            LOG.warn("the answer {} is not kept: {}", answer.id(), e.getMessage());
            remember(inquiry, answer);
            return new Given(ChatView.of(answer, inquiry.conversation(), withNote(notes, inquiry)), kept);
        }
    }

    /// The quoting model reads the hits, which the response holds; a prompt of the same passages would be kept for nobody.
    private static Making making(Answer answer, Recorder recorder) {
        Making making = recorder.making();
        return answer.model().equals(QuotingModel.NAME) ? new Making("", "", making.draft()) : making;
    }

    private void remember(Inquiry inquiry, Answer answer) {
        List<Exchange> exchanges = new ArrayList<>(inquiry.question().history());
        exchanges.add(new Exchange(answer.question(), answer.text()));
        unkept.remember(inquiry.conversation(), exchanges);
    }

    private static List<String> withNote(List<String> notes, Inquiry inquiry) {
        String note = Language.of(inquiry.question().text()).say("answer.not-kept");
        return Stream.concat(notes.stream(), Stream.of(note)).toList();
    }

    private static String json(ChatView view) {
        try {
            return Json.MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can always be written", e);
        }
    }
}
