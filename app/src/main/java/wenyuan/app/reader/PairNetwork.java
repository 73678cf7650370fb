package wenyuan.app.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import wenyuan.indexer.embed.EmbeddingException;
import wenyuan.indexer.embed.ModelFiles;
import wenyuan.indexer.embed.Onnx;
import wenyuan.indexer.embed.TokenPair;
import wenyuan.indexer.embed.Tokenizer;

/// An ONNX network over pairs of texts, with its tokenizer. Safe to share between threads, but not to close while one is in
/// it.
final class PairNetwork implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> INPUTS = Set.of(IDS, TYPES, "attention_mask");

    private final ModelFiles files;
    private final Tokenizer tokenizer;
    private final OrtSession session;

    private PairNetwork(ModelFiles files, Tokenizer tokenizer, OrtSession session) {
        this.files = files;
        this.tokenizer = tokenizer;
        this.session = session;
    }

    /// @param threads how many compute one pair; 0 for as many as there are cores
    /// @param fits whether a network has the outputs that are wanted
    /// @param wanted what these are, in words
    /// @throws ReaderException naming what is missing or wrong there
    static PairNetwork open(Supplier<ModelFiles> place, int threads, Predicate<Set<String>> fits,
            String wanted) {
        try {
            ModelFiles files = place.get();
            Tokenizer tokenizer = Tokenizer.open(files);
            try {
                return new PairNetwork(files, tokenizer, session(files, threads, fits, wanted));
            } catch (RuntimeException e) {
                tokenizer.close();
                throw e;
            }
        } catch (EmbeddingException e) {
            throw new ReaderException(String.valueOf(e.getMessage()), e);
        }
    }

    private static OrtSession session(ModelFiles files, int threads, Predicate<Set<String>> fits,
            String wanted) {
        try (Arena arena = Arena.ofConfined(); var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setMemoryPatternOptimization(false);
            OrtSession session = Onnx.environment().createSession(files.readWeights(arena), options);
            if (session.getInputNames().contains(IDS) && INPUTS.containsAll(session.getInputNames())
                    && fits.test(session.getOutputNames())) {
                return session;
            }
            String shape = session.getInputNames() + " to " + session.getOutputNames();
            session.close();
            throw new ReaderException("The model " + files.weights() + " goes from " + shape
                    + ". Name one that goes from " + INPUTS + " to " + wanted + ".");
        } catch (IOException | OrtException e) {
            throw new ReaderException("The model " + files.weights() + " cannot be loaded: " + e.getMessage()
                    + ". Put a whole ONNX file there.", e);
        }
    }

    /// Tells this model from others.
    String name() {
        return files.name();
    }

    TokenPair tokens(String first, String second) {
        return tokenizer.pair(first, second);
    }

    /// All numbers of each output, by its name.
    ///
    /// @throws ReaderException when the network fails or gives no numbers
    Map<String, FloatBuffer> run(TokenPair tokens) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                List<Long> values = switch (input) {
                    case IDS -> tokens.ids();
                    case TYPES -> tokens.types();
                    default -> tokens.ids().stream().map(_ -> 1L).toList();
                };
                inputs.put(input, OnnxTensor.createTensor(Onnx.environment(),
                        LongBuffer.wrap(values.stream().mapToLong(Long::longValue).toArray()),
                        new long[]{1, tokens.length()}));
            }
            Map<String, FloatBuffer> numbers = new HashMap<>();
            try (OrtSession.Result result = session.run(inputs)) {
                result.forEach(output -> {
                    if (output.getValue() instanceof OnnxTensor tensor && tensor.getFloatBuffer() != null) {
                        numbers.put(output.getKey(), tensor.getFloatBuffer());
                    }
                });
            }
            return numbers;
        } catch (OrtException e) {
            throw new ReaderException("the model " + name() + " failed on " + tokens.length() + " tokens: "
                    + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ReaderException("the model " + name() + " could not be closed: " + e.getMessage(), e);
        }
        tokenizer.close();
    }
}
