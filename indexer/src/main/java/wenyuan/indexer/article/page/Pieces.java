package wenyuan.indexer.article.page;

import java.util.List;
import wenyuan.indexer.article.page.line.PageLine;

/// A page taken apart.
///
/// @param pieces what was gathered
/// @param noise the lines that are in no piece, each with its reason
record Pieces(List<Piece> pieces, List<PageLine> noise) {
    Pieces {
        pieces = List.copyOf(pieces);
        noise = List.copyOf(noise);
    }
}
