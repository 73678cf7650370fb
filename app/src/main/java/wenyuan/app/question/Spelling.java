package wenyuan.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Words;

/// Reads a question as it was meant where a word of it is misspelt: Han characters that sound the same or look alike,
/// one wrong letter in a Latin word. Only what no article has is read otherwise, only as a word or a person's name
/// that articles have together with the rest of the question, and the asker is told. Safe to share between threads.
final class Spelling {
    private static final int LONGEST = 4;
    private static final int SHORTEST_LATIN = 5;
    /// Words of one character that hold a sentence together; next to them, any pair may be new.
    private static final String JOINTS = "的了是在和与及或有被把将对从到为这那吗呢啊吧谁哪几多个位名家我你他她它们也都就不没很最请问其该每各并而且又再已还只要能会可让使给向于以之所某上下";
    /// Characters of the words that ask.
    private static final String ASKING = "谁哪几多吗呢么何怎咋啥";

    private final PassageIndex index;
    private final NewestWords known;

    Spelling(PassageIndex index) {
        this(index, gathering -> Thread.ofPlatform().daemon().name("known-words").start(gathering));
    }

    /// @param background gathers the words of the corpus anew
    Spelling(PassageIndex index, Executor background) {
        this.index = index;
        this.known = new NewestWords(index, background);
    }

    /// The text of a question as it was meant; what was read otherwise is said in the notes.
    String read(String text, Notes notes) {
        String folded = Folding.fold(text);
        List<Span> words = new Words().in(folded);
        var company = new Company(index, folded, words);
        var read = new StringBuilder();
        int copied = 0;
        for (Meant meant : meant(folded, words, company)) {
            String written = meant.span().in(text);
            notes.say("“" + written + "”按“" + meant.word() + "”查找",
                    "Read “" + written + "” as “" + meant.word() + "”");
            read.append(text, copied, meant.span().start()).append(meant.word());
            copied = meant.span().end();
        }
        return read.append(text, copied, text.length()).toString();
    }

    /// A place of the question and the word that is meant there.
    private record Meant(Span span, String word) {

        /// Without the whole words at both ends that are meant as they are written.
        static Meant of(Span place, String meant, String question, List<Span> words) {
            int start = place.start();
            int end = place.end();
            for (Span word : words) {
                if (word.start() == start && isKept(word, place, meant, question)) {
                    start = word.end();
                }
            }
            for (Span word : words.reversed()) {
                if (word.end() == end && word.start() > start && isKept(word, place, meant, question)) {
                    end = word.start();
                }
            }
            return new Meant(new Span(start, end),
                    new Span(start, end).shift(-place.start()).in(meant));
        }

        private static boolean isKept(Span word, Span place, String meant, String question) {
            return word.length() > 1 && place.contains(word)
                    && word.shift(-place.start()).in(meant).equals(word.in(question));
        }
    }

    private List<Meant> meant(String question, List<Span> words, Company company) {
        List<Meant> found = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= at) {
                Optional<Meant> meant = from(i, question, words, company);
                if (meant.isPresent()) {
                    found.add(meant.get());
                    at = meant.get().span().end();
                }
            }
        }
        return found;
    }

    /// What is meant by the words from the i-th on: by as many of them as make sense together.
    private Optional<Meant> from(int i, String question, List<Span> words, Company company) {
        Span first = words.get(i);
        if (Letters.areLatin(first.in(question))) {
            return latin(first, question, company);
        }
        for (int last = Math.min(words.size() - 1, i + LONGEST - 1); last >= i; last--) {
            Span place = new Span(first.start(), words.get(last).end());
            if (place.length() <= LONGEST && isDoubtful(place, question, words, company)) {
                boolean holdsWord = words.stream()
                        .anyMatch(word -> word.length() > 1 && place.contains(word));
                List<String> candidates = new Misspelt(place.in(question)).candidates(known.get(), company)
                        .stream()
                        .filter(meant -> !holdsWord
                                || stands(Meant.of(place, meant, question, words), question, words, company))
                        .toList();
                Optional<String> word = company.closest(candidates, place);
                if (word.isPresent()) {
                    return word.map(meant -> Meant.of(place, meant, question, words));
                }
            }
        }
        return Optional.empty();
    }

    /// An English question begins with a word that asks, and has others that no Chinese article has.
    private Optional<Meant> latin(Span place, String question, Company company) {
        String word = place.in(question);
        boolean opensEnglish = place.start() == 0 && question.chars().noneMatch(Character::isIdeographic);
        if (opensEnglish || word.length() < SHORTEST_LATIN || company.known(word)) {
            return Optional.empty();
        }
        return company.closest(known.get().oneLetterFrom(word), place).map(near -> new Meant(place, near));
    }

    /// Whether an article has what is meant next to a whole word that stands next to it in the question. A word of the
    /// dictionary is otherwise as it should be, though no article may have it.
    private static boolean stands(Meant meant, String question, List<Span> words, Company company) {
        Span place = meant.span();
        List<Span> whole = words.stream().filter(word -> word.length() > 1).toList();
        return whole.stream().filter(word -> word.end() == place.start())
                .anyMatch(word -> company.toldOf(word.in(question) + meant.word()))
                || whole.stream().filter(word -> word.start() == place.end())
                        .anyMatch(word -> company.toldOf(meant.word() + word.in(question)));
    }

    /// Han characters that stand next to each other as in no article, none of which holds a sentence together
    /// or asks.
    private static boolean isDoubtful(Span place, String question, List<Span> words, Company company) {
        String written = place.in(question);
        return written.chars().allMatch(Character::isIdeographic)
                && written.chars().noneMatch(c -> ASKING.indexOf(c) >= 0)
                && words.stream().filter(word -> word.length() == 1 && place.contains(word))
                        .noneMatch(word -> JOINTS.contains(word.in(question)))
                && !company.knowsPairs(written);
    }
}
