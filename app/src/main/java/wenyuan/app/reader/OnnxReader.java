package wenyuan.app.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wenyuan.indexer.embed.EmbeddingException;
import wenyuan.indexer.embed.ModelFiles;
import wenyuan.indexer.embed.TokenPair;
import wenyuan.indexer.embed.Tokenizer;

/// A cross-encoder in this process. Each run of the model reads one window, since with int8 weights the windows of a batch
/// would change each other's scores; as many runs at a time as there are cores, longest first. Reads at most [#MOST]
/// windows a call.
public final class OnnxReader implements Reader {
    /// Most windows of one call.
    public static final int MOST = 256;

    private static final String NAME = "wenyuan-reader";
    private static final String WEIGHTS = "reader/reader-int8.onnx";
    /// What is longer is cut in front: what is asked stands at the end of a question with its context.
    private static final int LONGEST_QUESTION = 110;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 600;
    private static final int PATIENCE_SECONDS = 10;

    private final String name;
    private final Tokenizer tokenizer;
    private final ReaderModel model;
    private final ExecutorService pool;

    private OnnxReader(String name, Tokenizer tokenizer, ReaderModel model) {
        this.name = name;
        this.tokenizer = tokenizer;
        this.model = model;
        this.pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("read-", 0).daemon().factory());
    }

    /// The model that comes with the program.
    public static OnnxReader bundled() {
        return open(() -> ModelFiles.bundled(NAME, WEIGHTS));
    }

    /// The model in a folder that holds one `.onnx` file and its `tokenizer.json`. The model gives `answerable` (one number
    /// per text), `span` (two per token: an answer begins, ends) and `support` (one per token).
    ///
    /// @throws ReaderException naming what is missing or wrong there
    public static OnnxReader open(Path folder) {
        return open(() -> ModelFiles.in(folder));
    }

    private interface Files {
        ModelFiles find();
    }

    private static OnnxReader open(Files files) {
        try {
            ModelFiles found = files.find();
            Tokenizer tokenizer = Tokenizer.open(found);
            try {
                return new OnnxReader(found.name(), tokenizer, ReaderModel.open(found));
            } catch (RuntimeException e) {
                tokenizer.close();
                throw e;
            }
        } catch (EmbeddingException e) {
            throw new ReaderException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        if (windows.size() > MOST) {
            throw new IllegalArgumentException(
                    windows.size() + " windows; at most " + MOST + " are read at once");
        }
        String asked = question.substring(Math.max(0, question.length() - LONGEST_QUESTION));
        List<Integer> order = IntStream.range(0, windows.size()).boxed()
                .sorted(Comparator.comparingInt(i -> -windows.get(i).text().length())).toList();
        List<@Nullable Future<Reading>> readings = new ArrayList<>();
        windows.forEach(_ -> readings.add(null));
        try {
            order.forEach(i -> readings.set(i, pool.submit(() -> read(asked, windows.get(i)))));
            List<Reading> read = new ArrayList<>();
            for (Future<Reading> reading : readings) {
                if (reading != null) {
                    read.add(reading.get());
                }
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderException("reading " + windows.size() + " windows was interrupted", e);
        } catch (ExecutionException e) {
            throw new ReaderException("the reader " + name + " failed: " + e.getCause(), e);
        } catch (RejectedExecutionException e) {
            throw new ReaderException("the reader " + name + " is closed; open it again", e);
        } finally {
            readings.stream().filter(reading -> reading != null).forEach(reading -> reading.cancel(false));
        }
    }

    private Reading read(String question, Window window) {
        String title = window.title().isEmpty() ? "" : start(window.title(), LONGEST_TITLE) + "\n";
        TokenPair tokens = tokenizer.pair(question, title + start(window.text(), LONGEST_TEXT));
        return model.read(tokens, title.length());
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ReaderException("the reader " + name + " is still reading and was not closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderException("closing the reader " + name + " was interrupted", e);
        }
        model.close();
        tokenizer.close();
    }
}
