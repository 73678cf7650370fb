package wenyuan.indexer.article.page;

import java.util.List;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.PageLine;

/// Weighs whether a text is a newspaper page, and not a single article or another format.
final class PageEvidence {
    private static final int SAMPLE = 200_000;
    private static final double HAN_SHARE = 0.3;

    private PageEvidence() {}

    static boolean holds(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return !otherFormat(sample.strip()) && chinese(sample) && severalPieces(Page.of(sample));
    }

    private static boolean otherFormat(String text) {
        return text.isEmpty() || "{[<".indexOf(text.charAt(0)) >= 0 || text.startsWith("---")
                || text.contains("</p>")
                || text.contains("</div>") || text.contains("<br");
    }

    private static boolean chinese(String text) {
        long seen = text.chars().filter(c -> !Chars.unseen((char) c)).count();
        return Chars.hanCount(text) >= seen * HAN_SHARE;
    }

    /// Two articles that each say where they begin or who wrote them; or one, with text that its columns broke or
    /// with text of other pieces around it.
    private static boolean severalPieces(Page page) {
        List<Piece> articles = page.pieces().stream().filter(piece -> piece.kind() == Kind.ARTICLE).toList();
        long marked = articles.stream().filter(PageEvidence::marked).count();
        long broken = articles.stream().mapToLong(PageEvidence::breaks).sum();
        return marked >= 2 || (marked == 1 && broken >= 2);
    }

    private static boolean marked(Piece piece) {
        return !piece.body().isEmpty() && (!piece.writers().isEmpty() || piece.body().getFirst().opens());
    }

    /// How often the text goes on in another line.
    private static long breaks(Piece piece) {
        List<PageLine> body = piece.body();
        return body.isEmpty()
                ? 0
                : body.subList(0, body.size() - 1).stream().filter(PageLine::brokenOff).count();
    }
}
