package wenyuan.app.retrieve;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import wenyuan.indexer.passage.Passage;

/// A passage that was found, and why it is there.
///
/// @param rank its place in the retrieval, from 1
/// @param score fused score: greater is better, comparable within one retrieval only
/// @param lexicalRank its place in the lane of words, from 1; empty where that lane did not find it
/// @param vectorRank its place in the lane of vectors, from 1; empty where that lane did not find it
/// @param places its place in each lane that found it
public record Hit(int rank, Passage passage, double score, OptionalInt lexicalRank, OptionalInt vectorRank,
        List<Place> places) {
    public Hit {
        places = List.copyOf(places);
    }

    /// A hit that does not tell its places.
    public Hit(int rank, Passage passage, double score, OptionalInt lexicalRank, OptionalInt vectorRank) {
        this(rank, passage, score, lexicalRank, vectorRank, List.of());
    }

    /// The same place of another passage.
    Hit of(Passage other) {
        return new Hit(rank, other, score, lexicalRank, vectorRank, places);
    }

    /// The same with one place more, which adds to its score.
    Hit with(Place place) {
        return new Hit(rank, passage, score + place.share(), lexicalRank, vectorRank,
                Stream.concat(places.stream(), Stream.of(place)).toList());
    }

    /// Its place among what the reranker read, from 1; empty where that did not read it.
    public OptionalInt rerankRank() {
        return places.stream().filter(place -> place.lane().equals(Reranking.LANE)).mapToInt(Place::rank)
                .findFirst();
    }

    Hit ranked(int place) {
        return new Hit(place, passage, score, lexicalRank, vectorRank, places);
    }
}
