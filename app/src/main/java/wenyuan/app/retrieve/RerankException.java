package wenyuan.app.retrieve;

/// A reranker cannot be reached, took too long or gave no scores. The message says which one and what happened.
public final class RerankException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RerankException(String message) {
        super(message);
    }

    public RerankException(String message, Throwable cause) {
        super(message, cause);
    }
}
