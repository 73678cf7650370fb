package wenyuan.app.settings;

/// A setting that cannot be used. The message names it, says where it was set, what is wrong and what it may be.
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSettings(String message) {
        super(message);
    }
}
