package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import wenyuan.app.retrieve.Lane.Found;
import wenyuan.app.retrieve.Lane.Kind;
import wenyuan.indexer.passage.Passage;

/// Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): a passage scores the sum of `weight / (K + rank)`
/// over the lanes that found it. Ties go to the better lexical rank, then to the passage id, so that the same lanes, in
/// whatever order, always give the same order.
final class Fusion {
    /// The paper's constant; it keeps a first place from outweighing two good places.
    static final int K = 60;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed()
            .thenComparingInt(hit -> hit.lexicalRank().orElse(Integer.MAX_VALUE))
            .thenComparing(hit -> hit.passage().id());

    private Fusion() {}

    static List<Hit> fuse(List<Lane> lanes) {
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            for (Found found : lane.found()) {
                gathered.computeIfAbsent(found.passage().id(),
                        _ -> new Gathered(found.passage(), new TreeMap<>()))
                        .add(lane.kind(), found);
            }
        }
        return ranked(gathered.values().stream().map(Gathered::hit).sorted(BEST_FIRST).toList());
    }

    /// The same hits, numbered in their order.
    static List<Hit> ranked(List<Hit> hits) {
        List<Hit> ranked = new ArrayList<>();
        hits.forEach(hit -> ranked.add(hit.ranked(ranked.size() + 1)));
        return ranked;
    }

    /// A passage and its best place in each kind of lane, in the order of the kinds.
    private record Gathered(Passage passage, TreeMap<Kind, Found> places) {
        void add(Kind kind, Found found) {
            places.merge(kind, found, (a, b) -> a.rank() <= b.rank() ? a : b);
        }

        Hit hit() {
            List<Place> told = new ArrayList<>();
            places.forEach(
                    (kind, found) -> told.add(new Place(kind.label(), found.rank(),
                            found.score(), kind.weight() / (K + found.rank()))));
            double score = told.stream().mapToDouble(Place::share).sum();
            return new Hit(1, passage, score, rank(Kind.WORDS), rank(Kind.VECTORS), told);
        }

        private OptionalInt rank(Kind kind) {
            Found found = places.get(kind);
            return found == null ? OptionalInt.empty() : OptionalInt.of(found.rank());
        }
    }
}
