package wenyuan.indexer.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.ArticleReader;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.article.field.MetaLine;
import wenyuan.indexer.article.field.Metadata;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.FirstSentence;
import wenyuan.indexer.article.text.Unwrapping;
import wenyuan.indexer.corpus.Rejection;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// Reads any text as one article: its first line is the title, if it is short enough, and the lines below may tell date,
/// outlet and writer.
public final class PlainTextReader implements ArticleReader {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]++");
    private static final Pattern LINE_OR_BLANK = Pattern
            .compile("[^\\r\\n]++|(?:\\r\\n|\\r|\\n)(?=[\\r\\n])");

    @Override
    public boolean reads(SourceFile file) {
        return true;
    }

    @Override
    public Reading read(SourceFile file) {
        String text = file.text();
        List<Span> lines = new ArrayList<>(LINE.matcher(text).results().map(PlainTextReader::span)
                .filter(line -> !line.in(text).isBlank()).toList());
        if (Cleaning.line(text).isEmpty()) {
            return new Reading(List.of(), List.of(),
                    List.of(new Rejection(file.name(), "", "The file holds no text.")));
        }
        int start = lines.getFirst().start();
        int end = lines.getLast().end();
        CanonicalText title = new CanonicalText();
        Metadata metadata = Metadata.NONE;
        int bodyStart = start;
        if (lines.size() > 1 && isTitle(lines.getFirst().in(text))) {
            title = Cleaning.line(CanonicalText.of(text, lines.removeFirst()));
            for (int i = 0; i < MetaLine.MOST && lines.size() > 1; i++) {
                Optional<Metadata> found = MetaLine.of(lines.getFirst().in(text));
                if (found.isEmpty()) {
                    break;
                }
                metadata = metadata.or(found.get());
                lines.removeFirst();
            }
            bodyStart = lines.getFirst().start();
        }
        CanonicalText body = Unwrapping.paragraphs(text, lines(text, new Span(bodyStart, end)));
        Article article = metadata.draft(title, body, List.of(new Span(start, end))).in(file);
        return new Reading(List.of(article), List.of(), List.of());
    }

    private static boolean isTitle(String line) {
        String stripped = line.strip();
        return stripped.length() <= FirstSentence.LONGEST_TITLE && !stripped.endsWith("。")
                && !stripped.endsWith("，");
    }

    /// The lines of a part of the text, an empty one for each run of blank lines.
    static List<Span> lines(String text, Span part) {
        return LINE_OR_BLANK.matcher(text).region(part.start(), part.end()).results()
                .map(PlainTextReader::span).toList();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
