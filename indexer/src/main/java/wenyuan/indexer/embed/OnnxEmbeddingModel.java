package wenyuan.indexer.embed;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import wenyuan.indexer.embed.ComputePool.Urgency;

/// An embedding model that runs in this process: vectors of length 1, pooled at the first token, of at most the
/// first 512 tokens of a text.
///
/// Each run of the model takes one text. With int8 weights the scale of the activations is taken over all that is
/// run together, so that in a larger batch a text's vector would depend on its neighbours; on long texts a larger
/// batch is slower, too. What keeps the cores busy is as many runs at a time as there are cores, the longest texts
/// first, so that none is left over at the end.
///
/// Safe to share between threads. Many texts are spread over a fixed pool, where those of [#inBackground] wait until no
/// others do; a single text is embedded on the caller's own thread. Whoever loads the model closes it; closing waits for
/// the runs under way and makes later ones fail.
public final class OnnxEmbeddingModel implements EmbeddingModel, AutoCloseable {
    private static final int BGE_SMALL_ZH_DIMENSION = 512;

    private final String name;
    private final TextEncoder encoder;
    private final int dimension;
    private final ComputePool pool;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private OnnxEmbeddingModel(String name, TextEncoder encoder, int dimension) {
        this.name = name;
        this.encoder = encoder;
        this.dimension = dimension;
        this.pool = new ComputePool(Runtime.getRuntime().availableProcessors(), "embed-");
    }

    /// Loads bge-small-zh-v1.5 with int8 weights, which comes with the program.
    public static OnnxEmbeddingModel bgeSmallZh() {
        return load(ModelFiles.bgeSmallZh()).expecting(BGE_SMALL_ZH_DIMENSION);
    }

    /// Loads the model in a folder that holds one `.onnx` file, pooled at the first token, and its `tokenizer.json`.
    public static OnnxEmbeddingModel load(Path folder) {
        return load(ModelFiles.in(folder));
    }

    private static OnnxEmbeddingModel load(ModelFiles files) {
        TextEncoder encoder = TextEncoder.open(files);
        try {
            return new OnnxEmbeddingModel(files.name(), encoder, encoder.vector("").length);
        } catch (RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    /// This model, if its vectors are as long as they should be; otherwise it is closed and an error says so.
    OnnxEmbeddingModel expecting(int expected) {
        if (dimension != expected) {
            close();
            throw new EmbeddingException("The embedding model " + name + " makes vectors of " + dimension
                    + " numbers where " + expected + " are expected. Put the right model back.");
        }
        return this;
    }

    @Override
    public String modelName() {
        return name;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public Response<Embedding> embed(String text) {
        return Response.from(embedding(text));
    }

    @Override
    public Response<Embedding> embed(TextSegment segment) {
        return embed(segment.text());
    }

    /// One embedding per segment, in their order.
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        List<String> texts = segments.stream().map(TextSegment::text).toList();
        return Response.from(texts.size() > 1
                ? spread(texts, Urgency.AWAITED)
                : texts.stream().map(this::embedding).toList());
    }

    /// The same model for work that nobody waits for: its texts are embedded when no others are queued.
    EmbeddingModel inBackground() {
        return new EmbeddingModel() {
            @Override
            public String modelName() {
                return name;
            }

            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                return Response
                        .from(spread(segments.stream().map(TextSegment::text).toList(), Urgency.BACKGROUND));
            }
        };
    }

    private List<Embedding> spread(List<String> texts, Urgency urgency) {
        List<Integer> order = IntStream.range(0, texts.size()).boxed()
                .sorted(Comparator.comparingInt(i -> -texts.get(i).length())).toList();
        List<Callable<Embedding>> runs = order.stream()
                .<Callable<Embedding>>map(i -> () -> embedding(texts.get(i))).toList();
        List<Future<Embedding>> done = List.of();
        try {
            done = pool.submit(urgency, runs);
            Embedding[] embeddings = new Embedding[texts.size()];
            for (int i = 0; i < embeddings.length; i++) {
                embeddings[order.get(i)] = done.get(i).get();
            }
            return List.of(embeddings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingException("Embedding " + texts.size() + " texts was interrupted.", e);
        } catch (ExecutionException e) {
            throw EmbeddingException.of(Objects.requireNonNullElse(e.getCause(), e));
        } catch (RejectedExecutionException e) {
            throw new EmbeddingException(closedMessage(), e);
        } finally {
            done.forEach(run -> run.cancel(false)); // what is left after a failure
        }
    }

    private Embedding embedding(String text) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new EmbeddingException(closedMessage());
            }
            return Embedding.from(encoder.vector(text));
        } finally {
            use.readLock().unlock();
        }
    }

    private String closedMessage() {
        return "The embedding model " + name + " is closed; load it again to go on.";
    }

    @Override
    public void close() {
        pool.close();
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                encoder.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
