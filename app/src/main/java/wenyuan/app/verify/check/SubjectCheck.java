package wenyuan.app.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.People;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Asks whether the clause that says most of a claim is about what the claim is about: read back from there, the subject
/// comes before any other name that a clause begins with; the clause names no other person; and of several values in it
/// that of the claim is the subject's.
final class SubjectCheck implements Check {
    private static final Pattern BODY = Pattern
            .compile("\\p{IsHan}*(?:公司|集团|大学|学院|银行|医院|研究院|研究所|协会|基金会|区|县|市|镇|村|队|厂|站|局|委|组|馆|店|校|船|院|线|期)");
    private static final Pattern PARTS = Pattern.compile("[、,;和与及]");
    private static final int SHORTEST = 2;
    private static final int BEGINNING = 6;
    private static final int OFTEN = 2;

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        Optional<Word> subject = pair.claim().words().stream().filter(word -> LexicalOverlap.weight(word) > 1)
                .filter(word -> pair.claimed().stream().filter(fact -> fact instanceof Fact.Date)
                        .noneMatch(date -> date.span().overlaps(word.span())))
                .findFirst();
        boolean other = namesOther(pair) || subject.filter(word -> isOfOther(word, pair)).isPresent();
        return other
                ? List.of(new Disagreement.Missing(FactKind.NAME,
                        subject.map(Word::span).orElse(new Span(0, 1))))
                : List.of();
    }

    private static boolean isOfOther(Word subject, EvidencePair pair) {
        if (LexicalOverlap.of(subject, pair.in(pair.anchor())) > 0) {
            return pair.in(pair.anchor()).contains(subject.text()) && isBesideOther(subject, pair);
        }
        if (LexicalOverlap.of(subject, pair.text().folded()) == 0) {
            return false;
        }
        for (Span clause : Clauses.in(pair.text().folded(), new Span(0, pair.anchor().end())).reversed()) {
            if (LexicalOverlap.of(subject, pair.in(clause)) > 0) {
                return false;
            }
            if (isOther(clause, pair)) {
                return true;
            }
        }
        return !pair.text().title().contains(subject.text());
    }

    /// Whether the clause that says most has persons, and none of the claim's.
    private static boolean namesOther(EvidencePair pair) {
        String anchor = pair.in(pair.anchor());
        List<String> claimed = pair.claim().words().stream()
                .filter(word -> word.kind() == Wording.Kind.UNKNOWN
                        && People.isNameLike(word.text()) && pair.text().mentions(word.text()))
                .map(Word::text).toList();
        return !claimed.isEmpty() && claimed.stream().noneMatch(anchor::contains)
                && pair.stated().stream().anyMatch(fact -> fact instanceof Fact.Person
                        && pair.anchor().contains(fact.span()) && !pair.claim().text().contains(fact.text()));
    }

    /// Whether between the subject and each of the claim's numbers stands another number of the kind, as in a list.
    private static boolean isBesideOther(Word subject, EvidencePair pair) {
        List<Fact> numbers = pair.stated().stream().filter(fact -> fact instanceof Fact.Quantity
                && pair.anchor().contains(fact.span())).toList();
        int at = pair.text().folded().indexOf(subject.text(), pair.anchor().start());
        return pair.claimed().stream().filter(Fact.Quantity.class::isInstance).anyMatch(claimed -> {
            List<Fact> same = numbers.stream().filter(claimed::follows).toList();
            return !same.isEmpty() && same.stream().allMatch(found -> numbers.stream()
                    .filter(other -> claimed.comparable(other) && !claimed.follows(other))
                    .anyMatch(other -> isNearer(at, other.span(), found.span(), pair)));
        });
    }

    private static boolean isNearer(int subject, Span other, Span found, EvidencePair pair) {
        boolean behind = subject <= other.start() && other.end() <= found.start();
        boolean before = found.end() <= subject && subject <= other.start();
        var between = new Span(Math.min(other.end(), found.end()), Math.max(other.start(), found.start()));
        return (behind || before) && PARTS.matcher(pair.in(between)).find();
    }

    /// Whether a clause begins with a name that the claim does not have.
    private static boolean isOther(Span clause, EvidencePair pair) {
        return Wording.of(pair.in(clause)).stream().filter(word -> word.kind() != Wording.Kind.GRAMMAR)
                .limit(2)
                .anyMatch(word -> word.span().start() <= BEGINNING && isName(word, pair)
                        && !pair.claim().folded().contains(word.text()));
    }

    /// Whether a word names something: a person, a place or a body, or what is no word of the dictionary and comes back.
    private static boolean isName(Word word, EvidencePair pair) {
        boolean unknown = word.kind() == Wording.Kind.UNKNOWN && word.text().length() >= SHORTEST;
        return (unknown && (BODY.matcher(word.text()).matches() || pair.text().count(word.text()) >= OFTEN))
                || pair.stated().stream()
                        .anyMatch(fact -> (fact instanceof Fact.Person || fact instanceof Fact.Place)
                                && fact.text().equals(word.text()));
    }
}
