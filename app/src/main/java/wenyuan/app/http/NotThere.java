package wenyuan.app.http;

/// Nothing has the id that was asked for. The message says what and how to find one that has.
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotThere(String message) {
        super(message);
    }

    static NotThere article(String id) {
        return new NotThere("no article has the id " + id + "; GET /api/articles lists the ids");
    }

    static NotThere original(String file) {
        return new NotThere("the file " + file
                + " is gone or not any more what was indexed; bring it back, or index the corpus again");
    }

    static NotThere answer(String id) {
        return new NotThere("no kept answer has the id " + Parameters.shown(id)
                + "; GET /api/answers lists those that are kept");
    }

    static NotThere conversation(String id) {
        return new NotThere("no answer of a conversation " + Parameters.shown(id)
                + " is kept; GET /api/answers lists those that are");
    }
}
