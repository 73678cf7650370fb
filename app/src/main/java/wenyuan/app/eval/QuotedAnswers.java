package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How well the answers to gold questions stand: whether their sentences are supported, whether what they quote is
/// what stands in the article, and how long their checking took.
///
/// @param sentences how many sentences state something
/// @param exact how many citations quote exactly the stretch of the article that they name
public record QuotedAnswers(int answers, int sentences, int supported, int citations, int exact,
        double p50Millis,
        double p95Millis, List<String> misses) {
    public QuotedAnswers {
        misses = List.copyOf(misses);
    }

    /// @param texts the canonical text of each article, by its id
    static QuotedAnswers of(List<JsonNode> answers, Map<String, String> texts) {
        List<JsonNode> answered = answers.stream()
                .filter(a -> !a.path("outcome").asText().equals("not_found"))
                .toList();
        List<String> misses = new ArrayList<>();
        int[] counts = new int[4];
        for (JsonNode answer : answered) {
            for (JsonNode sentence : answer.path("sentences")) {
                String verdict = sentence.path("verdict").asText();
                counts[0] += verdict.equals("no_claim") ? 0 : 1;
                counts[1] += verdict.equals("supported") ? 1 : 0;
                if (!verdict.equals("supported") && !verdict.equals("no_claim")) {
                    misses.add("answer: " + verdict + " " + sentence.path("problems") + " "
                            + answer.path("text").asText().substring(sentence.path("start").asInt(),
                                    sentence.path("end").asInt()));
                }
            }
            for (JsonNode citation : answer.path("citations")) {
                counts[2]++;
                if (exact(citation.path("source"), texts)) {
                    counts[3]++;
                } else {
                    misses.add("citation: not what stands there: " + citation.path("source"));
                }
            }
        }
        return new QuotedAnswers(answered.size(), counts[0], counts[1], counts[2], counts[3],
                Quantiles.of(answered.stream().mapToDouble(QuotedAnswers::millis), 0.5),
                Quantiles.of(answered.stream().mapToDouble(QuotedAnswers::millis), 0.95), misses);
    }

    private static boolean exact(JsonNode source, Map<String, String> texts) {
        String text = texts.getOrDefault(source.path("article_id").asText(), "");
        int start = source.path("start").asInt();
        int end = source.path("end").asInt();
        return 0 <= start && start < end && end <= text.length()
                && text.substring(start, end).equals(source.path("quote").asText());
    }

    private static double millis(JsonNode answer) {
        return answer.path("timings_ms").path("verify").asDouble();
    }

    String text() {
        return String.format(
                "%d answers: %d of %d sentences supported, %d of %d citations exact, checked in p50 %.1f ms, p95 %.1f ms",
                answers, supported, sentences, exact, citations, p50Millis, p95Millis);
    }
}
