package wenyuan.app.reader;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.embed.ModelFiles;
import wenyuan.indexer.embed.TokenPair;

/// A cross-encoder in this process. Each run of the model reads one window, since with int8 weights the windows of a batch
/// would change each other's scores; as many runs at a time as there are cores. Reads at most [#MOST]
/// windows a call.
public final class OnnxReader implements Reader {
    /// Most windows of one call.
    public static final int MOST = 256;

    private static final String NAME = "wenyuan-reader";
    private static final String WEIGHTS = "reader/reader-int8.onnx";
    private static final String ANSWERABLE = "answerable";
    private static final String SPAN = "span";
    /// What is longer is cut in front: what is asked stands at the end of a question with its context.
    private static final int LONGEST_QUESTION = 110;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 600;

    private final PairNetwork network;
    private final ExecutorService pool = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("read-", 0).daemon().factory());

    private OnnxReader(Supplier<ModelFiles> files) {
        this.network = PairNetwork.open(files, 1,
                outputs -> outputs.containsAll(Set.of(ANSWERABLE, SPAN)),
                ANSWERABLE + " and " + SPAN + ", or set the reader model to none");
    }

    /// The model that comes with the program.
    public static OnnxReader bundled() {
        return new OnnxReader(() -> ModelFiles.bundled(NAME, WEIGHTS));
    }

    /// The model in a folder that holds one `.onnx` file and its `tokenizer.json`. The model gives `answerable` (one number
    /// per text) and `span` (two per token: an answer begins, ends); what else it gives is not read.
    ///
    /// @throws ReaderException naming what is missing or wrong there
    public static OnnxReader open(Path folder) {
        return new OnnxReader(() -> ModelFiles.in(folder));
    }

    @Override
    public String name() {
        return network.name();
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        if (windows.size() > MOST) {
            throw new IllegalArgumentException(
                    windows.size() + " windows; at most " + MOST + " are read at once");
        }
        String asked = question.substring(Math.max(0, question.length() - LONGEST_QUESTION));
        try {
            List<Reading> read = new ArrayList<>();
            for (Future<Reading> reading : pool.invokeAll(
                    windows.stream().<Callable<Reading>>map(window -> () -> read(asked, window)).toList())) {
                read.add(reading.get());
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderException("reading " + windows.size() + " windows was interrupted", e);
        } catch (ExecutionException e) {
            throw new ReaderException("the reader " + name() + " failed: " + e.getCause(), e);
        } catch (RejectedExecutionException e) {
            throw new ReaderException("the reader " + name() + " is closed; open it again", e);
        }
    }

    private Reading read(String question, Window window) {
        String title = window.title().isEmpty() ? "" : start(window.title(), LONGEST_TITLE) + "\n";
        TokenPair tokens = network.tokens(question, title + start(window.text(), LONGEST_TEXT));
        List<Span> places = tokens.second().stream().filter(place -> place.start() >= title.length())
                .map(place -> place.shift(-title.length())).toList();
        Map<String, FloatBuffer> numbers = network.run(tokens);
        return new TokenReading(Objects.requireNonNull(numbers.get(ANSWERABLE)).get(0), places,
                Objects.requireNonNull(numbers.get(SPAN)),
                tokens.firstOfSecond() + tokens.second().size() - places.size());
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    @Override
    public void close() {
        pool.close();
        network.close();
    }
}
