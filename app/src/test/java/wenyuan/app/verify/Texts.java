package wenyuan.app.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.settings.Features;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.check.Checks;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.corpus.Span;

/// Texts to check sentences against, without an index.
final class Texts {
    static final Aligner ALIGNER = new Aligner(Checks.of(Features.ALL));

    private Texts() {}

    static EvidenceText text(String id, String title, String published, String text) {
        return EvidenceText
                .of(new ArticleHead(id, "0", title, "晚报", Optional.of(LocalDate.parse(published)), "",
                        Kind.ARTICLE), 0, text);
    }

    static EvidenceText text(String text) {
        return text("x/1", "消息", "2025-10-29", text);
    }

    static SentenceVerifier.Result check(String sentence, List<EvidenceText> texts) {
        return check(ALIGNER, sentence, texts);
    }

    static SentenceVerifier.Result check(Aligner aligner, String sentence, List<EvidenceText> texts) {
        var piece = Piece.of(new Span(0, sentence.length()), sentence);
        return SentenceVerifier.verify(aligner, piece, texts, List.of(), List::of);
    }

    static Verdict verdict(String sentence, String... texts) {
        return check(sentence, List.of(texts).stream().map(Texts::text).toList()).verdict();
    }
}
