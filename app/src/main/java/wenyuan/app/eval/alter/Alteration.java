package wenyuan.app.eval.alter;

/// A true text made false by one change.
///
/// @param text the altered text
/// @param start where the change begins in the altered text
/// @param end where it ends there; the start, where something was only taken out
/// @param before what stood there
public record Alteration(Kind kind, String text, int start, int end, String before) {

    static Alteration of(Kind kind, Statement statement, Edit edit) {
        return new Alteration(kind, edit.applied(statement.text()), edit.start(),
                edit.start() + edit.replacement().length(),
                statement.text().substring(edit.start(), edit.end()));
    }

    /// What stands there now.
    public String after() {
        return text.substring(start, end);
    }
}
