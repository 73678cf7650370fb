package wenyuan.indexer.embed;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;

/// An embedding model and how it wants to be asked. Vectors have length 1, so that their dot product is their
/// cosine. Safe to share between threads when the model is.
///
/// @param name names the model in the manifest: an index made with another is refused
/// @param questionInstruction what this model wants in front of a question, and not in front of a passage
public record Embedder(String name, EmbeddingModel model, String questionInstruction) {

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
}
