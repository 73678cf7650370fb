package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.page.line.Byline;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.Role;

/// The lines that belong together, before they are healed.
///
/// @param heads headline lines, in the order of the page
/// @param asides lines that are the piece's but not its text: bylines, "continued on page N"
/// @param body running text and subheads, in the order in which they are to be read
record Piece(Kind kind, List<PageLine> heads, List<PageLine> asides, List<PageLine> body) {
    Piece {
        heads = List.copyOf(heads);
        asides = List.copyOf(asides);
        body = List.copyOf(body);
    }

    /// The writers, as the bylines name them or else the opening words or the last ones do.
    Set<String> writers() {
        Set<String> names = new LinkedHashSet<>();
        asides.forEach(line -> names.addAll(line.names()));
        if (names.isEmpty() && !body.isEmpty()) {
            names.addAll(
                    kind == Kind.CAPTION ? body.getLast().names() : Byline.inOpening(body.getFirst().text()));
        }
        if (names.isEmpty() && !body.isEmpty() && kind == Kind.ARTICLE) {
            names.addAll(Byline.behind(body.getLast().text()));
        }
        return names;
    }

    /// Where the page comes to this piece: at its headline, else at its first line.
    int start() {
        List<PageLine> first = !heads.isEmpty() ? heads : !body.isEmpty() ? body : asides;
        return first.getFirst().line().raw().start();
    }

    /// Whether its text stops in mid-sentence, and not because it goes on on another page.
    boolean brokenOff() {
        return kind == Kind.ARTICLE && !body.isEmpty() && body.getLast().brokenOff()
                && asides.stream().noneMatch(line -> line.is(Role.TURN));
    }

    List<PageLine> lines() {
        List<PageLine> lines = new ArrayList<>(heads);
        lines.addAll(asides);
        lines.addAll(body);
        return lines;
    }

    /// This piece with all that `other` holds after it.
    Piece followedBy(List<PageLine> otherAsides, List<PageLine> otherBody) {
        List<PageLine> allAsides = new ArrayList<>(asides);
        allAsides.addAll(otherAsides);
        List<PageLine> allBody = new ArrayList<>(body);
        allBody.addAll(otherBody);
        return new Piece(kind, heads, allAsides, allBody);
    }
}
