package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Compares what numbers count: 1830 of the companies from 42 countries are no countries.
final class Counted {
    private static final int SHORTEST = 2;
    /// How far behind a number what it counts is looked for.
    private static final int AHEAD = 12;

    private Counted() {}

    /// Another number of the run that counts what the claimed one does, where all that say the same count something else.
    static Optional<Mention> other(SideBySide both, Mention claimed, List<Mention> same,
            List<Mention> others) {
        if (!(claimed instanceof Mention.Count) || same.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        String claim = both.claim().folded();
        Optional<String> thing = thing(claim, claimed.span());
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        String text = both.source().folded();
        boolean counted = same.stream().map(found -> thing(text, found.span()))
                .anyMatch(found -> found.isEmpty() || claim.contains(found.get())
                        || isSame(thing.get(), found.get()));
        return counted
                ? Optional.empty()
                : others.stream().filter(found -> thing(text, found.span()).equals(thing)).findFirst();
    }

    private static boolean isSame(String claimed, String found) {
        var word = new Word(new Span(0, claimed.length()), claimed, Wording.Kind.KNOWN);
        return Coverage.of(word, found) > 0;
    }

    /// The word right behind a number.
    private static Optional<String> thing(String text, Span number) {
        String behind = text.substring(number.end(), Math.min(text.length(), number.end() + AHEAD));
        return Wording.of(behind).stream().findFirst()
                .filter(word -> word.span().start() == 0 && word.text().length() >= SHORTEST
                        && word.kind() == Wording.Kind.KNOWN)
                .map(Word::text);
    }
}
