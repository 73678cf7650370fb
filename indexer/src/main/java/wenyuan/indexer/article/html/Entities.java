package wenyuan.indexer.article.html;

import org.jsoup.parser.Parser;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.corpus.Span;

/// HTML's character references in text that is not HTML, doubly escaped ones too.
public final class Entities {
    private static final int LONGEST = 32;
    private static final int MOST_ROUNDS = 3;

    private Entities() {}

    /// The text with `&lt;`, `&#8220;`, `&amp;nbsp;` and the like decoded; anything else stays as it is.
    public static CanonicalText decode(CanonicalText text) {
        CanonicalText decoded = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = decoded.text();
            if (before.indexOf('&') < 0) {
                return decoded;
            }
            decoded = once(decoded, before);
            if (decoded.length() == before.length()) {
                return decoded;
            }
        }
        return decoded;
    }

    /// As [#decode], one round: what a parser of HTML does.
    static CanonicalText once(CanonicalText text, String characters) {
        var out = new CanonicalText();
        int done = 0;
        for (int amp = characters.indexOf('&'); amp >= 0; amp = characters.indexOf('&', amp + 1)) {
            int semicolon = characters.indexOf(';', amp, Math.min(characters.length(), amp + LONGEST));
            if (semicolon < 0) {
                continue;
            }
            String reference = characters.substring(amp, semicolon + 1);
            if (!hasShape(reference)) {
                continue;
            }
            String decoded = Parser.unescapeEntities(reference, false);
            if (!decoded.endsWith(";") || decoded.length() == 1) {
                out.append(text, new Span(done, amp));
                out.replace(decoded, text.raw(new Span(amp, semicolon + 1)));
                done = semicolon + 1;
                amp = semicolon;
            }
        }
        return done == 0 ? text : out.append(text, new Span(done, text.length()));
    }

    private static boolean hasShape(String reference) {
        return reference.length() > 2 && reference.substring(1, reference.length() - 1).chars()
                .allMatch(c -> c < 0x7f && (Character.isLetterOrDigit(c) || c == '#'));
    }
}
