package wenyuan.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wenyuan.app.eval.GoldQuestion.GoldPiece;
import wenyuan.indexer.corpus.Span;

/// Tells which of the program's articles a gold piece is: by the source's own id, else as the article that shares most
/// of the piece's characters in the source file.
final class GoldArticles {
    private final List<JsonNode> articles;
    private final List<JsonNode> pieces;

    /// @param articles the program's, as the API lists them
    /// @param pieces the hand-read ones
    GoldArticles(List<JsonNode> articles, List<JsonNode> pieces) {
        this.articles = articles;
        this.pieces = pieces;
    }

    /// Ids of the articles that answer a question.
    Set<String> of(GoldQuestion question) {
        return question.gold().stream().map(this::article).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Optional<String> article(GoldPiece piece) {
        List<JsonNode> ofFile = articles.stream()
                .filter(article -> article.path("origin").path("file").asText().startsWith(piece.seed()))
                .toList();
        if (!piece.nativeId().isEmpty()) {
            return ofFile.stream()
                    .filter(article -> article.path("origin").path("native_id").asText()
                            .equals(piece.nativeId()))
                    .map(article -> article.path("id").asText()).findFirst();
        }
        return pieces.stream().filter(
                p -> p.path("seed").asText().equals(piece.seed()) && p.path("n").asInt() == piece.number())
                .findFirst()
                .flatMap(p -> nearest(ofFile, new Span(p.path("start").asInt(), p.path("end").asInt())));
    }

    private static Optional<String> nearest(List<JsonNode> articles, Span piece) {
        String best = "";
        int most = 0;
        for (JsonNode article : articles) {
            int shared = article.path("origin").path("spans").valueStream()
                    .mapToInt(span -> shared(piece, span.path(0).asInt(), span.path(1).asInt())).sum();
            if (shared > most) {
                most = shared;
                best = article.path("id").asText();
            }
        }
        return Optional.of(best).filter(id -> !id.isEmpty());
    }

    private static int shared(Span piece, int start, int end) {
        return Math.max(0, Math.min(piece.end(), end) - Math.max(piece.start(), start));
    }
}
