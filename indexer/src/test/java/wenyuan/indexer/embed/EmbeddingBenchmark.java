package wenyuan.indexer.embed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.passage.Passage;
import wenyuan.indexer.passage.Passages;

/// Measures how many passages per second are embedded: by our class, and by LangChain4j's own with the same weights,
/// tokenizer and texts. The texts are passages cut from the seeds, in small letters, as LangChain4j's class does not
/// make them small.
///
/// ```
/// mvn -pl indexer test-compile exec:exec -Dexec.skip=false -Dexec.executable=java -Dexec.classpathScope=test
///     "-Dexec.args=-cp %classpath org.openjdk.jmh.Main EmbeddingBenchmark"
/// ```
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class EmbeddingBenchmark {
    private static final int TEXTS = 48;
    private static final int SHORTEST_ARTICLE = 300;
    private static final Path SEEDS = Path.of("../seeds");

    private final OnnxEmbeddingModel ours = OnnxEmbeddingModel.bgeSmallZh();
    private final EmbeddingModel theirs = new BgeSmallZhV15QuantizedEmbeddingModel();
    private final List<TextSegment> texts;

    public EmbeddingBenchmark() {
        List<TextSegment> passages = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.sorted().toList()) {
                for (String text : texts(seed)) {
                    passages(text).forEach(passages::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.shuffle(passages, new Random(1));
        texts = List.copyOf(passages.subList(0, TEXTS));
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public List<Embedding> wenyuan() {
        return ours.embedAll(texts).content();
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public List<Embedding> langchain4j() {
        return theirs.embedAll(texts).content();
    }

    @TearDown
    public void close() {
        ours.close();
    }

    /// The long texts in a seed that is JSON.
    private static List<String> texts(Path seed) throws IOException {
        List<String> texts = new ArrayList<>();
        String content = Files.readString(seed);
        if (content.startsWith("[")) {
            for (JsonNode object : new JsonMapper().readTree(content)) {
                object.forEach(value -> texts.add(value.asText()));
            }
        }
        texts.removeIf(text -> text.length() < SHORTEST_ARTICLE);
        return texts;
    }

    private static Stream<TextSegment> passages(String text) {
        Article article = new Article("id", "title", List.of(), "", "", Optional.empty(), "", Kind.ARTICLE,
                text.toLowerCase(Locale.ROOT).replace('\r', '\n') + "\n",
                new Origin("file", "", List.of(), List.of()));
        return Passages.of(article).stream().map(Passage::text).map(TextSegment::from);
    }
}
