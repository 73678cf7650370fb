package wenyuan.app.reader;

/// The reader's model cannot be loaded or cannot be used. The message says which file, what is wrong and what to do.
public final class ReaderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReaderException(String message) {
        super(message);
    }

    public ReaderException(String message, Throwable cause) {
        super(message, cause);
    }
}
