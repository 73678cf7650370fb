package wenyuan.indexer.embed;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.List;

/// An embedding model and how it wants to be asked. Vectors have length 1, so that their dot product is their
/// cosine. Safe to share between threads when the model is; closing it closes the model, if that is one that runs in this process.
///
/// @param name names the model in the manifest: an index made with another is refused
/// @param questionInstruction what this model wants in front of a question, and not in front of a passage
public record Embedder(String name, EmbeddingModel model,
        String questionInstruction) implements AutoCloseable {
    /// 2,000 sentences of a hundred characters, with vectors of 512 numbers, take 5 MB.
    private static final int REMEMBERED = 2000;

    /// The model that comes with the program. Version 1.5 is made to do without an instruction; with it (twenty tokens)
    /// embedding a question takes twice as long and finds no more.
    public static Embedder bgeSmallZh() {
        return of(OnnxEmbeddingModel.bgeSmallZh(), "");
    }

    /// The model in a folder (see [OnnxEmbeddingModel#load]); what it wants in front of a question, it says there
    /// the way Sentence Transformers do.
    public static Embedder of(Path folder) {
        String instruction = QuestionInstruction.in(folder); // first, so that nothing is open should it fail
        return of(OnnxEmbeddingModel.load(folder), instruction);
    }

    private static Embedder of(OnnxEmbeddingModel model, String questionInstruction) {
        return new Embedder(model.modelName(), model, questionInstruction);
    }

    /// The same embedder, which remembers the texts that it embedded last. It lives as long as this one, which closes
    /// the model.
    public Embedder remembering() {
        return new Embedder(name, new RememberingModel(model, REMEMBERED), questionInstruction);
    }

    /// The same embedder for work that nobody waits for, such as indexing: texts of this one go before its own. It lives as
    /// long as this one, which closes the model.
    public Embedder inBackground() {
        return model instanceof OnnxEmbeddingModel onnx
                ? new Embedder(name, onnx.inBackground(), questionInstruction)
                : this;
    }

    public int dimension() {
        return model.dimension();
    }

    /// One vector per text, in order.
    public List<float[]> passages(List<String> texts) {
        return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(embedding -> embedding.vector()).toList();
    }

    public float[] question(String question) {
        return model.embed(questionInstruction + question).content().vector();
    }

    @Override
    public void close() {
        if (model instanceof OnnxEmbeddingModel onnx) {
            onnx.close();
        }
    }
}
