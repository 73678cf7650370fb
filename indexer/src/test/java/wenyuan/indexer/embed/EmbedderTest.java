package wenyuan.indexer.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTest {
    @TempDir
    Path folder;

    @Test
    void embedsAQuestionAsItIsWithTheModelThatComesWithTheProgram() {
        try (Embedder embedder = Embedder.bgeSmallZh()) {
            assertThat(embedder.question("何时开幕？"))
                    .isEqualTo(embedder.passages(List.of("何时开幕？")).getFirst());
            assertThat(embedder.dimension()).isEqualTo(512);
        }
    }

    @Test
    void findsTheRightPassageFirst() {
        List<String> passages = List.of("图书馆每周二至周日上午九点开放，周一闭馆。", "新建的隧道全长6.5公里，预计明年底通车。",
                "足球队在主场以三比一获胜，排名升至第二。");
        try (Embedder embedder = Embedder.bgeSmallZh()) {
            List<float[]> vectors = embedder.passages(passages);
            assertThat(best(vectors, embedder.question("图书馆哪天不开门？"))).isEqualTo(0);
            assertThat(best(vectors, embedder.question("隧道有多长？"))).isEqualTo(1);
            assertThat(best(vectors, embedder.question("比赛结果如何？"))).isEqualTo(2);
        }
    }

    @Test
    void embedsTheSameInTheBackground() {
        List<String> texts = List.of("图书馆周一闭馆。", "隧道明年底通车。", "主场获胜。");
        try (Embedder embedder = Embedder.bgeSmallZh()) {
            Embedder background = embedder.inBackground();
            assertThat(background.passages(texts)).usingRecursiveComparison()
                    .isEqualTo(embedder.passages(texts));
            assertThat(background.question("何时开幕？")).isEqualTo(embedder.question("何时开幕？"));
            assertThat(background.dimension()).isEqualTo(embedder.dimension());
            background.close();
            assertThat(embedder.passages(texts)).hasSize(3);
        }
    }

    @Test
    void loadsAModelFromAFolderAndNamesItByItsContent() throws Exception {
        BundledFiles.weights(folder);
        Path tokenizer = BundledFiles.tokenizer(folder);
        String name;
        try (Embedder fromFolder = Embedder.of(folder); Embedder bundled = Embedder.bgeSmallZh()) {
            name = fromFolder.name();
            assertThat(name).startsWith(folder.getFileName() + "-");
            assertThat(fromFolder.questionInstruction()).isEmpty();
            assertThat(fromFolder.passages(List.of("多云转晴。")).getFirst())
                    .isEqualTo(bundled.passages(List.of("多云转晴。")).getFirst());
        }
        Files.writeString(tokenizer, Files.readString(tokenizer) + "\n");
        try (Embedder changed = Embedder.of(folder)) {
            assertThat(changed.name()).startsWith(folder.getFileName() + "-").isNotEqualTo(name);
        }
    }

    @Test
    void putsTheInstructionOfTheModelsOwnFileBeforeAQuestionAndNotBeforeAPassage() throws Exception {
        BundledFiles.weights(folder);
        BundledFiles.tokenizer(folder);
        Path config = folder.resolve("config_sentence_transformers.json");
        Files.writeString(config, "{\"prompts\": {\"query\": \"query: \", \"passage\": \"\"}}");
        try (Embedder embedder = Embedder.of(folder)) {
            assertThat(embedder.question("何时开幕？"))
                    .isEqualTo(embedder.passages(List.of("query: 何时开幕？")).getFirst())
                    .isNotEqualTo(embedder.passages(List.of("何时开幕？")).getFirst());
        }
        Files.writeString(config, "{\"prompts\": ");
        assertThatThrownBy(() -> Embedder.of(folder)).isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("config_sentence_transformers.json")
                .hasMessageContaining("Mend or remove it");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertRefused(folder.resolve("elsewhere"), "elsewhere is not there or not a folder");
        assertRefused(folder, "holds 0 .onnx files");
        Files.writeString(folder.resolve("model.onnx"), "not a model");
        assertRefused(folder, "has no tokenizer.json", "that belongs to model.onnx");
        Files.writeString(folder.resolve("another.onnx"), "");
        assertRefused(folder, "holds 2 .onnx files", "Leave exactly one");
    }

    @Test
    void saysWhichFileIsBroken() throws Exception {
        Path weights = Files.writeString(folder.resolve("model.onnx"), "not a model");
        Path tokenizer = Files.writeString(folder.resolve("tokenizer.json"), "{\"model\":");
        assertRefused(folder, "tokenizer.json cannot be loaded", "that belongs to the model");
        Files.delete(tokenizer);
        BundledFiles.tokenizer(folder);
        assertRefused(folder, "model.onnx cannot be loaded", "Put a whole ONNX file there");
        Files.write(weights, new byte[0]);
        assertRefused(folder, "model.onnx cannot be loaded", "Put a whole ONNX file there");
    }

    @Test
    void refusesAModelThatWantsOrGivesSomethingElse() throws Exception {
        BundledFiles.tokenizer(folder);
        Path weights = Files.write(folder.resolve("model.onnx"), TinyModel.echoing("pixels"));
        assertRefused(folder, "model.onnx wants the inputs [pixels]", "Name a model of the BERT family");
        Files.write(weights, TinyModel.echoing("input_ids"));
        assertRefused(folder, "model.onnx gives [echo]", "one vector per token");
    }

    private static void assertRefused(Path folder, String... words) {
        assertThatThrownBy(() -> Embedder.of(folder)).isInstanceOf(EmbeddingException.class)
                .hasMessageContainingAll(words);
    }

    private static int best(List<float[]> passages, float[] question) {
        int best = 0;
        for (int i = 1; i < passages.size(); i++) {
            best = dot(passages.get(i), question) > dot(passages.get(best), question) ? i : best;
        }
        return best;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
