package wenyuan.app.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wenyuan.app.question.Exchange;
import wenyuan.app.question.Question;
import wenyuan.app.view.Json;
import wenyuan.indexer.index.Filter;

/// The body of `POST /api/chat` as it was sent: any field may be missing.
record ChatRequest(@Nullable String question, @Nullable List<@Nullable Turn> history,
        @Nullable String conversationId, @Nullable Filters filters, @Nullable String model,
        @Nullable Integer limit, @Nullable Boolean stream) {
    private static final int MAX_ID = 100;

    /// An earlier question and its answer.
    record Turn(@Nullable String question, @Nullable String answer) {}

    /// Which articles count.
    record Filters(@Nullable String from, @Nullable String to, @Nullable List<@Nullable String> outlets,
            @Nullable List<@Nullable String> articleIds) {}

    /// @throws InvalidRequest when there is no body, or a field is out of bounds
    static ChatRequest read(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new InvalidRequest("question",
                    "the body is empty; send a JSON object with the field question");
        }
        ChatRequest request = Json.MAPPER.readValue(body, ChatRequest.class);
        if (request == null || request.question == null) {
            throw new InvalidRequest("question",
                    "question is missing; ask with 1 to " + Question.MAX_CHARACTERS + " characters");
        }
        if (request.conversationId != null
                && (request.conversationId.isBlank() || request.conversationId.length() > MAX_ID)) {
            throw new InvalidRequest("conversation_id",
                    "conversation_id must have 1 to " + MAX_ID + " characters");
        }
        return request;
    }

    Optional<String> conversation() {
        return Optional.ofNullable(conversationId);
    }

    boolean streamed() {
        return stream != null && stream;
    }

    String modelName() {
        return orEmpty(model);
    }

    /// The history that the request brings; empty when it brings none.
    Optional<List<Exchange>> exchanges() {
        if (history == null) {
            return Optional.empty();
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (Turn turn : history) {
            if (turn == null) {
                throw new InvalidRequest("history[" + exchanges.size() + "]",
                        "history[" + exchanges.size()
                                + "] must be an object with question and answer, not null");
            }
            exchanges.add(new Exchange(orEmpty(turn.question), orEmpty(turn.answer)));
        }
        return Optional.of(exchanges);
    }

    /// The question, checked, with the history that counts.
    Question asked(List<Exchange> exchanges) {
        return new Question(orEmpty(question), exchanges, filter(),
                limit == null ? Question.DEFAULT_LIMIT : limit);
    }

    private Filter filter() {
        if (filters == null) {
            return Filter.NONE;
        }
        return Dates.filter("filters.", orEmpty(filters.from), orEmpty(filters.to), texts(filters.outlets),
                texts(filters.articleIds));
    }

    private static List<String> texts(@Nullable List<@Nullable String> list) {
        return list == null
                ? List.of()
                : list.stream().map(ChatRequest::orEmpty).filter(text -> !text.isBlank()).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
