package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.text.Folding;

/// Takes out passages that say what a passage of another article, in a better place, says already: digests repeat the
/// articles of their week, and the article itself, whose title is about the matter, comes before them. What has another
/// number, as next year's report of the same event has, says something else.
final class Duplicates {
    /// Least share of the shorter passage's shingles that the other must hold.
    private static final double SAME = 0.6;
    private static final int SHINGLE = 6;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Duplicates() {}

    record Kept(List<Hit> hits, List<LeftOut> leftOut) {}

    /// What a passage says.
    ///
    /// @param shingles hashes of its runs of letters and digits
    private record Said(ArticleHead article, Set<Integer> shingles, Set<String> numbers) {

        static Said by(Hit hit) {
            String folded = Folding.fold(hit.passage().text());
            return new Said(hit.passage().article(), shingled(folded),
                    NUMBER.matcher(folded).results().map(MatchResult::group).collect(Collectors.toSet()));
        }

        /// Whether the shorter of both has little that the other has not.
        boolean repeats(Said other) {
            if (shingles.size() > other.shingles.size()) {
                return other.repeats(this);
            }
            long shared = shingles.stream().filter(other.shingles::contains).count();
            return !article.id().equals(other.article.id()) && other.numbers.containsAll(numbers)
                    && shared > 0 && shared >= SAME * shingles.size();
        }
    }

    static Kept collapse(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Hit hit : hits) {
            Said own = Said.by(hit);
            Optional<Said> twin = said.stream().filter(own::repeats).findFirst();
            twin.ifPresentOrElse(before -> leftOut.add(new LeftOut(own.article, before.article)), () -> {
                kept.add(hit);
                said.add(own);
            });
        }
        return new Kept(kept, leftOut);
    }

    /// That two shingles have the same hash by chance is too rare to move a share.
    private static Set<Integer> shingled(String folded) {
        int[] plain = folded.codePoints().filter(Character::isLetterOrDigit).toArray();
        return IntStream.rangeClosed(0, plain.length - SHINGLE)
                .mapToObj(i -> Arrays.hashCode(Arrays.copyOfRange(plain, i, i + SHINGLE)))
                .collect(Collectors.toSet());
    }
}
