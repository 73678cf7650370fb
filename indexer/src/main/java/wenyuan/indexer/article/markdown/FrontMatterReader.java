package wenyuan.indexer.article.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleReader;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.field.Field;
import wenyuan.indexer.article.field.MetaLine;
import wenyuan.indexer.article.field.Metadata;
import wenyuan.indexer.article.html.HtmlHead;
import wenyuan.indexer.article.html.HtmlRanges;
import wenyuan.indexer.article.html.HtmlText;
import wenyuan.indexer.article.html.Markup;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.article.text.Draft;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// Reads files of one article in HTML or Markdown, with YAML front matter or without.
public final class FrontMatterReader implements ArticleReader {
    private static final Pattern HEADING = Pattern.compile("\\s*+#{1,6}[ \\t]+\\S[^\\r\\n]*");

    @Override
    public boolean reads(SourceFile file) {
        return FrontMatter.of(file.text()).isPresent() || Markup.beginsAsHtml(file.text())
                || HEADING.matcher(file.text()).lookingAt();
    }

    @Override
    public Reading read(SourceFile file) {
        Optional<FrontMatter> front = FrontMatter.of(file.text());
        Metadata stated = front.map(FrontMatter::metadata).orElse(Metadata.NONE);
        int start = front.map(matter -> matter.span().end()).orElse(0);
        CanonicalText body = CanonicalText.of(file.text(), new Span(start, file.text().length()));
        List<Rejection> rejected = new ArrayList<>();
        front.map(FrontMatter::problem).filter(problem -> !problem.isEmpty())
                .ifPresent(problem -> rejected.add(Rejection.notice(file.name(), "front matter",
                        "The front matter is not YAML and was read line by line: " + problem)));
        boolean html = Markup.beginsAsHtml(body.text());
        return html ? html(file, stated, body, rejected) : markdown(file, stated, body, rejected);
    }

    private static Reading html(SourceFile file, Metadata stated, CanonicalText body,
            List<Rejection> rejected) {
        Document document = HtmlRanges.parse(body);
        Metadata known = stated.or(HtmlHead.of(document));
        String title = Cleaning.line(stated.value(Field.TITLE).isEmpty()
                ? HtmlHead.title(document, known)
                : stated.value(Field.TITLE));
        Prose prose = Prose.of(HtmlText.of(body, document), title);
        return reading(file, known.or(prose.metadata()), title, prose.paragraphs(), prose.cuts(), rejected);
    }

    private static Reading markdown(SourceFile file, Metadata stated, CanonicalText body,
            List<Rejection> rejected) {
        List<Cut> cuts = new ArrayList<>();
        CanonicalText text = Markdown.paragraphs(MarkdownMarkup.without(body, cuts));
        String title = stated.value(Field.TITLE);
        String heading = text.text().lines().findFirst().orElse("");
        boolean headed = HEADING.matcher(body.text()).lookingAt();
        if (headed && (title.isEmpty() || title.equals(heading)) && heading.length() + 1 < text.length()) {
            title = heading;
            text = new CanonicalText().append(text, new Span(heading.length() + 1, text.length()));
        }
        Metadata known = stated;
        for (int i = 0; i < MetaLine.MOST && !title.isEmpty(); i++) {
            String line = text.text().lines().findFirst().orElse("");
            Optional<Metadata> told = line.length() + 1 < text.length()
                    ? MetaLine.of(line)
                    : Optional.empty();
            if (told.isEmpty()) {
                break;
            }
            known = known.or(told.get());
            text = new CanonicalText().append(text, new Span(line.length() + 1, text.length()));
        }
        return reading(file, known, title, text, cuts, rejected);
    }

    private static Reading reading(SourceFile file, Metadata metadata, String title, CanonicalText text,
            List<Cut> cuts, List<Rejection> rejected) {
        Draft draft = metadata.draft(titleIn(file, title), text, List.of(trimmed(file.text())));
        List<Article> articles = new ArrayList<>();
        if (draft.isEmpty()) {
            rejected.add(new Rejection(file.name(), "",
                    "The file has neither a title nor any text beside its markup."));
        } else {
            articles.add(draft.in(file));
        }
        return new Reading(articles, cuts.stream().map(cut -> cut.in(file)).toList(), rejected);
    }

    /// The title with its place in the file, where it stands there letter for letter.
    private static CanonicalText titleIn(SourceFile file, String title) {
        int at = title.isEmpty() ? -1 : file.text().indexOf(title);
        return at < 0
                ? new CanonicalText().insert(title)
                : CanonicalText.of(file.text(), new Span(at, at + title.length()));
    }

    private static Span trimmed(String text) {
        int start = text.length() - text.stripLeading().length();
        return new Span(start, text.stripTrailing().length());
    }
}
