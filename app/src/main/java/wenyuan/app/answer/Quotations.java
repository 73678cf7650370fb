package wenyuan.app.answer;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wenyuan.app.text.Verbatim;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Asks of what stands in quotation marks whether it stands in the source, or in its title, word for word.
final class Quotations {
    private static final Pattern QUOTED = Pattern
            .compile("[“「『]([^“”「」『』]{2,200})[”」』]|《([^《》]{2,80})》");

    private Quotations() {}

    static void check(SideBySide both, Tally tally) {
        QUOTED.matcher(both.claim().text()).results().forEach(match -> check(match, both, tally));
    }

    private static void check(MatchResult match, SideBySide both, Tally tally) {
        boolean title = match.group(2) != null;
        Span inside = title
                ? new Span(match.start(2), match.end(2))
                : new Span(match.start(1), match.end(1));
        String quoted = inside.in(both.claim().text());
        if (both.source().verbatim().find(quoted).isPresent()
                || Verbatim.of(both.source().head().title()).find(quoted).isPresent()) {
            tally.said(inside, Coverage.weight(new Word(inside, quoted, Wording.Kind.KNOWN)));
        } else {
            tally.disagree(title ? Problem.Kind.NAME : Problem.Kind.QUOTE, inside, both.instead(inside));
        }
    }
}
