package wenyuan.app.verify;

/// A text that cannot be checked, with a sentence that says why.
public final class InvalidText extends RuntimeException {
    /// The longest text that is checked.
    public static final int MAX_CHARACTERS = 20_000;

    private static final long serialVersionUID = 1;

    private InvalidText(String message) {
        super(message);
    }

    /// @throws InvalidText when the text is blank or too long
    static void check(String text) {
        if (text.isBlank()) {
            throw new InvalidText("the text is empty; send 1 to " + MAX_CHARACTERS + " characters");
        }
        if (text.length() > MAX_CHARACTERS) {
            throw new InvalidText("the text has " + text.length() + " characters; at most " + MAX_CHARACTERS
                    + " are checked");
        }
    }
}
