package wenyuan.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberingModelTest {
    private final Counting model = new Counting();
    private final RememberingModel remembering = new RememberingModel(model, 3);

    @Test
    void embedsATextOnlyOnce() {
        embed("a", "b");
        embed("b", "c", "c");

        assertThat(model.embedded).containsExactly("a", "b", "c");
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        embed("a", "b", "c");
        embed("a");
        embed("d");
        embed("a", "b");

        assertThat(model.embedded).containsExactly("a", "b", "c", "d", "b");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesWhatTheModelGivesInOrder(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String[] texts = IntStream.range(0, random.nextInt(7))
                    .mapToObj(_ -> "text " + random.nextInt(9))
                    .toArray(String[]::new);
            assertThat(embed(texts)).isEqualTo(Stream.of(texts).map(Counting::embedding).toList());
        }
    }

    private List<Embedding> embed(String... texts) {
        return remembering.embedAll(Stream.of(texts).map(TextSegment::from).toList()).content();
    }

    /// Makes a vector of a text's hash, and keeps count of the texts.
    private static final class Counting implements EmbeddingModel {
        private final List<String> embedded = new ArrayList<>();

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            segments.forEach(segment -> embedded.add(segment.text()));
            return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
        }

        static Embedding embedding(String text) {
            return Embedding.from(new float[]{text.hashCode(), 1});
        }
    }
}
