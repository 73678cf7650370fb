package wenyuan.indexer.embed;

/// A model cannot be loaded or cannot be used. The message says which file, what is wrong and what to do.
public final class EmbeddingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmbeddingException(String message) {
        super(message);
    }

    public EmbeddingException(String message, Throwable cause) {
        super(message, cause);
    }

    /// What went wrong in another thread, told in this one.
    static EmbeddingException of(Throwable elsewhere) {
        return new EmbeddingException(String.valueOf(elsewhere.getMessage()), elsewhere);
    }
}
