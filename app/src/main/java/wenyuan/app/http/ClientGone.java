package wenyuan.app.http;

/// Whoever asked does not listen any more. Thrown through the answering, to stop it.
final class ClientGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientGone() {
        super("the client went away");
    }

    ClientGone(Throwable cause) {
        super("the client went away", cause);
    }
}
