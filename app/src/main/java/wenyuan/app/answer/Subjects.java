package wenyuan.app.answer;

import java.util.List;
import java.util.Optional;
import wenyuan.app.text.People;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.indexer.corpus.Span;

/// Compares whom a claim begins with and whom the source has right before the deed.
final class Subjects {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private Subjects() {}

    /// Another person who does in the best sentence what the claim says of someone whom that sentence does not name.
    static Optional<Problem> problem(SideBySide both) {
        String sentence = both.home().in(both.source().folded());
        return subject(both.claim(), both.source().folded(), sentence)
                .flatMap(subject -> doer(both).map(doer -> new Problem(Problem.Kind.NAME,
                        subject.in(both.claim().text()), doer, Optional.of(subject))));
    }

    /// The person with whose name the claim begins, where the source names him, and the sentence does not.
    private static Optional<Span> subject(Statement claim, String text, String sentence) {
        if (claim.words().isEmpty() || claim.words().getFirst().kind() != Wording.Kind.UNKNOWN) {
            return Optional.empty();
        }
        Word first = claim.words().getFirst();
        for (int length = Math.min(LONGEST, first.text().length()); length >= SHORTEST; length--) {
            String name = first.text().substring(0, length);
            if (People.isNameLike(name) && text.contains(name)) {
                return sentence.contains(name)
                        ? Optional.empty()
                        : Optional.of(new Span(first.span().start(), first.span().start() + length));
            }
        }
        return Optional.empty();
    }

    /// A person whom the claim does not name, right before a word of the claim.
    private static Optional<String> doer(SideBySide both) {
        List<Word> words = both.source().words(both.home());
        for (int i = 0; i + 1 < words.size(); i++) {
            Span name = name(words, i, both.source().folded());
            Word deed = words.get(i + 1);
            boolean person = name.length() > 0
                    && !both.claim().folded().contains(name.in(both.source().folded()));
            boolean does = deed.span().start() == name.end() && deed.text().length() >= SHORTEST
                    && deed.kind() != Wording.Kind.GRAMMAR && both.claim().folded().contains(deed.text());
            if (person && does) {
                return Optional.of(name.in(both.source().text()));
            }
        }
        return Optional.empty();
    }

    /// The name that ends with a word: an unknown word, or a surname by itself with a word behind it, as 范清水; empty
    /// where there is none.
    private static Span name(List<Word> words, int last, String text) {
        Span span = words.get(last).span();
        boolean unknown = words.get(last).kind() == Wording.Kind.UNKNOWN;
        if (unknown && People.isNameLike(span.in(text))) {
            return span;
        }
        Word before = last > 0 ? words.get(last - 1) : words.get(last);
        var whole = new Span(before.span().start(), span.end());
        boolean made = before.kind() == Wording.Kind.UNKNOWN && before.text().length() == 1
                && whole.length() == before.text().length() + span.length();
        return made && People.isNameLike(whole.in(text)) ? whole : new Span(span.end(), span.end());
    }
}
