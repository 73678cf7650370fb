package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import wenyuan.app.retrieve.Lane.Found;
import wenyuan.app.retrieve.Lane.Kind;
import wenyuan.indexer.passage.Passage;

/// Weighted fusion of normalised scores (Fox and Shaw, TREC-2, 1993: CombSUM): a passage scores the sum of `weight * score`
/// over the lanes that found it, where a lane's best has the score 1. Ranks alone would let the vectors, which tell a large
/// archive's articles apart by very little, outvote a clear lead by words. Ties go to the better lexical rank, then to the
/// passage id, so that the same lanes, in whatever order, always give the same order.
public final class Fusion {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed()
            .thenComparingInt(hit -> hit.lexicalRank().orElse(Integer.MAX_VALUE))
            .thenComparing(hit -> hit.passage().id());

    private Fusion() {}

    public static List<Hit> fuse(List<Lane> lanes) {
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            ToDoubleFunction<Found> normalised = lane.normalised();
            for (Found found : lane.found()) {
                gathered.computeIfAbsent(found.passage().id(),
                        _ -> new Gathered(found.passage(), new TreeMap<>()))
                        .add(lane.kind(),
                                new Scored(found.rank(), found.score(), normalised.applyAsDouble(found)));
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

    /// A place in a lane.
    ///
    /// @param score the lane's own
    /// @param normalised from 0 to 1
    private record Scored(int rank, double score, double normalised) {}

    /// A passage and its best place in each kind of lane, in the order of the kinds.
    private record Gathered(Passage passage, TreeMap<Kind, Scored> places) {
        void add(Kind kind, Scored place) {
            places.merge(kind, place, (a, b) -> a.rank() <= b.rank() ? a : b);
        }

        Hit hit() {
            List<Place> told = new ArrayList<>();
            places.forEach((kind, place) -> told.add(new Place(kind.label(), place.rank(), place.score(),
                    kind.weight() * place.normalised())));
            double score = told.stream().mapToDouble(Place::share).sum();
            return new Hit(1, passage, score, rank(Kind.WORDS), rank(Kind.VECTORS), told);
        }

        private OptionalInt rank(Kind kind) {
            Scored place = places.get(kind);
            return place == null ? OptionalInt.empty() : OptionalInt.of(place.rank());
        }
    }
}
