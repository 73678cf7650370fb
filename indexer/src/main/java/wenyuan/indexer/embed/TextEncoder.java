package wenyuan.indexer.embed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A tokenizer and the model it belongs to: a text into a vector. Safe to share between threads, but not to close
/// while one is in it; whoever opens it closes it.
record TextEncoder(Tokenizer tokenizer, Encoder encoder) implements AutoCloseable {

    /// Opens both at the same time, as each takes a good part of a program's start.
    static TextEncoder open(ModelFiles files) {
        Future<Tokenizer> tokenizer;
        Future<Encoder> encoder;
        try (ExecutorService threads = Executors
                .newThreadPerTaskExecutor(Thread.ofPlatform().name("load-model-", 0).daemon().factory())) {
            tokenizer = threads.submit(() -> Tokenizer.open(files));
            encoder = threads.submit(() -> Encoder.open(files));
        }
        if (tokenizer.state() == Future.State.FAILED) {
            if (encoder.state() == Future.State.SUCCESS) {
                encoder.resultNow().close();
            }
            throw EmbeddingException.of(tokenizer.exceptionNow());
        }
        if (encoder.state() == Future.State.FAILED) {
            tokenizer.resultNow().close();
            throw EmbeddingException.of(encoder.exceptionNow());
        }
        return new TextEncoder(tokenizer.resultNow(), encoder.resultNow());
    }

    float[] vector(String text) {
        return encoder.vector(tokenizer.tokens(text));
    }

    @Override
    public void close() {
        encoder.close();
        tokenizer.close();
    }
}
