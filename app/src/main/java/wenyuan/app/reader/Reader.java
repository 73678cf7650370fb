package wenyuan.app.reader;

import java.util.List;

/// Reads windows of text for a question. Safe to share between threads; whoever opens it closes it.
public interface Reader extends AutoCloseable {

    /// One reading for each window, in their order. The reading of a window does not depend on the others.
    ///
    /// @throws ReaderException when the model fails or is closed
    List<Reading> read(String question, List<Window> windows);

    /// Names the model in messages and reports.
    String name();

    @Override
    void close();
}
