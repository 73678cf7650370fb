package wenyuan.indexer.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Dropped;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.article.Reading;
import wenyuan.indexer.corpus.SourceFile;
import wenyuan.indexer.corpus.Span;

/// What holds for the reading of any page whatever.
final class PageLaws {
    private PageLaws() {}

    static SourceFile file(String text) {
        return new SourceFile("folder/page.txt", text, "");
    }

    static Reading read(String text) {
        return new PageReader().read(file(text));
    }

    /// Reads `text`, checks every law, and returns the reading.
    static Reading checked(String text) {
        Reading reading = read(text);
        everyCharacterHasOnePlace(text, reading);
        for (Article article : reading.articles()) {
            spansAreInOrder(article);
            alignmentReproducesTheText(text, article);
            assertThat(article.title()).isNotBlank();
        }
        Set<String> ids = new TreeSet<>(reading.articles().stream().map(Article::id).toList());
        assertThat(ids).as("distinct ids").hasSize(reading.articles().size());
        return reading;
    }

    private static void everyCharacterHasOnePlace(String text, Reading reading) {
        int[] places = new int[text.length()];
        for (Article article : reading.articles()) {
            article.origin().spans().forEach(span -> mark(places, span));
        }
        for (Dropped dropped : reading.dropped()) {
            mark(places, dropped.raw());
            assertThat(dropped.reason()).isNotBlank();
        }
        for (int i = 0; i < places.length; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                assertThat(places[i]).as("places of character %d, %s", i, text.charAt(i)).isEqualTo(1);
            }
        }
        assertThat(Arrays.stream(places).max().orElse(0)).as("spans overlap nowhere").isLessThanOrEqualTo(1);
    }

    private static void mark(int[] places, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            places[i]++;
        }
    }

    private static void spansAreInOrder(Article article) {
        int end = -1;
        for (Span span : article.origin().spans()) {
            assertThat(span.start()).as("spans of %s", article.id()).isGreaterThan(end);
            end = span.end();
        }
    }

    /// What of the canonical text has no raw counterpart is a line end, or the blank between two Latin words.
    private static void alignmentReproducesTheText(String raw, Article article) {
        String text = article.text();
        int at = 0;
        for (Segment segment : article.origin().alignment()) {
            assertThat(text.substring(at, segment.canonical().start())).as("between segments").isIn("", "\n",
                    " ");
            assertThat(segment.canonical().in(text)).isEqualTo(segment.raw().in(raw));
            assertThat(article.origin().spans()).anyMatch(span -> span.contains(segment.raw()));
            at = segment.canonical().end();
        }
        assertThat(text.substring(at)).as("after the last segment").isEqualTo("\n");
    }
}
