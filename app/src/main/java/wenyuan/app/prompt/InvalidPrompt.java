package wenyuan.app.prompt;

/// A prompt template is missing or cannot be filled. The message names it and says what to do.
public final class InvalidPrompt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidPrompt(String message) {
        super(message);
    }

    InvalidPrompt(String message, Throwable cause) {
        super(message, cause);
    }
}
