package wenyuan.indexer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import wenyuan.indexer.article.Article;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.corpus.Sha256;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.passage.Passage;

/// By what the job tells whether an article is as it was at the last run: hashes of what the index is given of it,
/// passages and texts to embed included, so that another way of cutting them shows too.
///
/// @param content of all but the place
/// @param place of where the article stands in its source file
record Fingerprint(String content, String place) {
    private static final int DIGITS = 32;

    static Fingerprint of(Article article, List<Passage> passages) {
        var content = new Hash();
        content.add(article.revision()).add(article.byline()).add(article.outlet()).add(article.url())
                .add(article.kind().label()).add(article.published().map(Object::toString).orElse(""))
                .add(article.subtitles().size());
        article.subtitles().forEach(content::add);
        for (Passage passage : passages) {
            content.add(passage.span()).add(EmbeddingRounds.embeddedText(passage));
        }
        return new Fingerprint(content.digits(), place(article.origin()).digits());
    }

    /// The fingerprint that [#toString] wrote.
    static Fingerprint parse(String written) {
        int dash = written.indexOf('-');
        return dash < 0
                ? new Fingerprint(written, "")
                : new Fingerprint(written.substring(0, dash), written.substring(dash + 1));
    }

    @Override
    public String toString() {
        return content + '-' + place;
    }

    private static Hash place(Origin origin) {
        var place = new Hash().add(origin.file()).add(origin.nativeId()).add(origin.spans().size());
        origin.spans().forEach(place::add);
        origin.alignment().forEach(segment -> place.add(segment.canonical()).add(segment.raw()));
        return place;
    }

    /// SHA-256 of parts that cannot run into one another.
    private static final class Hash {
        private final MessageDigest digest = Sha256.digest();

        Hash add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            digest.update(bytes);
            return this;
        }

        Hash add(int part) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part).flip());
            return this;
        }

        Hash add(Span span) {
            return add(span.start()).add(span.end());
        }

        String digits() {
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        }
    }
}
