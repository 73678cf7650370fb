package wenyuan.app.eval;

/// A sentence that was checked.
///
/// @param kind what was changed in it, or `true` as it stands
/// @param change what was changed, as `before > after`; empty for nothing
/// @param good whether it was taken as it should be: accepted if it is true, flagged if it is not
/// @param pointed whether a problem points to what was changed
/// @param told the verdicts and problems
public record Tried(String kind, String change, String text, boolean good, boolean pointed, String told) {

    String miss() {
        return kind + (change.isEmpty() ? "" : ": " + change) + "\n  " + text + "\n  " + told;
    }
}
