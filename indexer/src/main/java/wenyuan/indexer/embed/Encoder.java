package wenyuan.indexer.embed;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
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
    private final String output;
    private final int dimension;

    private Encoder(String place, OrtEnvironment environment, OrtSession session) throws OrtException {
        this.place = place;
        this.environment = environment;
        this.session = session;
        if (!session.getInputNames().contains(IDS) || !KNOWN_INPUTS.containsAll(session.getInputNames())) {
            throw new EmbeddingException("The embedding model " + place + " wants the inputs "
                    + session.getInputNames() + ". Name a model of the BERT family, which wants " + IDS + ", "
                    + MASK
                    + " and " + TYPES + ".");
        }
        NodeInfo tokenVectors = session.getOutputInfo().values().stream()
                .filter(info -> width(info) > 0).findFirst()
                .orElseThrow(() -> new EmbeddingException("The embedding model " + place + " gives "
                        + session.getOutputNames()
                        + ", none of which is one vector per token. Name a model that"
                        + " gives them."));
        this.output = tokenVectors.getName();
        this.dimension = width(tokenVectors);
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
            try {
                return new Encoder(place, environment, session);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (IOException | OrtException e) {
            throw new EmbeddingException(
                    "The embedding model " + place + " cannot be loaded: " + e.getMessage()
                            + ". Put a whole ONNX file there.",
                    e);
        }
    }

    /// The length of the vectors that an output has for each token of each text; 0 when it is something else.
    private static int width(NodeInfo output) {
        return output.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT
                && tensor.getShape().length == 3 ? (int) Math.max(0, tensor.getShape()[2]) : 0;
    }

    /// All that the model writes goes to memory outside of the heap, as only the first token's part is wanted.
    float[] vector(long[] tokens) {
        Map<String, OnnxTensor> inputs = HashMap.newHashMap(KNOWN_INPUTS.size());
        long[] shape = {1, tokens.length, dimension};
        try (Arena arena = Arena.ofConfined()) {
            FloatBuffer all = arena.allocate((long) tokens.length * dimension * Float.BYTES, Float.BYTES)
                    .asByteBuffer()
                    .order(ByteOrder.nativeOrder()).asFloatBuffer();
            for (String name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values(name, tokens)),
                        new long[]{1, tokens.length}));
            }
            try (OnnxTensor written = OnnxTensor.createTensor(environment, all, shape);
                    OrtSession.Result _ = session.run(inputs, Map.of(output, written))) {
                float[] vector = new float[dimension];
                all.get(0, vector);
                return normalized(vector);
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
