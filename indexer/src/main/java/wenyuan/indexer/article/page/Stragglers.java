package wenyuan.indexer.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenyuan.indexer.article.Kind;
import wenyuan.indexer.article.page.line.Chars;
import wenyuan.indexer.article.page.line.Junction;
import wenyuan.indexer.article.page.line.PageLine;
import wenyuan.indexer.article.page.line.Role;

/// Brings an article that stops in mid-sentence together with its continuation, which the page has elsewhere: as a
/// piece without a head, or run together with another article. Before its own headline, too, since columns come in
/// any order.
final class Stragglers {
    private static final int WINDOW = 60;
    private static final int LONGEST_BODY = 400;
    private static final double ENOUGH = 0.2;
    private static final double BALANCE = 0.2;
    private static final double TIE = 0.05;
    private static final double CLOSES_BRACKET = 0.2;
    private static final double SENTENCE_END = 0.1;
    private static final double SERIES = 0.2;
    private static final int LONGEST_SENTENCE_END = 30;

    private final Topics topics;
    private final Junction junction;
    private final List<Piece> pieces;

    /// A place at which a piece may be cut, and how well what follows carries on the broken-off article.
    private record Cut(int piece, int line, double score) {}

    Stragglers(List<Piece> pieces, Topics topics, Junction junction) {
        this.pieces = new ArrayList<>(pieces);
        this.topics = topics;
        this.junction = junction;
    }

    List<Piece> joined() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).brokenOff()) {
                join(i);
            }
        }
        return pieces.stream().filter(piece -> !piece.lines().isEmpty()).toList();
    }

    private void join(int target) {
        Set<Integer> known = pairsOf(pieces.get(target));
        Cut best = new Cut(target, 0, ENOUGH);
        int end = Math.min(pieces.size(), target + WINDOW);
        for (int i = Math.max(0, target - WINDOW); i < end; i++) {
            Piece other = pieces.get(i);
            if (i != target && other.kind() == Kind.ARTICLE && other.body().size() <= LONGEST_BODY) {
                Cut cut = bestCut(i, pieces.get(target), known);
                best = cut.score > best.score ? cut : best;
            }
        }
        if (best.piece != target) {
            move(best, target);
        }
    }

    private void move(Cut cut, int target) {
        Piece from = pieces.get(cut.piece);
        List<PageLine> tail = from.body().subList(cut.line, from.body().size());
        int start = tail.getFirst().line().raw().start();
        boolean whole = cut.line == 0;
        List<PageLine> asides = from.asides().stream()
                .filter(line -> whole || line.line().raw().start() > start).toList();
        List<PageLine> kept = from.asides().stream().filter(line -> !asides.contains(line)).toList();
        pieces.set(target, pieces.get(target).followedBy(asides, tail));
        pieces.set(cut.piece, new Piece(from.kind(), from.heads(), kept, from.body().subList(0, cut.line)));
    }

    private static Set<Integer> pairsOf(Piece piece) {
        Set<Integer> pairs = new HashSet<>();
        piece.lines().forEach(line -> pairs.addAll(Topics.pairs(line.text())));
        return pairs;
    }

    /// Weighs each cut of a piece: what comes after it should share words with the article that stops, and not with
    /// what comes before it in its own piece.
    private Cut bestCut(int index, Piece target, Set<Integer> known) {
        List<PageLine> body = pieces.get(index).body();
        double[] own = ownWords(pieces.get(index));
        Cut best = new Cut(index, 0, 0);
        double shared = 0;
        double all = 0;
        for (int i = body.size() - 1; i >= 0; i--) {
            for (int pair : Topics.pairs(body.get(i).text())) {
                double weight = topics.weight(pair);
                all += weight;
                shared += known.contains(pair) ? weight : 0;
            }
            if (possible(pieces.get(index), i)) {
                double gain = (shared - own[i]) / Math.max(1, all);
                double balance = (shared - own[i]) / Math.max(1, shared + own[i]);
                double score = gain + BALANCE * balance + signs(target, body.subList(i, body.size()));
                best = score > best.score ? new Cut(index, i, score) : best;
            }
        }
        return best;
    }

    private static boolean possible(Piece piece, int line) {
        List<PageLine> body = piece.body();
        if (!body.get(line).is(Role.PROSE) || body.get(line).opens()) {
            return false;
        }
        return line == 0
                ? piece.heads().isEmpty()
                : body.get(line - 1).is(Role.PROSE) && !body.get(line - 1).brokenOff();
    }

    /// At each line, the weight of the words from there on that the piece has used before that line.
    private double[] ownWords(Piece piece) {
        List<PageLine> body = piece.body();
        Map<Integer, Integer> first = new HashMap<>();
        piece.heads().forEach(line -> Topics.pairs(line.text()).forEach(pair -> first.put(pair, -1)));
        double[] own = new double[body.size() + 1];
        for (int i = 0; i < body.size(); i++) {
            for (int pair : Topics.pairs(body.get(i).text())) {
                int earlier = first.getOrDefault(pair, i);
                first.putIfAbsent(pair, i);
                own[earlier + 1] += topics.weight(pair);
                own[i + 1] -= topics.weight(pair);
            }
        }
        for (int i = 1; i <= body.size(); i++) {
            own[i] += own[i - 1];
        }
        return own;
    }

    private double signs(Piece target, List<PageLine> tail) {
        String first = tail.getFirst().text();
        double signs = 0;
        String last = target.body().getLast().text();
        if (Chars.trailing(first.charAt(0)) && Chars.unbalanced(last)) {
            signs += CLOSES_BRACKET;
        } else {
            signs += TIE * Math.min(Junction.SURE, junction.ties(last, first));
        }
        if (first.length() <= LONGEST_SENTENCE_END && Chars.endsSentence(first)) {
            signs += SENTENCE_END;
        }
        return signs + (series(target.body(), tail) ? SERIES : 0);
    }

    /// Whether subheads of both are of one make, beginning and ending with the same two characters.
    private static boolean series(List<PageLine> body, List<PageLine> tail) {
        Set<String> makes = new HashSet<>();
        body.stream().filter(line -> line.is(Role.SUBHEAD)).forEach(line -> makes.add(make(line.text())));
        return tail.stream().anyMatch(line -> line.is(Role.SUBHEAD) && makes.contains(make(line.text())));
    }

    private static String make(String text) {
        int length = Math.min(2, text.length());
        return text.substring(0, length) + text.substring(text.length() - length);
    }
}
