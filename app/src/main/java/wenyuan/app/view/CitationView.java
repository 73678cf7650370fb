package wenyuan.app.view;

import java.time.LocalDate;
import java.util.Optional;
import wenyuan.app.verify.Citation;

/// A citation: the stretch of the answer and the stretch of the article that speaks to it.
public record CitationView(int n, SpanView answer, Source source, String verdict, double score, String method,
        String note) {

    /// What is cited.
    record Source(String articleId, String revision, String title, String outlet,
            Optional<LocalDate> published,
            String url, String quote, int start, int end) {}

    public static CitationView of(Citation citation) {
        var article = citation.article();
        var source = new Source(article.id(), article.revision(), article.title(), article.outlet(),
                article.published(), article.url(), citation.quote(), citation.source().start(),
                citation.source().end());
        return new CitationView(citation.n(), SpanView.of(citation.answer()), source,
                citation.verdict().label(), citation.score(), citation.method().label(), citation.note());
    }
}
