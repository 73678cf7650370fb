package wenyuan.app.verify;

import java.util.Locale;

/// How a citation's quote was found.
public enum EvidenceMethod {
    /// The sentence stands in the article word for word.
    QUOTED,
    /// The model named the source; the quote is the span of it that fits best.
    CITED,
    /// The model named no source, or one that does not hold; the quote is the span that fits best of all.
    ALIGNED;

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
