package wenyuan.app.retrieve;

import java.util.List;
import wenyuan.app.reader.Reader;
import wenyuan.app.reader.ReaderException;
import wenyuan.app.reader.Reading;
import wenyuan.app.reader.Window;

/// Reranks by what the reader makes of each window. The reader stays with whoever opened it.
public final class ReaderReranker implements Reranker {
    private static final int MOST = 6;
    /// By itself the reader ranks articles no better than the lanes do; together they are better.
    private static final double WEIGHT = 0.7;

    private final Reader reader;

    public ReaderReranker(Reader reader) {
        this.reader = reader;
    }

    @Override
    public List<Double> scores(String question, List<Window> windows) {
        try {
            return reader.read(question, windows).stream().map(Reading::score).toList();
        } catch (ReaderException e) {
            throw new RerankException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public void close() {
        // the reader is not opened here
    }
}
