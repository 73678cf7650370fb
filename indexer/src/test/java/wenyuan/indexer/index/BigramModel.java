package wenyuan.indexer.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import wenyuan.indexer.embed.Embedder;

/// A small embedding model: counts pairs of neighbouring characters by their hash. Texts that share characters are
/// near each other, and the same text always has the same vector.
public class BigramModel implements EmbeddingModel {
    public static final String NAME = "bigrams";
    public static final int DIMENSION = 64;

    private int embedded;

    public Embedder embedder() {
        return new Embedder(NAME, this, "");
    }

    /// How many texts it was given.
    public int embedded() {
        return embedded;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        embedded += segments.size();
        return Response
                .from(segments.stream().map(segment -> Embedding.from(vector(segment.text()))).toList());
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    public static float[] vector(String text) {
        var vector = new float[DIMENSION];
        for (int i = 0; i + 1 < text.length(); i++) {
            vector[Math.floorMod(31 * text.charAt(i) + text.charAt(i + 1), DIMENSION)]++;
        }
        vector[0] += 0.001f;
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    public static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
