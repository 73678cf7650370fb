package wenyuan.indexer.article.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Ids;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// What a reader found of an article, before what is missing is made up for.
///
/// @param nativeId the source's own id; empty where it gives none
/// @param ordinal the article's place in its file, from 1, for want of an id
/// @param title one line; empty where there is none
/// @param text paragraphs; empty where there are none
public record Draft(String nativeId, int ordinal, CanonicalText title, List<String> subtitles, String byline,
        String outlet, Optional<LocalDate> published, String url, CanonicalText text, List<Span> spans) {
    private static final int LONGEST_TITLE = 200;

    /// Whether there is anything to read.
    public boolean isEmpty() {
        return title.text().isBlank() && text.text().isBlank();
    }

    /// This draft as the one of that id, or else of that place, in its file.
    public Draft numbered(String id, int place) {
        return new Draft(id, place, title, subtitles, byline, outlet, published, url, text, spans);
    }

    public Draft withText(CanonicalText other) {
        return new Draft(nativeId, ordinal, title, subtitles, byline, outlet, published, url, other, spans);
    }

    /// The article. Without a title it takes its first sentence, without a text its title; a title that is as long as
    /// a text is its first paragraph.
    public Article in(SourceFile file) {
        boolean textless = text.text().isBlank();
        boolean overlong = title.length() > LONGEST_TITLE;
        var body = new CanonicalText();
        if (textless || overlong) {
            body.append(title).endParagraph();
        }
        if (!textless) {
            body.append(text).endParagraph();
        }
        boolean titled = !title.text().isBlank() && !overlong;
        var origin = new Origin(file.name(), nativeId, spans, body.alignment());
        return new Article(file.stem() + "/" + key(), titled ? title.text() : FirstSentence.of(body.text()),
                subtitles,
                byline, outlet, published, url, Kind.ARTICLE, body.text(), origin);
    }

    private String key() {
        return nativeId.isEmpty() ? String.valueOf(ordinal) : Ids.key(nativeId);
    }
}
