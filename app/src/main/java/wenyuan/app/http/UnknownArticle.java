package wenyuan.app.http;

/// No article has the id that was asked for.
final class UnknownArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownArticle(String id) {
        super("no article has the id " + id + "; GET /api/articles lists the ids");
    }
}
