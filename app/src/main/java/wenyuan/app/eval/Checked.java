package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// What `/api/verify` said of a text.
record Checked(JsonNode json) {
    private static final String SUPPORTED = "supported";
    private static final String NO_CLAIM = "no_claim";
    private static final List<String> DOUBTED = List.of("contradicted", "unsupported", "partly");
    private static final List<String> WORST_FIRST = Stream.concat(DOUBTED.stream(), Stream.of(SUPPORTED))
            .toList();

    /// Whether all that it states is supported, and it states something.
    boolean accepted() {
        List<String> verdicts = parts().map(part -> part.path("verdict").asText()).toList();
        return verdicts.contains(SUPPORTED)
                && verdicts.stream()
                        .allMatch(verdict -> verdict.equals(SUPPORTED) || verdict.equals(NO_CLAIM));
    }

    /// Whether a sentence or a claim of it is not wholly supported.
    boolean flagged() {
        return parts().anyMatch(part -> DOUBTED.contains(part.path("verdict").asText()));
    }

    /// Whether a problem stands within or around this stretch of the text.
    boolean points(int start, int end) {
        return parts().flatMap(part -> part.path("problems").valueStream()).map(problem -> problem.path("at"))
                .anyMatch(at -> at.isObject() && at.path("start").asInt() <= end
                        && start <= at.path("end").asInt());
    }

    /// The verdicts of its sentences, with the problems, for a reader.
    String told() {
        return json.path("sentences").valueStream().map(sentence -> {
            String problems = Stream.concat(Stream.of(sentence), sentence.path("claims").valueStream())
                    .flatMap(part -> part.path("problems").valueStream())
                    .map(problem -> problem.path("kind").asText()
                            + " " + problem.path("claimed").asText() + "/" + problem.path("found").asText())
                    .distinct().toList().toString();
            return sentence.path("verdict").asText() + problems;
        }).toList().toString();
    }

    /// The worst verdict of its parts; `no_claim` only where it states nothing.
    String worst() {
        List<String> verdicts = parts().map(part -> part.path("verdict").asText()).toList();
        return WORST_FIRST.stream().filter(verdicts::contains).findFirst().orElse(NO_CLAIM);
    }

    double millis() {
        return json.path("timings_ms").path("total").asDouble();
    }

    private Stream<JsonNode> parts() {
        return json.path("sentences").valueStream()
                .flatMap(sentence -> Stream.concat(Stream.of(sentence),
                        sentence.path("claims").valueStream()));
    }
}
