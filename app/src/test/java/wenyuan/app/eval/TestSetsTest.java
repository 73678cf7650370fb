package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"paraphrases.jsonl", "held-out.jsonl"})
    void halfOfTheParaphrasesAreTrue(String file) throws IOException {
        List<JsonNode> paraphrases = GoldFiles.lines(RESOURCES.resolve(Path.of("paraphrases", file)));

        assertThat(paraphrases).filteredOn(p -> p.path("label").asBoolean()).hasSize(60);
        assertThat(paraphrases).filteredOn(p -> !p.path("label").asBoolean(true)).hasSize(60);
        assertThat(paraphrases)
                .allSatisfy(p -> assertThat(List.of("id", "text", "kind", "article", "evidence"))
                        .allSatisfy(field -> assertThat(p.path(field).asText()).as(field).isNotBlank()));
        assertThat(new HashSet<>(paraphrases.stream().map(p -> p.path("text").asText()).toList()))
                .hasSize(120);
    }

    @Test
    void heldOutParaphrasesAreOfOtherArticles() throws IOException {
        Path folder = RESOURCES.resolve("paraphrases");
        Set<String> seen = GoldFiles.lines(folder.resolve("paraphrases.jsonl")).stream()
                .map(p -> p.path("article").asText()).collect(Collectors.toSet());

        assertThat(GoldFiles.lines(folder.resolve("held-out.jsonl")))
                .allSatisfy(p -> assertThat(seen).doesNotContain(p.path("article").asText()));
    }

    @Test
    void theSecondCorpusTellsWhatItsQuestionsTakeForEvidence() throws IOException {
        Path folder = RESOURCES.resolve("second-corpus");
        Map<String, String> texts = GoldFiles.lines(folder.resolve("articles.jsonl")).stream()
                .collect(Collectors.toMap(a -> a.path("seed").asText() + "/" + a.path("n").asInt(),
                        a -> a.path("paragraphs").valueStream().map(JsonNode::asText)
                                .collect(Collectors.joining("\n"))));

        assertThat(GoldFiles.questions(List.of(folder.resolve("questions.jsonl")))).hasSize(120)
                .allSatisfy(question -> {
                    String articles = question.gold().stream()
                            .map(gold -> texts.get(gold.seed() + "/" + gold.number()))
                            .collect(Collectors.joining("\n"));
                    assertThat(question.evidence()).as(question.id())
                            .allSatisfy(evidence -> assertThat(articles).contains(evidence));
                    assertThat(question.mustInclude().isEmpty()).isEqualTo(!question.answerable());
                });
        assertThat(GoldFiles.lines(folder.resolve("sentences.jsonl"))).hasSize(80)
                .filteredOn(sentence -> !sentence.path("kind").asText().equals("unrelated"))
                .allSatisfy(sentence -> assertThat(texts.get(sentence.path("article").asText()))
                        .contains(sentence.path("evidence").asText()));
    }
}
