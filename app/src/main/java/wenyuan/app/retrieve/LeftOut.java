package wenyuan.app.retrieve;

import wenyuan.app.retrieve.whynot.WhyNotWords;
import wenyuan.indexer.article.ArticleHead;

/// An article of which a passage was found and not shown.
///
/// @param instead the article that was shown in its place, which says the same
public record LeftOut(ArticleHead article, ArticleHead instead) {

    /// Why it was not shown, as a sentence in the language of a question.
    public String reason(String question) {
        return new WhyNotWords(question).duplicate(instead).text();
    }
}
