package wenyuan.app.question;

/// A question that cannot be asked. The message says what is wrong and what the limit is.
public final class InvalidQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /// @param field the name in the API of what is wrong
    public InvalidQuestion(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
