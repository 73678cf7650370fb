package wenyuan.app.retrieve;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.passage.Passage;

/// What one way of looking found.
///
/// @param found each passage once, in any order
record Lane(Kind kind, List<Found> found) {
    Lane {
        found = List.copyOf(found);
    }

    /// Ways of looking, and what a place in each is worth. The weights were chosen one at a time on an archive of 15,000
    /// articles and on small ones, by article hit@1 and evidence in five passages.
    enum Kind {
        WORDS(1), VECTORS(1),
        /// The same for one of the questions that the question contains.
        PART_WORDS(1), PART_VECTORS(1),
        /// Whole articles by words: each passage has its article's place.
        ARTICLES(2),
        /// The article whose title is all that was asked.
        TITLE(1);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        /// The name in the API.
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A passage and its place in the lane.
    ///
    /// @param rank from 1; several passages may share one
    /// @param score the lane's own
    record Found(Passage passage, int rank, double score) {}

    /// A lane of matches, best first.
    static Lane of(Kind kind, List<Match> matches) {
        return new Lane(kind, IntStream.range(0, matches.size())
                .mapToObj(i -> new Found(matches.get(i).passage(), i + 1, matches.get(i).score())).toList());
    }
}
