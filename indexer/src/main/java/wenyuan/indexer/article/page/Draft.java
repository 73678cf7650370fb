package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.List;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.page.line.Byline;
import wenyuan.indexer.article.page.line.PageLine;

/// A piece that is being gathered.
final class Draft {
    final Kind kind;
    final List<PageLine> heads = new ArrayList<>();
    final List<PageLine> asides = new ArrayList<>();
    final List<PageLine> body = new ArrayList<>();
    /// A byline has ended it: what comes next is of another piece.
    boolean closed;

    Draft(Kind kind) {
        this.kind = kind;
    }

    Piece piece() {
        return new Piece(kind, heads, asides, body);
    }

    boolean signed() {
        return asides.stream().anyMatch(line -> !line.names().isEmpty())
                || (!body.isEmpty() && !Byline.inOpening(body.getFirst().text()).isEmpty());
    }

    /// Whether it has a headline or a byline and still waits for its text.
    boolean awaitsText() {
        return body.isEmpty() && !closed;
    }
}
