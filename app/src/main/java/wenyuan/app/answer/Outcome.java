package wenyuan.app.answer;

import java.util.Locale;

/// What became of a question.
public enum Outcome {
    /// Every claim of the answer is supported, or it is a greeting that claims nothing.
    ANSWERED,
    /// Some claim is not, or nothing is claimed: the verdicts of the sentences tell.
    PARTLY,
    /// The corpus does not tell.
    NOT_FOUND;

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
