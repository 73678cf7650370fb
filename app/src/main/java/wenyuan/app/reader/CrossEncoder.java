package wenyuan.app.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.indexer.embed.EmbeddingException;
import wenyuan.indexer.embed.ModelFiles;
import wenyuan.indexer.embed.Onnx;
import wenyuan.indexer.embed.TokenPair;
import wenyuan.indexer.embed.Tokenizer;

/// A cross-encoder in this process that gives a pair of texts one number, as bge-reranker and its like do when exported
/// to ONNX. It says how well a window answers, and not where, as a [Reader] does. Safe to share between threads, but not to
/// close while one is in it; whoever opens it closes it.
public final class CrossEncoder implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> KNOWN_INPUTS = Set.of(IDS, MASK, TYPES);

    private final String place;
    private final Tokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private CrossEncoder(String place, Tokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.place = place;
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    /// The model in a folder that holds one `.onnx` file and its `tokenizer.json`.
    ///
    /// @throws ReaderException naming what is missing or wrong there
    public static CrossEncoder open(Path folder) {
        try {
            ModelFiles files = ModelFiles.in(folder);
            Tokenizer tokenizer = Tokenizer.open(files);
            try {
                return open(files, tokenizer);
            } catch (RuntimeException e) {
                tokenizer.close();
                throw e;
            }
        } catch (EmbeddingException e) {
            throw new ReaderException(String.valueOf(e.getMessage()), e);
        }
    }

    private static CrossEncoder open(ModelFiles files, Tokenizer tokenizer) {
        String place = files.weights().toString();
        try (Arena arena = Arena.ofConfined(); var options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = Onnx.environment();
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(files.readWeights(arena), options);
            if (session.getInputNames().contains(IDS) && KNOWN_INPUTS.containsAll(session.getInputNames())
                    && session.getNumOutputs() == 1) {
                return new CrossEncoder(place, tokenizer, environment, session);
            }
            String shape = session.getInputNames() + " to " + session.getOutputNames();
            session.close();
            throw new ReaderException("The reranker model " + place + " goes from " + shape
                    + ". Name one that goes from " + KNOWN_INPUTS + " to one number.");
        } catch (IOException | OrtException e) {
            throw new ReaderException("The reranker model " + place + " cannot be loaded: " + e.getMessage()
                    + ". Put a whole ONNX file there.", e);
        }
    }

    /// One score for each window, in their order: greater is better. The score of a window does not depend on the others.
    ///
    /// @throws ReaderException when the model fails
    public List<Double> scores(String question, List<Window> windows) {
        return windows.stream().map(window -> score(tokenizer.pair(question,
                window.title().isEmpty() ? window.text() : window.title() + '\n' + window.text()))).toList();
    }

    private double score(TokenPair tokens) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                List<Long> values = switch (name) {
                    case IDS -> tokens.ids();
                    case TYPES -> tokens.types();
                    default -> tokens.ids().stream().map(_ -> 1L).toList();
                };
                inputs.put(name, OnnxTensor.createTensor(environment,
                        LongBuffer.wrap(values.stream().mapToLong(Long::longValue).toArray()),
                        new long[]{1, tokens.length()}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                if (result.get(0) instanceof OnnxTensor numbers && numbers.getInfo().getNumElements() == 1) {
                    return numbers.getFloatBuffer().get(0);
                }
                throw new ReaderException("The reranker model " + place + " does not give one number.");
            }
        } catch (OrtException e) {
            throw new ReaderException("the reranker model " + place + " failed on " + tokens.length()
                    + " tokens: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ReaderException(
                    "the reranker model " + place + " could not be closed: " + e.getMessage(), e);
        }
        tokenizer.close();
    }
}
