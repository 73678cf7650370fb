package wenyuan.app.draft;

/// A model could not be reached or failed. The message says which one, what happened and what to do, and holds no
/// secret.
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
