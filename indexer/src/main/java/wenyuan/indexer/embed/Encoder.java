package wenyuan.indexer.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Tokens into a vector: the model's own answer at the first token ([CLS]), brought to length 1. Safe to share
/// between threads, but not to close while one is in it; whoever opens it closes it.
final class Encoder implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> KNOWN_INPUTS = Set.of(IDS, MASK, TYPES);

    private final String place;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(String place, OrtEnvironment environment, OrtSession session) {
        this.place = place;
        this.environment = environment;
        this.session = session;
    }

    static Encoder open(ModelFiles files) {
        String place = files.weights().toString();
        try (Arena arena = Arena.ofConfined(); var options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = Onnx.environment();
            // Callers are many, so each stays on its own thread. Memory patterns would keep a plan, and its memory,
            // for every length of text.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(files.readWeights(arena), options);
            return checked(new Encoder(place, environment, session));
        } catch (IOException | OrtException e) {
            throw new EmbeddingException(
                    "The embedding model " + place + " cannot be loaded: " + e.getMessage()
                            + ". Put a whole ONNX file there.",
                    e);
        }
    }

    private static Encoder checked(Encoder encoder) {
        Set<String> inputs = encoder.session.getInputNames();
        if (!inputs.contains(IDS) || !KNOWN_INPUTS.containsAll(inputs)) {
            encoder.close();
            throw new EmbeddingException(
                    "The embedding model " + encoder.place + " wants the inputs " + inputs
                            + ". Name a model of the BERT family, which wants " + IDS + ", " + MASK + " and "
                            + TYPES + ".");
        }
        return encoder;
    }

    float[] vector(long[] tokens) {
        Map<String, OnnxTensor> inputs = HashMap.newHashMap(KNOWN_INPUTS.size());
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values(name, tokens)),
                        new long[]{1, tokens.length}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return normalized(first(result.get(0), tokens.length));
            }
        } catch (OrtException e) {
            throw new EmbeddingException(
                    "The embedding model " + place + " failed on a text of " + tokens.length
                            + " tokens: " + e.getMessage(),
                    e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] values(String input, long[] tokens) {
        return switch (input) {
            case IDS -> tokens;
            case MASK -> filled(tokens.length, 1);
            default -> filled(tokens.length, 0);
        };
    }

    private static long[] filled(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }

    private float[] first(OnnxValue output, int tokens) {
        if (output instanceof OnnxTensor tensor) {
            long[] shape = tensor.getInfo().getShape();
            if (shape.length == 3 && shape[0] == 1 && shape[1] == tokens) {
                float[] vector = new float[Math.toIntExact(shape[2])];
                tensor.getFloatBuffer().get(vector);
                return vector;
            }
        }
        throw new EmbeddingException("The embedding model " + place + " gives " + output.getInfo()
                + " for one text of " + tokens
                + " tokens. Name a model whose first output has one vector per token.");
    }

    private float[] normalized(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        if (!(squares > 0) || !Double.isFinite(squares)) {
            throw new EmbeddingException(
                    "The embedding model " + place + " gave a vector without a direction.");
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbeddingException("The embedding model " + place + " could not be closed", e);
        }
    }
}
