package wenyuan.indexer.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import wenyuan.indexer.corpus.Sha256;
import wenyuan.indexer.corpus.Span;

/// One piece of news, read from a source file.
///
/// @param id stable over runs and machines: source file's stem, `/`, native id or ordinal
/// @param title never blank: where the source has none, the article's first sentence
/// @param subtitles kickers and decks, in the order of the source
/// @param byline names of the writers as printed, without the word for their post; empty where there is none
/// @param outlet who published it; empty where the source does not say
/// @param published publishing date; empty where the source does not say
/// @param url address of the original; empty where the source gives none
/// @param text canonical text: healed, no markup, each paragraph ended by `\n`, never blank (an article that is
///        nothing but its headline has that as its text)
public record Article(String id, String title, List<String> subtitles, String byline, String outlet,
        Optional<LocalDate> published, String url, Kind kind, String text, Origin origin) {
    private static final int REVISION_DIGITS = 16;

    public Article {
        subtitles = List.copyOf(subtitles);
        if (id.isBlank() || title.isBlank() || text.isBlank() || !text.endsWith("\n")) {
            throw new IllegalArgumentException("article " + id + " of " + origin.file()
                    + " needs an id, a title and a text that ends its last paragraph");
        }
    }

    /// Hash of title and canonical text, 16 hex digits of SHA-256.
    public String revision() {
        MessageDigest digest = Sha256.digest();
        digest.update(title.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, REVISION_DIGITS);
    }

    public ArticleHead head() {
        return new ArticleHead(id, revision(), title, outlet, published, url, kind);
    }

    /// The paragraphs' spans in the canonical text, without their line ends.
    public List<Span> paragraphs() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            spans.add(new Span(start, end));
            start = end + 1;
        }
        return List.copyOf(spans);
    }

    public Article withId(String other) {
        return new Article(other, title, subtitles, byline, outlet, published, url, kind, text, origin);
    }
}
