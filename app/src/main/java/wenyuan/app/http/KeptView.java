package wenyuan.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.Stamp;
import wenyuan.app.view.ChatView;
import wenyuan.app.view.Json;

/// A kept answer: what `/api/chat` told, and when and of which index it was asked.
final class KeptView {
    private KeptView() {}

    static JsonNode of(KeptAnswer answer) {
        try {
            return stamped(Json.MAPPER.readValue(answer.response(), ObjectNode.class), answer.stamp());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the kept answer " + answer.id() + " is damaged", e);
        }
    }

    static JsonNode of(ChatView view, Stamp stamp) {
        return stamped(Json.MAPPER.valueToTree(view), stamp);
    }

    private static JsonNode stamped(ObjectNode answer, Stamp stamp) {
        return answer.put("asked_at", stamp.askedAt().toString()).put("index_generation",
                stamp.indexGeneration());
    }
}
