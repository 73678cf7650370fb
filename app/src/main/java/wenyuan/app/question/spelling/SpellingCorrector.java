package wenyuan.app.question.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Surnames;
import wenyuan.indexer.text.Words;

/// Reads a question as it was meant where a word of it is misspelt: one Han character for another that sounds the same,
/// one wrong letter in a Latin word. Only what no article has is read otherwise, and only as what articles have together
/// with the rest of the question. Safe to share between threads.
public final class SpellingCorrector {
    private static final int LONGEST = 4;
    private static final int NAME = 3;
    private static final int SHORTEST_LATIN = 5;
    /// Words of one character that hold a sentence together; next to them, any pair may be new.
    private static final String JOINTS = "的了是在和与及或有被把将对从到为这那吗呢啊吧谁哪几多个位名家我你他她它们也都就不没很最请问其该每各并而且又再已还只要能会可让使给向于以之所某上下";
    /// Characters of the words that ask.
    private static final String ASKING = "谁哪几多吗呢么何怎咋啥";

    private final PassageIndex index;
    private final CorpusVocabulary.Newest known;

    public SpellingCorrector(PassageIndex index) {
        this(index, gathering -> Thread.ofPlatform().daemon().name("known-words").start(gathering));
    }

    /// @param background gathers the words of the corpus anew
    SpellingCorrector(PassageIndex index, Executor background) {
        this.index = index;
        this.known = new CorpusVocabulary.Newest(index, background);
    }

    /// A word that was read otherwise.
    public record Replacement(String written, String meant) {}

    /// A text as it was meant.
    public record Corrected(String text, List<Replacement> replacements) {}

    public Corrected correct(String text) {
        String folded = Folding.fold(text);
        var question = new Asked(folded, new Words().in(folded));
        var company = new Cooccurrence(index, folded, question.words);
        var read = new StringBuilder();
        List<Replacement> replacements = new ArrayList<>();
        int copied = 0;
        for (int i = 0; i < question.words.size(); i++) {
            if (question.words.get(i).start() >= copied) {
                Optional<Meant> meant = from(i, question, company);
                if (meant.isPresent()) {
                    Span place = meant.get().place;
                    read.append(text, copied, place.start()).append(meant.get().word);
                    replacements.add(new Replacement(place.in(text), meant.get().word));
                    copied = place.end();
                }
            }
        }
        return new Corrected(read.append(text, copied, text.length()).toString(), replacements);
    }

    /// @param text folded
    private record Asked(String text, List<Span> words) {}

    private record Meant(Span place, String word) {}

    /// What is meant by the words from the i-th on: by as many of them as make sense together.
    private Optional<Meant> from(int i, Asked question, Cooccurrence company) {
        Span first = question.words.get(i);
        if (CorpusVocabulary.isLatin(first.in(question.text))) {
            return latin(first, question.text, company).map(word -> new Meant(first, word));
        }
        for (int last = Math.min(question.words.size() - 1, i + LONGEST - 1); last >= i; last--) {
            Span place = new Span(first.start(), question.words.get(last).end());
            if (place.length() <= LONGEST && isDoubtful(place, question, company)) {
                boolean wordWithin = question.words.stream()
                        .anyMatch(word -> word.length() > 1 && place.contains(word));
                List<String> candidates = candidates(place.in(question.text), company).stream()
                        .filter(meant -> !wordWithin || place.length() == LONGEST
                                || joins(place, meant, question, company))
                        .toList();
                Optional<String> word = company.closest(candidates, place);
                if (word.isPresent()) {
                    return word.map(meant -> new Meant(place, meant));
                }
            }
        }
        return Optional.empty();
    }

    /// What the characters become with another one that sounds the same: a word of the corpus, a person's name, or
    /// what stands in an article though the character is neither first nor last.
    private Set<String> candidates(String written, Cooccurrence company) {
        CorpusVocabulary corpus = known.get();
        boolean name = written.length() == NAME && Surnames.holds(written.charAt(0));
        Set<String> candidates = new TreeSet<>();
        for (int i = 0; i < written.length(); i++) {
            boolean within = i > 0 && (i + 1 < written.length() || name);
            for (char c : corpus.soundingLike(written.charAt(i))) {
                String other = written.substring(0, i) + c + written.substring(i + 1);
                if (c != written.charAt(i)
                        && (corpus.vocabulary().holds(other) || (within && company.toldOf(other)))) {
                    candidates.add(other);
                }
            }
        }
        return candidates;
    }

    /// An English question begins with a word that asks, and has others that no Chinese article has.
    private Optional<String> latin(Span place, String question, Cooccurrence company) {
        String word = place.in(question);
        boolean opensEnglish = place.start() == 0 && question.chars().noneMatch(Character::isIdeographic);
        return opensEnglish || word.length() < SHORTEST_LATIN || company.known(word)
                ? Optional.empty()
                : company.closest(known.get().oneLetterFrom(word), place);
    }

    /// Whether an article has what is meant next to a whole word that stands next to it in the question. A word of the
    /// dictionary is otherwise as it should be, though no article may have it.
    private static boolean joins(Span place, String meant, Asked question, Cooccurrence company) {
        return question.words.stream().filter(word -> word.length() > 1)
                .anyMatch(word -> (word.end() == place.start()
                        && company.toldOf(word.in(question.text) + meant))
                        || (word.start() == place.end() && company.toldOf(meant + word.in(question.text))));
    }

    /// Han characters that stand next to each other as in no article, none of which holds a sentence together
    /// or asks.
    private static boolean isDoubtful(Span place, Asked question, Cooccurrence company) {
        String written = place.in(question.text);
        return written.length() > 1
                && written.chars().allMatch(c -> Character.isIdeographic(c) && ASKING.indexOf(c) < 0)
                && question.words.stream().filter(word -> word.length() == 1 && place.contains(word))
                        .noneMatch(word -> JOINTS.contains(word.in(question.text)))
                && !company.knowsPairs(written);
    }
}
