package wenyuan.indexer.article.json;

import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.corpus.Span;

/// The characters of a JSON string, each with its place in the raw file.
public final class JsonStrings {
    private static final int HEX_DIGITS = 4;

    private JsonStrings() {}

    /// The string between two quotation marks of the raw text, unescaped. An escape that JSON does not know stands
    /// for the character after the backslash.
    static CanonicalText unescape(String raw, Span inner) {
        var out = new CanonicalText();
        int done = inner.start();
        int backslash = raw.indexOf('\\', done, inner.end());
        while (backslash >= 0 && backslash + 1 < inner.end()) {
            out.keep(raw, new Span(done, backslash));
            char escaped = raw.charAt(backslash + 1);
            done = backslash + 2 + (escaped == 'u' ? HEX_DIGITS : 0);
            if (done > inner.end()) {
                throw new IllegalArgumentException("an escape is cut off at character " + backslash);
            }
            char character = escaped == 'u'
                    ? (char) Integer.parseInt(raw, backslash + 2, done, 16)
                    : plain(escaped);
            out.replace(String.valueOf(character), new Span(backslash, done));
            backslash = raw.indexOf('\\', done, inner.end());
        }
        return out.keep(raw, new Span(done, inner.end()));
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
