package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.passage.Passage;

/// Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): a passage scores the sum of `1 / (K + rank)` over
/// the lanes that found it. Ties go to the better lexical rank, then to the passage id, so that the same lanes always
/// give the same order.
final class Fusion {
    /// The paper's constant; it keeps a first place from outweighing two good places.
    static final int K = 60;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed()
            .thenComparingInt(hit -> hit.lexicalRank().orElse(Integer.MAX_VALUE))
            .thenComparing(hit -> hit.passage().id());

    private Fusion() {}

    static List<Hit> fuse(List<Match> lexical, List<Match> vector) {
        Map<String, Integer> lexicalRanks = ranks(lexical);
        Map<String, Integer> vectorRanks = ranks(vector);
        Map<String, Passage> passages = new LinkedHashMap<>();
        lexical.forEach(match -> passages.put(match.passage().id(), match.passage()));
        vector.forEach(match -> passages.putIfAbsent(match.passage().id(), match.passage()));
        List<Hit> hits = new ArrayList<>();
        passages.values().stream()
                .map(passage -> hit(passage, rank(lexicalRanks, passage), rank(vectorRanks, passage)))
                .sorted(BEST_FIRST).forEach(hit -> hits.add(hit.ranked(hits.size() + 1)));
        return hits;
    }

    private static Hit hit(Passage passage, OptionalInt lexicalRank, OptionalInt vectorRank) {
        return new Hit(1, passage, share(lexicalRank) + share(vectorRank), lexicalRank, vectorRank);
    }

    private static double share(OptionalInt rank) {
        return rank.isPresent() ? 1.0 / (K + rank.getAsInt()) : 0;
    }

    private static Map<String, Integer> ranks(List<Match> lane) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        lane.forEach(match -> ranks.putIfAbsent(match.passage().id(), ranks.size() + 1));
        return ranks;
    }

    private static OptionalInt rank(Map<String, Integer> ranks, Passage passage) {
        Integer rank = ranks.get(passage.id());
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
