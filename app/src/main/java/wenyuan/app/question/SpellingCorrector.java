package wenyuan.app.question;

import static java.util.stream.Collectors.groupingBy;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Words;

/// Reads a question as it was meant where a word of it is written with other characters that sound the
/// same, which make no word. Only what
/// no article has is read otherwise, and only as a word that articles have together with the rest of the question. Safe
/// to share between threads.
final class SpellingCorrector {
    private static final int LONGEST = 4;
    /// The rarest words of a question tell what it is about.
    private static final int RAREST = 3;

    private final PassageIndex index;
    private final Transliterator pinyin = Transliterator
            .getInstance("Han-Latin; NFD; [[:M:][:Z:]] Remove; Lower");
    private @Nullable Known known;
    private long gathering = -1;

    SpellingCorrector(PassageIndex index) {
        this.index = index;
    }

    /// A word that was read otherwise.
    record Replacement(String written, String meant) {}

    /// A text as it was meant.
    record Corrected(String text, List<Replacement> replacements) {}

    /// The words of the corpus as of a commit, by how they sound, tones left out.
    private record Known(long generation, Map<String, List<String>> bySound) {}

    Corrected correct(String text) {
        String folded = Folding.fold(text);
        List<Span> words = new Words().in(folded);
        var read = new StringBuilder();
        List<Replacement> replacements = new ArrayList<>();
        int copied = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int last = Math.min(words.size(), i + LONGEST) - 1; last >= i; last--) {
                var place = new Span(words.get(i).start(), words.get(last).end());
                boolean spelt = place.start() < copied
                        || words.subList(i, last + 1).stream().anyMatch(word -> word.length() > 1);
                Optional<String> meant = spelt ? Optional.empty() : meant(place, folded);
                if (meant.isPresent()) {
                    read.append(text, copied, place.start()).append(meant.get());
                    replacements.add(new Replacement(place.in(text), meant.get()));
                    copied = place.end();
                }
            }
        }
        return new Corrected(read.append(text, copied, text.length()).toString(), replacements);
    }

    /// Of the words that sound like what stands at a place, where no article has that, the one that articles have
    /// together with most of what the question is about besides: with half of it at least.
    private Optional<String> meant(Span place, String question) {
        String written = place.in(question);
        if (written.length() < 2 || written.length() > LONGEST
                || !written.chars().allMatch(Character::isIdeographic)
                || Wording.of(written).stream().anyMatch(word -> word.kind() == Wording.Kind.GRAMMAR)
                || Asked.WORDS.matcher(written).find() || index.articlesHolding(written) > 0) {
            return Optional.empty();
        }
        List<String> matter = Wording.of(question).stream()
                .filter(word -> word.text().length() > 1 && !word.span().overlaps(place))
                .map(Wording.Word::text).distinct().filter(word -> index.articlesHolding(word) > 0)
                .sorted(Comparator.comparingInt(index::articlesHolding)).limit(RAREST).toList();
        return bySound().getOrDefault(sound(written), List.of()).stream()
                .filter(word -> !matter.isEmpty() && 2 * together(word, matter) >= matter.size())
                .max(Comparator.<String>comparingInt(word -> together(word, matter))
                        .thenComparingInt(index::articlesHolding).thenComparing(Comparator.reverseOrder()));
    }

    private int together(String candidate, List<String> matter) {
        return (int) matter.stream().filter(word -> index.articlesHolding(word + ' ' + candidate) > 0)
                .count();
    }

    private synchronized String sound(String word) {
        return pinyin.transliterate(word);
    }

    /// The newest words of the index. Only who comes first waits for them: after a commit they are gathered anew in the
    /// background, and those before serve until then.
    private synchronized Map<String, List<String>> bySound() {
        long generation = index.generation();
        if (known == null) {
            known = gathered(generation);
        } else if (known.generation != generation && gathering < generation) {
            gathering = generation;
            Thread.ofPlatform().daemon().name("known-words").start(() -> replace(gathered(generation)));
        }
        return known.bySound;
    }

    private synchronized void replace(Known newer) {
        known = newer;
    }

    private Known gathered(long generation) {
        return new Known(generation, index.vocabulary().words().stream()
                .filter(word -> word.length() > 1 && Character.isIdeographic(word.charAt(0)))
                .collect(groupingBy(this::sound)));
    }
}
