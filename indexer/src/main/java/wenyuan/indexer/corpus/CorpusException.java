package wenyuan.indexer.corpus;

/// The corpus folder cannot be used at all. The message says which folder, what is wrong and what to do.
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
