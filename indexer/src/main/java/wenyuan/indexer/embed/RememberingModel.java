package wenyuan.indexer.embed;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A model that remembers what it embedded last: a reader's next question is often about the same articles, and then
/// their sentences need not be embedded again. Safe to share between threads when the model is.
final class RememberingModel implements EmbeddingModel {
    private final EmbeddingModel model;
    private final Map<String, Embedding> remembered;

    /// @param most how many texts are remembered; those asked for longest ago are forgotten first
    RememberingModel(EmbeddingModel model, int most) {
        this.model = model;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Embedding> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    /// One embedding per segment, in their order.
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        Map<String, Embedding> known = remembered(segments);
        List<TextSegment> unknown = segments.stream().filter(segment -> !known.containsKey(segment.text()))
                .distinct().toList();
        if (!unknown.isEmpty()) {
            List<Embedding> embedded = model.embedAll(unknown).content();
            IntStream.range(0, unknown.size())
                    .forEach(i -> known.put(unknown.get(i).text(), embedded.get(i)));
        }
        remember(known);
        return Response.from(segments.stream().map(segment -> known.get(segment.text())).toList());
    }

    private Map<String, Embedding> remembered(List<TextSegment> segments) {
        Map<String, Embedding> known = new LinkedHashMap<>();
        synchronized (remembered) {
            for (TextSegment segment : segments) {
                Embedding embedding = remembered.get(segment.text());
                if (embedding != null) {
                    known.put(segment.text(), embedding);
                }
            }
        }
        return known;
    }

    private void remember(Map<String, Embedding> embeddings) {
        synchronized (remembered) {
            remembered.putAll(embeddings);
        }
    }
}
