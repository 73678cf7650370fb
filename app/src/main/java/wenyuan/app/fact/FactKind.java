package wenyuan.app.fact;

import java.util.Locale;

/// What a statement and its source can disagree about.
public enum FactKind {
    NUMBER,
    DATE,
    NAME,
    PLACE,
    ORGANISATION,
    POST,
    QUOTE,
    NEGATION,
    DIRECTION,
    RANK,
    TENSE,
    SOURCE;

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
