package wenyuan.app.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.embed.ModelFiles;
import wenyuan.indexer.embed.Onnx;
import wenyuan.indexer.embed.TokenPair;

/// The cross-encoder's network. Safe to share between threads, but not to close while one is in it.
final class ReaderModel implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final String ANSWERABLE = "answerable";
    private static final String SPAN = "span";
    private static final String SUPPORT = "support";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private ReaderModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /// @throws ReaderException when the file is no such network
    static ReaderModel open(ModelFiles files) {
        try (Arena arena = Arena.ofConfined(); var options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = Onnx.environment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(files.readWeights(arena), options);
            if (session.getInputNames().equals(Set.of(IDS, MASK, TYPES))
                    && session.getOutputNames().containsAll(Set.of(ANSWERABLE, SPAN, SUPPORT))) {
                return new ReaderModel(environment, session);
            }
            String shape = session.getInputNames() + " to " + session.getOutputNames();
            session.close();
            throw new ReaderException("The reader model " + files.weights() + " goes from " + shape
                    + ". Name one that goes from " + List.of(IDS, MASK, TYPES) + " to "
                    + List.of(ANSWERABLE, SPAN, SUPPORT) + ", or set the reader model to none.");
        } catch (IOException | OrtException e) {
            throw new ReaderException("The reader model " + files.weights() + " cannot be loaded: "
                    + e.getMessage() + ". Put a whole ONNX file there, or set the reader model to none.", e);
        }
    }

    /// @param titled how many characters of the second text are its title, in which no answer is looked for
    Reading read(TokenPair tokens, int titled) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        long[] shape = {1, tokens.length()};
        try {
            inputs.put(IDS, tensor(tokens.ids(), shape));
            inputs.put(TYPES, tensor(tokens.types(), shape));
            inputs.put(MASK, tensor(tokens.ids().stream().map(_ -> 1L).toList(), shape));
            try (OrtSession.Result result = session.run(inputs)) {
                return reading(tokens, titled, values(result, ANSWERABLE), values(result, SPAN),
                        values(result, SUPPORT));
            }
        } catch (OrtException e) {
            throw new ReaderException("the reader model failed on " + tokens.length() + " tokens: "
                    + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static Reading reading(TokenPair tokens, int titled, FloatBuffer answerable, FloatBuffer span,
            FloatBuffer support) {
        List<Span> places = new ArrayList<>();
        int skipped = 0;
        for (Span place : tokens.second()) {
            if (place.start() < titled) {
                skipped++;
            } else {
                places.add(new Span(place.start() - titled, place.end() - titled));
            }
        }
        float[] starts = new float[places.size()];
        float[] ends = new float[places.size()];
        for (int i = 0; i < starts.length; i++) {
            int token = tokens.firstOfSecond() + skipped + i;
            starts[i] = span.get(2 * token);
            ends[i] = span.get(2 * token + 1);
        }
        return new TokenReading(answerable.get(0), support(support, tokens.firstOfSecond()), places, starts,
                ends,
                span.get(0) + span.get(1));
    }

    /// The soft minimum over the tokens of the claim: minus the logarithm of the sum of `e^-support`.
    private static double support(FloatBuffer support, int firstOfSecond) {
        double sum = 0;
        for (int token = 1; token < firstOfSecond - 1; token++) {
            sum += Math.exp(-support.get(token));
        }
        return -Math.log(sum);
    }

    private OnnxTensor tensor(List<Long> values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment,
                LongBuffer.wrap(values.stream().mapToLong(Long::longValue).toArray()), shape);
    }

    private static FloatBuffer values(OrtSession.Result result, String output) throws OrtException {
        return result.get(output).filter(OnnxTensor.class::isInstance).map(OnnxTensor.class::cast)
                .map(OnnxTensor::getFloatBuffer)
                .orElseThrow(() -> new ReaderException("the reader model gave no numbers as " + output));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ReaderException("the reader model could not be closed: " + e.getMessage(), e);
        }
    }
}
