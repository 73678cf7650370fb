package wenyuan.app.settings;

/// A key that must not be seen: it prints as stars.
///
/// @param value what to send to whom it is for, and to nobody else; empty for no key
public record Secret(String value) {
    public static final Secret NONE = new Secret("");

    /// Whether there is a key at all.
    public boolean isPresent() {
        return !value.isEmpty();
    }

    @Override
    public String toString() {
        return isPresent() ? "***" : "none";
    }
}
