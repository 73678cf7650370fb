package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Compares who does something to whom: the same two names on the other sides of the same verb tell the reverse.
final class Order {
    /// Words that let the one who acts stand behind, or both on one side; where one stands, the order tells nothing.
    private static final Pattern TURNED = Pattern.compile("[被由受遭获让把将向对从同与和跟给为]|来自|归");
    private static final int SHORTEST = 2;

    private Order() {}

    /// The first two names that a clause of the run has on the other sides of a verb than the claim.
    static Optional<Problem> problem(SideBySide both) {
        Source source = both.source();
        return Clauses.in(source.folded(), both.run()).stream()
                .flatMap(clause -> turned(source, clause, both.claim())
                        .or(() -> exchanged(clause.in(source.folded()), both.claim())).stream())
                .findFirst();
    }

    /// The same told by characters, as many a name is no word: what the claim begins with stands behind the verb in the
    /// clause and not before it, and what it has behind the verb the other way round.
    private static Optional<Problem> exchanged(String clause, Statement claim) {
        String text = claim.folded();
        return claim.words().stream()
                .filter(word -> isVerb(word) && isOnce(word.text(), text) && isOnce(word.text(), clause))
                .flatMap(verb -> exchanged(clause, claim, verb).stream()).findFirst();
    }

    private static Optional<Problem> exchanged(String clause, Statement claim, Word verb) {
        int at = clause.indexOf(verb.text());
        String before = clause.substring(0, at);
        String behind = clause.substring(at + verb.text().length());
        String doer = opening(claim.folded().substring(0, verb.span().start()), behind);
        String done = opening(claim.folded().substring(verb.span().end()), before);
        boolean exchanged = doer.length() >= SHORTEST && done.length() >= SHORTEST && !before.contains(doer)
                && !behind.contains(done) && behind.startsWith(doer) && before.startsWith(done)
                && isPlain(clause, 0, at) && isPlain(claim.folded(), 0, verb.span().end());
        var whole = new Span(0, doer.length());
        return exchanged
                ? Optional
                        .of(new Problem(Problem.Kind.NAME, whole.in(claim.text()), done, Optional.of(whole)))
                : Optional.empty();
    }

    /// The longest beginning of a text that another has.
    private static String opening(String text, String other) {
        int length = 0;
        while (length < text.length() && other.contains(text.substring(0, length + 1))) {
            length++;
        }
        return text.substring(0, length);
    }

    private static Optional<Problem> turned(Source source, Span stretch, Statement claim) {
        String clause = stretch.in(source.folded());
        List<Word> words = source.words(stretch).stream()
                .filter(word -> isOnce(word.text(), clause) && isOnce(word.text(), claim.folded())).toList();
        return IntStream.range(0, words.size()).filter(i -> isVerb(words.get(i))).boxed()
                .flatMap(i -> turned(words, i, source.folded(), claim).stream()).findFirst();
    }

    /// @param at the place of the verb among the words that both have
    private static Optional<Problem> turned(List<Word> words, int at, String text, Statement claim) {
        Optional<Word> before = words.subList(0, at).reversed().stream().filter(SideBySide::isName)
                .findFirst();
        Optional<Word> behind = words.subList(at + 1, words.size()).stream().filter(SideBySide::isName)
                .findFirst();
        if (before.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        String folded = claim.folded();
        Span first = place(behind.get(), folded);
        Span verb = place(words.get(at), folded);
        Span second = place(before.get(), folded);
        boolean turned = first.end() <= verb.start() && verb.end() <= second.start()
                && isPlain(text, before.get().span().end(), behind.get().span().start())
                && isPlain(folded, first.end(), second.start());
        return turned
                ? Optional.of(new Problem(Problem.Kind.NAME, first.in(claim.text()), second.in(claim.text()),
                        Optional.of(first)))
                : Optional.empty();
    }

    private static boolean isPlain(String text, int from, int to) {
        return !TURNED.matcher(text.substring(from, to)).find();
    }

    private static Span place(Word word, String text) {
        int at = text.indexOf(word.text());
        return new Span(at, at + word.text().length());
    }

    private static boolean isVerb(Word word) {
        return word.kind() == Wording.Kind.KNOWN && word.text().length() >= SHORTEST
                && !SideBySide.isName(word);
    }

    private static boolean isOnce(String word, String text) {
        return text.contains(word) && text.indexOf(word) == text.lastIndexOf(word);
    }
}
