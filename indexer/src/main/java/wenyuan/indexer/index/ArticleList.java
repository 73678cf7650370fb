package wenyuan.indexer.index;

import java.util.List;
import wenyuan.indexer.article.Article;

/// A part of a listing.
///
/// @param total how many articles fit the query, this part and the rest
/// @param articles by score when words were asked for, else newest first; ties by id
public record ArticleList(int total, List<Article> articles) {
    public ArticleList {
        articles = List.copyOf(articles);
    }
}
