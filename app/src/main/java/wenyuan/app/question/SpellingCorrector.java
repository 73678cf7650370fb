package wenyuan.app.question;

import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Transliterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;

/// Reads a question as it was meant where a word of it is written with other characters that sound the
/// same, which make no word. Only what
/// no article has is read otherwise, and only as a word that articles have together with the rest of the question. Safe
/// to share between threads.
final class SpellingCorrector {
    /// The rarest words of a question tell what it is about.
    private static final int RAREST = 3;
    private static final Duration REFRESHED = Duration.ofMinutes(1);

    private final PassageIndex index;
    private final Transliterator pinyin = Transliterator
            .getInstance("Han-Latin; NFD; [[:M:][:Z:]] Remove; Lower");
    /// The words of the corpus by how they sound, tones left out. Only who comes first waits for them: later they are
    /// gathered anew in the background, and those before serve until then.
    private final LoadingCache<PassageIndex, Map<String, List<String>>> bySound = Caffeine.newBuilder()
            .refreshAfterWrite(REFRESHED).build(this::gathered);

    SpellingCorrector(PassageIndex index) {
        this.index = index;
    }

    /// A word that was read otherwise.
    record Replacement(String written, String meant) {}

    /// A text as it was meant.
    record Corrected(String text, List<Replacement> replacements) {}

    Corrected correct(String text) {
        String folded = Folding.fold(text);
        var read = new StringBuilder();
        List<Replacement> replacements = new ArrayList<>();
        int copied = 0;
        List<Wording.Word> words = Wording.of(folded);
        for (Span place : wordless(words)) {
            Optional<String> meant = place.start() < copied
                    ? Optional.empty()
                    : meant(place.in(folded), words.stream().filter(word -> !word.span().overlaps(place)));
            if (meant.isPresent()) {
                read.append(text, copied, place.start()).append(meant.get());
                replacements.add(new Replacement(place.in(text), meant.get()));
                copied = place.end();
            }
        }
        return new Corrected(read.append(text, copied, text.length()).toString(), replacements);
    }

    /// Where characters that make no word stand side by side, from each of them the longest run first.
    private static List<Span> wordless(List<Wording.Word> question) {
        return question.stream().filter(word -> word.kind() == Wording.Kind.UNKNOWN)
                .map(Wording.Word::span)
                .flatMap(run -> IntStream.range(run.start(), run.end()).boxed()
                        .flatMap(start -> IntStream.of(4, 3, 2).filter(length -> start + length <= run.end())
                                .mapToObj(length -> new Span(start, start + length))))
                .toList();
    }

    /// Of the words that sound like what is written, where no article has that, the one that articles have together with
    /// most of what the question is about besides: with half of it at least.
    private Optional<String> meant(String written, Stream<Wording.Word> besides) {
        if (Asked.WORDS.matcher(written).find() || index.articlesHolding(written) > 0) {
            return Optional.empty();
        }
        List<String> matter = besides.map(Wording.Word::text).filter(word -> word.length() > 1).distinct()
                .filter(word -> index.articlesHolding(word) > 0)
                .sorted(Comparator.comparingInt(index::articlesHolding)).limit(RAREST).toList();
        return bySound.get(index).getOrDefault(sound(written), List.of()).stream()
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

    private Map<String, List<String>> gathered(PassageIndex corpus) {
        return corpus.vocabulary().words().stream()
                .filter(word -> word.length() > 1 && Character.isIdeographic(word.charAt(0)))
                .collect(groupingBy(this::sound));
    }
}
