package wenyuan.app.archive;

/// The archive cannot be used: its file cannot be opened, read or written. The message says which file, what is wrong
/// and what to do.
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
