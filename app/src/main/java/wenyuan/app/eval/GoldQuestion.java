package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import wenyuan.app.question.Exchange;

/// A question whose right answer is known.
///
/// @param type what kind of question it is; totals are given per type
/// @param gold the pieces that answer
/// @param needAll whether all of them are needed; otherwise any one suffices
/// @param evidence exact substrings of the source files that answer
/// @param mustInclude of each group a right answer holds at least one string
/// @param mustNot what no right answer holds
record GoldQuestion(String id, String type, String question, List<Exchange> history, List<GoldPiece> gold,
        boolean needAll, List<String> evidence, List<List<String>> mustInclude, List<String> mustNot) {
    static final String UNANSWERABLE = "unanswerable";
    private static final Set<String> LONG = Set.of("list", "summary", "compare", "multi_article", "how",
            "why",
            "time_range");
    private static final int SHORT_ANSWER = 120;
    private static final int LONG_ANSWER = 300;

    /// A piece of a source file, by the source's own id or by its number among the hand-read pieces.
    ///
    /// @param seed beginning of the source file's name
    /// @param nativeId empty where the piece has a number
    /// @param number 0 where the piece has an id
    record GoldPiece(String seed, String nativeId, int number) {}

    static GoldQuestion of(JsonNode json) {
        List<GoldPiece> gold = json.path("gold_any").isArray()
                ? json.path("gold_any").valueStream().flatMap(JsonNode::valueStream).map(GoldQuestion::piece)
                        .toList()
                : json.path("gold").valueStream().map(GoldQuestion::piece).toList();
        return new GoldQuestion(json.path("id").asText(), json.path("type").asText(),
                json.path("question").asText(),
                json.path("history").valueStream()
                        .map(turn -> new Exchange(turn.path("q").asText(), turn.path("a").asText())).toList(),
                gold, json.path("need_all").asBoolean(), strings(json.path("evidence")),
                json.path("must_include").valueStream().map(GoldQuestion::strings).toList(),
                strings(json.path("must_not")));
    }

    boolean answerable() {
        return !type.equals(UNANSWERABLE);
    }

    /// How many characters of an answer are read; what comes later does not count.
    int room() {
        return LONG.contains(type) ? LONG_ANSWER : SHORT_ANSWER;
    }

    private static GoldPiece piece(JsonNode json) {
        return new GoldPiece(json.path("seed").asText(), json.path("aid").asText(""), json.path("n").asInt());
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
