package wenyuan.app.reader;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import wenyuan.indexer.embed.ModelFiles;

/// A cross-encoder in this process that gives a pair of texts one number, as bge-reranker and its like do when exported
/// to ONNX. It says how well a window answers, and not where, as a [Reader] does. Safe to share between threads, but not to
/// close while one is in it; whoever opens it closes it.
public final class CrossEncoder implements AutoCloseable {
    private final PairNetwork network;

    private CrossEncoder(PairNetwork network) {
        this.network = network;
    }

    /// The model in a folder that holds one `.onnx` file and its `tokenizer.json`.
    ///
    /// @throws ReaderException naming what is missing or wrong there
    public static CrossEncoder open(Path folder) {
        return new CrossEncoder(PairNetwork.open(() -> ModelFiles.in(folder), 0,
                outputs -> outputs.size() == 1, "one number"));
    }

    /// One score for each window, in their order: greater is better. The score of a window does not depend on the others.
    ///
    /// @throws ReaderException when the model fails
    public List<Double> scores(String question, List<Window> windows) {
        return windows.stream().map(window -> score(question, window)).toList();
    }

    private double score(String question, Window window) {
        String text = window.title().isEmpty() ? window.text() : window.title() + '\n' + window.text();
        for (FloatBuffer numbers : network.run(network.tokens(question, text)).values()) {
            if (numbers.limit() == 1) {
                return numbers.get(0);
            }
        }
        throw new ReaderException("the reranker model " + network.name() + " does not give one number");
    }

    @Override
    public void close() {
        network.close();
    }
}
