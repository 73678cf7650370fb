package wenyuan.app.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenyuan.app.answer.Answer;
import wenyuan.app.answer.AnswerListener;
import wenyuan.app.answer.Answering;
import wenyuan.app.draft.Models;
import wenyuan.app.prompt.Prompts;
import wenyuan.app.question.Interpreter;
import wenyuan.app.question.Question;
import wenyuan.app.quote.GreetingAnswer;
import wenyuan.app.quote.QuotingModel;
import wenyuan.app.reader.OnnxReader;
import wenyuan.app.reader.RememberingReader;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.DraftVerifier;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.lucene.LuceneIndex;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Passages;

/// Pairs of invented reports, half of which contradict each other, asked about through the whole way of a question over
/// one index of all of them.
class ConflictPairsIT {
    private static final Path PAIRS = Path.of("src", "test", "resources", "conflicts");
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    @TempDir
    private static Path folder;
    private static Embedder embedder;
    private static LuceneIndex index;
    private static RememberingReader reader;
    private static Answering answering;

    @BeforeAll
    static void indexAllPairs() throws IOException {
        embedder = Embedder.bgeSmallZh();
        index = LuceneIndex.open(folder, embedder.name(), embedder.dimension());
        List<Passage> passages = new ArrayList<>();
        for (JsonNode pair : Stream.concat(pairs("dev").stream(), pairs("held-out").stream()).toList()) {
            for (JsonNode told : pair.path("articles")) {
                Article article = article(pair.path("id").asText() + "/" + passages.size(), told);
                List<Passage> own = Passages.of(article);
                index.put(article, own, article.id());
                passages.addAll(own);
            }
        }
        index.embed(passages, embedder.passages(passages.stream().map(Passage::text).toList()));
        index.commit();
        reader = new RememberingReader(OnnxReader.bundled());
        var retriever = new Retriever(index, embedder);
        answering = new Answering(new Interpreter(index, () -> TODAY), retriever,
                Prompts.load(Optional.empty()), new Models(List.of(new QuotingModel(reader, index))),
                new GreetingAnswer(index), new DraftVerifier(retriever, index, Features.ALL),
                new ConflictDetector(reader));
    }

    @AfterAll
    static void close() {
        reader.close();
        index.close();
        embedder.close();
    }

    private static List<JsonNode> pairs(String name) throws IOException {
        var mapper = new ObjectMapper();
        List<JsonNode> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(PAIRS.resolve(name + ".jsonl"))) {
            pairs.add(mapper.readTree(line));
        }
        return pairs;
    }

    private static Article article(String id, JsonNode told) {
        return new Article(id, told.path("title").asText(), List.of(), "", told.path("outlet").asText(),
                Optional.of(LocalDate.parse(told.path("published").asText())), "", Kind.ARTICLE,
                told.path("text").asText() + "\n", new Origin("pairs", id, List.of(), List.of()));
    }

    /// How many tables were shown rightly and wrongly, and how many should have been.
    private record Measured(int right, int wrong, int conflicts) {
        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / conflicts;
        }
    }

    private static Measured measured(String name) throws IOException {
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (JsonNode pair : pairs(name)) {
            List<Conflict> shown = ask(pair).conflicts();
            long good = shown.stream().filter(conflict -> isRight(conflict, pair)).count();
            right += good > 0 ? 1 : 0;
            wrong += (int) (shown.size() - good);
            all += pair.path("conflict").asBoolean() ? 1 : 0;
        }
        return new Measured(right, wrong, all);
    }

    private static Answer ask(JsonNode pair) {
        return answering.answer(Question.of(pair.path("question").asText()), "", AnswerListener.SILENT);
    }

    /// Whether a table has the two values of the pair and no other.
    private static boolean isRight(Conflict conflict, JsonNode pair) {
        Set<String> expected = StreamSupport.stream(pair.path("values").spliterator(), false)
                .map(JsonNode::asText).collect(Collectors.toSet());
        return pair.path("conflict").asBoolean() && conflict.values().size() == expected.size()
                && expected.stream().allMatch(value -> conflict.values().stream()
                        .anyMatch(each -> each.value().contains(value) || value.contains(each.value())));
    }

    @Test
    void showsMostConflictsAndHardlyAnyThatIsNone() throws IOException {
        assertThat(measured("dev")).satisfies(dev -> {
            assertThat(dev.precision()).as("precision").isGreaterThanOrEqualTo(0.9);
            assertThat(dev.recall()).as("recall").isGreaterThanOrEqualTo(0.5);
        });
        assertThat(measured("held-out")).satisfies(heldOut -> {
            assertThat(heldOut.precision()).as("precision").isGreaterThanOrEqualTo(0.9);
            assertThat(heldOut.recall()).as("recall").isGreaterThanOrEqualTo(0.7);
        });
    }

    @Test
    void quotesEachValueFromItsArticle() throws IOException {
        for (JsonNode pair : pairs("dev")) {
            assertThat(ask(pair).conflicts()).flatExtracting(Conflict::values).allSatisfy(value -> {
                assertThat(value.quote()).contains(value.value());
                String text = index.article(value.article().id()).orElseThrow().text();
                assertThat(value.source().in(text)).isEqualTo(value.quote());
            });
        }
    }
}
