package wenyuan.indexer.index;

/// The index cannot be used: its folder is locked or not writable, it is damaged, or it was made otherwise. The
/// message says which folder, what is wrong and what to do.
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
