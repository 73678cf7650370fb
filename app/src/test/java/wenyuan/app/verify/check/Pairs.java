package wenyuan.app.verify.check;

import java.time.LocalDate;
import java.util.Optional;
import wenyuan.app.fact.Facts;
import wenyuan.app.verify.align.AnalyzedClaim;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;

/// Claims laid beside all of a text.
final class Pairs {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 29);

    private Pairs() {}

    static EvidencePair pair(String claim, String text) {
        var head = new ArticleHead("x/1", "0", "消息", "晚报", Optional.of(PUBLISHED), "", Kind.ARTICLE);
        return EvidencePair.of(AnalyzedClaim.of(claim, new Span(0, claim.length())),
                Facts.in(claim, Optional.of(PUBLISHED)), EvidenceText.of(head, 0, text),
                new Span(0, text.length()));
    }
}
