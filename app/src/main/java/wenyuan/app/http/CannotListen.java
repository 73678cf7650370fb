package wenyuan.app.http;

/// The server cannot listen at its address. The message says why and what to do.
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotListen(String message, Throwable cause) {
        super(message, cause);
    }
}
