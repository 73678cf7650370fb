package wenyuan.app.retrieve;

import java.nio.file.Path;
import java.util.List;
import wenyuan.app.reader.CrossEncoder;
import wenyuan.app.reader.ReaderException;
import wenyuan.app.reader.Window;

/// Reranks with a cross-encoder that runs in this process.
public final class CrossEncoderReranker implements Reranker {
    private static final int MOST = 20;
    /// It is made for ranking, so that the lanes decide only what it cannot.
    private static final double WEIGHT = 10;

    private final CrossEncoder model;

    private CrossEncoderReranker(CrossEncoder model) {
        this.model = model;
    }

    /// With the model in a folder (see [CrossEncoder#open]).
    public static CrossEncoderReranker open(Path folder) {
        return new CrossEncoderReranker(CrossEncoder.open(folder));
    }

    @Override
    public List<Double> scores(String question, List<Window> windows) {
        try {
            return model.scores(question, windows);
        } catch (ReaderException e) {
            throw new RerankException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public void close() {
        model.close();
    }
}
