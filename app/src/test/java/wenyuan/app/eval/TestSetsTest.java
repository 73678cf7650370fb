package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The held-out questions and the paraphrases are whole and stand apart from the gold questions.
class TestSetsTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @Test
    void heldOutQuestionsCanBeJudgedAndAreNoneOfTheGoldOnes() throws IOException {
        List<GoldQuestion> heldOut = GoldFiles.questions(List.of(RESOURCES.resolve("held-out")));
        Set<String> gold = GoldFiles.questions(List.of(RESOURCES.resolve("gold"))).stream()
                .map(GoldQuestion::question).collect(Collectors.toSet());

        assertThat(heldOut).hasSizeGreaterThanOrEqualTo(70).extracting(GoldQuestion::id)
                .doesNotHaveDuplicates();
        assertThat(heldOut).allSatisfy(question -> {
            assertThat(gold).doesNotContain(question.question());
            assertThat(question.mustInclude().isEmpty()).as(question.id()).isEqualTo(!question.answerable());
            assertThat(question.evidence().isEmpty()).as(question.id()).isEqualTo(!question.answerable());
        });
    }

    @Test
    void halfOfTheParaphrasesAreTrue() throws IOException {
        List<JsonNode> paraphrases = GoldFiles
                .lines(RESOURCES.resolve(Path.of("paraphrases", "paraphrases.jsonl")));

        assertThat(paraphrases).filteredOn(p -> p.path("label").asBoolean()).hasSize(60);
        assertThat(paraphrases).filteredOn(p -> !p.path("label").asBoolean(true)).hasSize(60);
        assertThat(paraphrases)
                .allSatisfy(p -> assertThat(List.of("id", "text", "kind", "article", "evidence"))
                        .allSatisfy(field -> assertThat(p.path(field).asText()).as(field).isNotBlank()));
        assertThat(new HashSet<>(paraphrases.stream().map(p -> p.path("text").asText()).toList()))
                .hasSize(120);
    }
}
