package wenyuan.app.answer;

import java.util.Locale;
import wenyuan.app.verify.Verdict;
import wenyuan.app.verify.Verified;

/// What became of a question.
public enum Outcome {
    /// Every claim of the answer is supported, or it is a greeting that claims nothing.
    ANSWERED,
    /// Some claim is not, or nothing is claimed: the verdicts of the sentences tell.
    PARTLY,
    /// The corpus does not tell.
    NOT_FOUND;

    /// Answered when something is supported, and nothing that was claimed is not.
    static Outcome of(Verified verified) {
        boolean any = verified.count(Verdict.SUPPORTED) > 0;
        boolean all = verified.count(Verdict.SUPPORTED) + verified.count(Verdict.NO_CLAIM) == verified
                .sentences()
                .size();
        return any && all ? ANSWERED : PARTLY;
    }

    /// The name in the API.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
