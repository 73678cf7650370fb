package wenyuan.app.answer;

import java.util.Locale;

/// What checking a sentence against its sources came to.
public enum Verdict {
    SUPPORTED, PARTLY, UNSUPPORTED, CONTRADICTED,
    /// The sentence states nothing that could be checked.
    NO_CLAIM;

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
