package wenyuan.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.passage.Passage;

/// An article without its text.
///
/// @param characters length of its text
public record ArticleView(String id, String title, List<String> subtitles, String byline, String outlet,
        Optional<LocalDate> published, String url, String kind, int characters, String revision,
        OriginView origin) {

    /// Where it stands in the corpus.
    ///
    /// @param spans pairs of start and end in the raw file
    record OriginView(String file, String nativeId, List<List<Integer>> spans) {}

    /// A part of a listing.
    public record Page(int total, List<ArticleView> articles) {}

    /// An article with its text.
    public record Whole(@JsonUnwrapped ArticleView article, String text, List<SpanView> paragraphs,
            List<PassageView> passages) {

        public static Whole of(Article article, List<Passage> passages) {
            return new Whole(ArticleView.of(article), article.text(),
                    article.paragraphs().stream().map(SpanView::of).toList(),
                    passages.stream().map(PassageView::of).toList());
        }
    }

    /// A passage of an article, whose text is the article's from `start` to `end`.
    record PassageView(String id, int start, int end) {

        public static PassageView of(Passage passage) {
            return new PassageView(passage.id(), passage.span().start(), passage.span().end());
        }
    }

    public static ArticleView of(Article article) {
        var origin = article.origin();
        var spans = origin.spans().stream().map(span -> List.of(span.start(), span.end())).toList();
        return new ArticleView(article.id(), article.title(), article.subtitles(), article.byline(),
                article.outlet(), article.published(), article.url(), article.kind().label(),
                article.text().length(), article.revision(),
                new OriginView(origin.file(), origin.nativeId(), spans));
    }
}
