package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.text.Places;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Compares who does something to whom: the same two names on the other sides of the same verb tell the reverse.
final class Order {
    /// Words that let the one who acts stand behind, or both on one side; where one stands, the order tells nothing.
    private static final Pattern TURNED = Pattern.compile("[被由受遭获让把将向对从同与和跟给为]|来自|归");
    private static final int SHORTEST = 2;

    private Order() {}

    /// The first two names of the claim that the best clause of the run has the other way round.
    static Optional<Problem> problem(SideBySide both) {
        return both.claim().words().stream()
                .filter(word -> word.kind() == Wording.Kind.KNOWN && word.text().length() >= SHORTEST)
                .filter(word -> isOnce(word.text(), both.claim().folded()))
                .flatMap(verb -> turned(verb, both).stream()).findFirst();
    }

    private static Optional<Problem> turned(Word verb, SideBySide both) {
        List<Word> words = both.claim().words();
        Optional<Word> before = last(words.stream()
                .filter(word -> word.span().end() <= verb.span().start() && isName(word)));
        Optional<Word> behind = words.stream()
                .filter(word -> word.span().start() >= verb.span().end() && isName(word)).findFirst();
        if (before.isEmpty() || behind.isEmpty() || before.get().text().equals(behind.get().text())) {
            return Optional.empty();
        }
        var stretch = new Span(before.get().span().end(), behind.get().span().start());
        boolean plain = !TURNED.matcher(stretch.in(both.claim().folded())).find();
        return plain && isTurned(verb.text(), before.get().text(), behind.get().text(), both)
                ? Optional.of(new Problem(Problem.Kind.NAME, before.get().span().in(both.claim().text()),
                        behind.get().span().in(both.claim().text()), Optional.of(before.get().span())))
                : Optional.empty();
    }

    /// Whether each clause of the run that has the verb between two names has just these two, turned round.
    private static boolean isTurned(String verb, String before, String behind, SideBySide both) {
        List<String> clauses = Clauses.in(both.there(), new Span(0, both.there().length())).stream()
                .map(clause -> clause.in(both.there()))
                .filter(clause -> clause.contains(verb) && clause.contains(before) && clause.contains(behind))
                .toList();
        return !clauses.isEmpty() && clauses.stream().allMatch(clause -> {
            int at = clause.indexOf(verb);
            if (!isOnce(verb, clause)) {
                return false;
            }
            int first = clause.lastIndexOf(behind, at);
            int second = clause.indexOf(before, at);
            return first >= 0 && second >= 0 && clause.indexOf(before) > at
                    && !TURNED.matcher(clause.substring(first + behind.length(), second)).find();
        });
    }

    private static boolean isOnce(String word, String text) {
        return text.indexOf(word) == text.lastIndexOf(word);
    }

    private static boolean isName(Word word) {
        return (word.kind() == Wording.Kind.UNKNOWN && word.text().length() >= SHORTEST)
                || word.kind() == Wording.Kind.LATIN || !Places.in(word.text()).isEmpty();
    }

    private static Optional<Word> last(Stream<Word> words) {
        return words.reduce((_, word) -> word);
    }
}
