package wenyuan.app.retrieve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenyuan.app.text.Terms;
import wenyuan.indexer.article.ArticleHead;
import wenyuan.indexer.text.Folding;

/// Takes out passages that say what a passage of another article says already, with the same numbers: this month's
/// report may have the words of the last one's, and says something else. Of the two, the fuller article's takes the
/// better place. An article whose title is about the matter is fuller than one that only lists it, as digests do, and
/// of two such, the longer one.
final class Duplicates {
    /// Least share of the one passage's shingles, and of its numbers, that the other must hold: of the one with fewer.
    private static final double SAME = 0.6;
    private static final int SHINGLE = 6;
    /// Least share of a title's terms that a passage holds which the title is about.
    private static final double ABOUT = 0.5;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final ToIntFunction<String> lengths;

    /// @param lengths of the text of an article, by its id
    Duplicates(ToIntFunction<String> lengths) {
        this.lengths = lengths;
    }

    record Kept(List<Hit> hits, List<LeftOut> leftOut) {}

    Kept collapse(List<Hit> hits) {
        List<Slot> slots = new ArrayList<>();
        for (Hit hit : hits) {
            var said = Said.by(hit);
            slots.stream().filter(slot -> slot.repeats(said)).findFirst()
                    .ifPresentOrElse(slot -> slot.add(said, isFuller(said.hit(), slot.shown.hit())),
                            () -> slots.add(new Slot(said)));
        }
        return new Kept(slots.stream().map(slot -> slot.shown.hit()).toList(),
                slots.stream().flatMap(slot -> slot.leftOut().stream()).toList());
    }

    /// Whether the first hit's article tells more of what both passages say.
    private boolean isFuller(Hit hit, Hit other) {
        boolean about = isAbout(hit, other);
        return about == isAbout(other, hit)
                ? lengths.applyAsInt(hit.passage().article().id()) > lengths
                        .applyAsInt(other.passage().article().id())
                : about;
    }

    /// Whether the title of the first hit's article is about what both passages say.
    private static boolean isAbout(Hit hit, Hit other) {
        Set<String> title = Terms.of(hit.passage().article().title());
        return shared(title, Terms.of(other.passage().text()), title.size()) >= ABOUT;
    }

    private static double shared(Set<String> a, Set<String> b, int of) {
        return of == 0 ? 1 : (double) a.stream().filter(b::contains).count() / of;
    }

    /// A place among the hits, and who claims it.
    private static final class Slot {
        private final List<ArticleHead> others = new ArrayList<>();
        private Said shown;

        Slot(Said shown) {
            this.shown = shown;
        }

        boolean repeats(Said said) {
            return shown.isSaidBy(said);
        }

        void add(Said said, boolean fuller) {
            others.add((fuller ? shown : said).hit().passage().article());
            shown = fuller ? said : shown;
        }

        List<LeftOut> leftOut() {
            ArticleHead instead = shown.hit().passage().article();
            return others.stream().map(article -> new LeftOut(article, instead)).toList();
        }
    }

    /// A hit and what its passage says.
    private record Said(Hit hit, Set<String> shingles, Set<String> numbers) {
        static Said by(Hit hit) {
            String folded = Folding.fold(hit.passage().text());
            String plain = folded.replaceAll("[^\\p{L}\\p{N}]+", "");
            Set<String> shingles = new HashSet<>();
            for (int i = 0; i + SHINGLE <= plain.length(); i++) {
                shingles.add(plain.substring(i, i + SHINGLE));
            }
            return new Said(hit, shingles, NUMBER.matcher(folded).results().map(MatchResult::group)
                    .collect(Collectors.toUnmodifiableSet()));
        }

        /// Whether another article's passage says the same.
        boolean isSaidBy(Said other) {
            return !hit.passage().article().id().equals(other.hit.passage().article().id())
                    && !shingles.isEmpty() && same(shingles, other.shingles) && same(numbers, other.numbers);
        }

        private static boolean same(Set<String> a, Set<String> b) {
            return a.size() <= b.size() ? shared(a, b, a.size()) >= SAME : shared(b, a, b.size()) >= SAME;
        }
    }
}
