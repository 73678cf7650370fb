package wenyuan.app.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import wenyuan.app.service.Wenyuan.Articles;
import wenyuan.app.view.ArticleView;
import wenyuan.app.view.OriginalView;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.ArticleQuery;

/// `GET /api/articles` lists articles; `GET /api/articles/{id}` tells one, `GET /api/articles/{id}/original` what it
/// was read from.
final class ArticleRoutes {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_OFFSET = 10_000_000;

    private final Articles articles;

    ArticleRoutes(Articles articles) {
        this.articles = articles;
    }

    void list(Context context) {
        var parameters = new Parameters(context);
        var query = new ArticleQuery(parameters.text("q"), parameters.filter(),
                Optional.of(parameters.text("file")).filter(file -> !file.isEmpty()),
                parameters.number("offset", 0, MAX_OFFSET, 0),
                parameters.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT));
        var found = articles.listing().apply(query);
        context.json(
                new ArticleView.Page(found.total(), found.articles().stream().map(ArticleView::of).toList()));
    }

    void one(Context context) {
        String id = context.pathParam("id");
        context.json(ArticleView.Whole.of(article(id), articles.passages().apply(id)));
    }

    void original(Context context) {
        Article article = article(context.pathParam("id"));
        List<Span> cited = new Parameters(context).span().map(article.origin()::raw).orElse(List.of());
        context.json(articles.original().apply(article).map(original -> OriginalView.of(original, cited))
                .orElseThrow(() -> NotThere.original(article.origin().file())));
    }

    private Article article(String id) {
        return articles.article().apply(id).orElseThrow(() -> NotThere.article(id));
    }
}
