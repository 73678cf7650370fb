package wenyuan.app.cli;

import wenyuan.app.verify.Verdict;

/// A verdict as one sign.
final class VerdictSign {
    private VerdictSign() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "✓";
            case PARTLY -> "◐";
            case CONTRADICTED -> "✗";
            case UNSUPPORTED -> "?";
            case NO_CLAIM -> "-";
        };
    }
}
