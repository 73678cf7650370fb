package wenyuan.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.corpus.SourceFile;

/// The laws that every article keeps.
public final class Alignment {
    private Alignment() {}

    /// Segments are in order and inside both texts; those of equal length are the same characters; every visible
    /// character has a raw counterpart, inside one of the article's spans.
    public static void assertHolds(Article article, SourceFile file) {
        String text = article.text();
        List<Segment> alignment = article.origin().alignment();
        int at = 0;
        for (Segment segment : alignment) {
            assertThat(segment.canonical().start()).as(article.id()).isGreaterThanOrEqualTo(at);
            assertThat(text.substring(at, segment.canonical().start()))
                    .as("what %s has no raw for", article.id())
                    .isBlank();
            assertThat(article.origin().spans()).as(article.id())
                    .anyMatch(span -> span.contains(segment.raw()));
            if (segment.canonical().length() == segment.raw().length()) {
                assertThat(segment.canonical().in(text)).as(article.id())
                        .isEqualTo(segment.raw().in(file.text()));
            }
            at = segment.canonical().end();
        }
        assertThat(text.substring(at)).as(article.id()).isBlank();
        assertThat(text).as(article.id()).endsWith("\n").doesNotContain("\n\n", "\r", "\u00a0", "\u200b");
        assertThat(text.lines()).as(article.id())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
    }
}
