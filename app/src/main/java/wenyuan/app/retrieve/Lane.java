package wenyuan.app.retrieve;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import wenyuan.indexer.index.Match;
import wenyuan.indexer.passage.Passage;

/// What one way of looking found.
///
/// @param found each passage once, in any order
public record Lane(Kind kind, List<Found> found) {
    public Lane {
        found = List.copyOf(found);
    }

    /// Ways of looking, and what the best place in each is worth. The weights were chosen one at a time on an archive of 15,000
    /// articles and on small ones, by article hit@1 and evidence in five passages.
    public enum Kind {
        WORDS(0.3),
        VECTORS(0.5),
        /// The same for one of the questions that the question contains.
        PART_WORDS(1),
        PART_VECTORS(0.5),
        /// Whole articles by words: each passage has its article's place.
        ARTICLES(1),
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
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The score of each passage, as a share of the best one's. Cosines are near each other, whatever the text, so that
    /// those of vectors count from the last of the places that are looked at for any question.
    ToDoubleFunction<Found> normalised() {
        double best = found.stream().mapToDouble(Found::score).max().orElse(0);
        double base = switch (kind) {
            case VECTORS, PART_VECTORS -> found.stream().filter(in -> in.rank() <= Retriever.DEPTH)
                    .mapToDouble(Found::score).min().orElse(0);
            case WORDS, PART_WORDS, ARTICLES, TITLE -> 0;
        };
        return in -> best > base ? Math.max(0, (in.score() - base) / (best - base)) : 1;
    }

    /// A passage and its place in the lane.
    ///
    /// @param rank from 1; several passages may share one
    /// @param score the lane's own
    public record Found(Passage passage, int rank, double score) {}

    /// A lane of matches, best first.
    static Lane of(Kind kind, List<Match> matches) {
        return new Lane(kind, IntStream.range(0, matches.size())
                .mapToObj(i -> new Found(matches.get(i).passage(), i + 1, matches.get(i).score())).toList());
    }
}
