package wenyuan.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEmbeddingModelTest {
    private static final List<String> TEXTS = List.of("全年货物进出口总额比上年增长3.6%。", "本届电影节共收到来自一百多个国家的报名影片。",
            "AI 产业规模今年有望突破 4000 亿元，GDP 增长 5.2%。", "气象台发布暴雨蓝色预警信号，请市民注意安全。",
            "The port handled 51.5 million TEU last year.", "“我们会一直在这里。”她说。",
            "轨道交通新线开通试运营，早高峰行车间隔缩短到两分半钟。", "雨");

    private static OnnxEmbeddingModel model;

    @BeforeAll
    static void load() {
        model = OnnxEmbeddingModel.bgeSmallZh();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void givesTheVectorsThatLangChain4jGivesForTheSameTextInSmallLetters() {
        EmbeddingModel oracle = new BgeSmallZhV15QuantizedEmbeddingModel();
        List<float[]> ours = vectors(model, TEXTS);
        List<float[]> theirs = vectors(oracle,
                TEXTS.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList());
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(dot(ours.get(i), theirs.get(i))).as(TEXTS.get(i)).isGreaterThan(0.999);
            assertThat(nearest(ours, i)).as("nearest first, to " + TEXTS.get(i))
                    .isEqualTo(nearest(theirs, i));
        }
    }

    @Test
    void givesVectorsOfLengthOneAndOfTheModelsDimension() {
        assertThat(model.dimension()).isEqualTo(512);
        for (float[] vector : vectors(model, TEXTS)) {
            assertThat(vector).hasSize(512);
            assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void givesATextTheSameVectorWhateverItIsEmbeddedWith() {
        List<float[]> together = vectors(model, TEXTS);
        List<Integer> order = new ArrayList<>(IntStream.range(0, TEXTS.size()).boxed().toList());
        Collections.shuffle(order, new Random(7));
        List<float[]> shuffled = vectors(model, order.stream().map(TEXTS::get).toList());
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(together.get(i)).as("alone").isEqualTo(vector(model, TEXTS.get(i)));
            assertThat(shuffled.get(i)).as("in another order").isEqualTo(together.get(order.get(i)));
        }
    }

    @Test
    void doesNotTellCapitalsFromSmallLetters() {
        assertThat(vector(model, "GDP 与 AI")).isEqualTo(vector(model, "gdp 与 ai"));
        assertThat(dot(vector(model, "GDP"), vector(model, "AI"))).isLessThan(0.95);
    }

    @Test
    void embedsNothingAndEmptyAndOddTexts() {
        assertThat(model.embedAll(List.of()).content()).isEmpty();
        for (String odd : List.of("", " \n", "\u0000", "\uD83D", "\uDE00。", "😀👩‍👩‍👧", "\uE000",
                "[CLS][SEP][MASK]")) {
            assertThat(vector(model, odd)).as("%s", odd.codePoints().boxed().toList()).hasSize(512);
        }
    }

    @Test
    void readsTheFirst512TokensOfALongText() {
        String head = "长".repeat(Tokenizer.LIMIT - 2);
        assertThat(vector(model, head + "短".repeat(100_000))).isEqualTo(vector(model, head));
        assertThat(vector(model, "短" + head)).isNotEqualTo(vector(model, head));
    }

    @Test
    void servesManyCallersAtOnce() throws Exception {
        List<float[]> expected = vectors(model, TEXTS);
        List<Callable<List<float[]>>> calls = Collections.nCopies(6, () -> vectors(model, TEXTS));
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<float[]>> call : callers.invokeAll(calls)) {
                assertThat(call.get()).usingRecursiveComparison().isEqualTo(expected);
            }
        }
    }

    @Test
    void refusesToWorkOnceClosedAndMayBeClosedTwice() {
        OnnxEmbeddingModel other = OnnxEmbeddingModel.bgeSmallZh();
        other.close();
        other.close();
        assertThatThrownBy(() -> other.embed("晴")).isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("is closed; load it again");
        assertThatThrownBy(() -> vectors(other, TEXTS)).isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("is closed; load it again");
    }

    @Test
    void canBeClosedWhileItWorks() throws Exception {
        OnnxEmbeddingModel other = OnnxEmbeddingModel.bgeSmallZh();
        List<String> many = Collections.nCopies(2000, TEXTS.getFirst());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<float[]>> call = callers.submit(() -> vectors(other, many));
            other.embed("晴");
            other.close();
            assertThatThrownBy(call::get).hasCauseInstanceOf(EmbeddingException.class)
                    .hasMessageContaining("is closed; load it again");
        }
    }

    @Test
    void refusesAModelOfAnotherDimension() {
        OnnxEmbeddingModel other = OnnxEmbeddingModel.bgeSmallZh();
        assertThatThrownBy(() -> other.expecting(384)).isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("makes vectors of 512 numbers where 384 are expected");
        assertThatThrownBy(() -> other.embed("晴")).hasMessageContaining("is closed");
    }

    private static float[] vector(EmbeddingModel of, String text) {
        return of.embed(text).content().vector();
    }

    private static List<float[]> vectors(EmbeddingModel of, List<String> texts) {
        return of.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector).toList();
    }

    private static List<Integer> nearest(List<float[]> vectors, int to) {
        return IntStream.range(0, vectors.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -dot(vectors.get(i), vectors.get(to)))).toList();
    }

    private static double dot(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
