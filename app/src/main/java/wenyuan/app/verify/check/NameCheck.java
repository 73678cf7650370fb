package wenyuan.app.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.People;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.EvidenceText;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Asks of each name of a claim whether the article has it: of a person, a place, an organisation, and what is written in
/// letters.
final class NameCheck implements Check {
    private static final Pattern ORGANISATION = Pattern
            .compile("\\p{IsHan}+(?:公司|集团|大学|学院|银行|医院|研究院|研究所|协会|学会|基金会|出版社|博物馆)");
    private static final Pattern BODY = Pattern
            .compile("公司|集团|大学|学院|银行|医院|研究院|研究所|协会|学会|基金会|出版社|博物馆|法院|中学|小学");
    private static final double HALF = 0.5;
    private static final int SHORTEST = 2;

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        Stream<Disagreement> people = pair.claimed().stream().filter(Fact.Person.class::isInstance)
                .filter(person -> !pair.text().mentions(person.text())
                        && !pair.text().folded().contains(Folding.fold(person.text())))
                .map(person -> has(pair.text(), person.text())
                        ? new Disagreement.Missing(FactKind.NAME, person.span())
                        : new Disagreement.Unknown(FactKind.NAME, person.span()));
        Stream<Disagreement> places = pair.claimed().stream()
                .filter(fact -> fact instanceof Fact.Place(var place) && !pair.text().mentions(place.name()))
                .filter(fact -> pair.stated().stream()
                        .noneMatch(other -> fact.comparable(other) && pair.isInstead(other, fact)))
                .map(place -> new Disagreement.Unknown(FactKind.PLACE, place.span()));
        Stream<Disagreement> words = pair.claim().words().stream()
                .filter(word -> isName(word) && pair.said(word) == 0 && !has(pair.text(), word.text()))
                .map(word -> new Disagreement.Unknown(kind(word), word.span()));
        Stream<Disagreement> replaced = pair.claim().words().stream()
                .filter(word -> word.kind() == Wording.Kind.UNKNOWN && word.text().length() >= SHORTEST
                        && pair.said(word) < 1)
                .flatMap(word -> pair.instead(word.span()).flatMap(found -> other(word, found, pair))
                        .stream());
        List<Word> all = pair.claim().words();
        Stream<Disagreement> bodies = IntStream.range(1, all.size())
                .filter(i -> BODY.matcher(all.get(i).text()).matches()
                        && all.get(i - 1).span().end() == all.get(i).span().start()
                        && LexicalOverlap.weight(all.get(i - 1)) > 1 && pair.said(all.get(i - 1)) < HALF)
                .mapToObj(i -> {
                    var body = new Span(all.get(i - 1).span().start(), all.get(i).span().end());
                    return has(pair.text(), all.get(i - 1).text())
                            ? new Disagreement.Missing(FactKind.ORGANISATION, body)
                            : new Disagreement.Unknown(FactKind.ORGANISATION, body);
                });
        Stream<Disagreement> subject = all.stream().filter(word -> LexicalOverlap.weight(word) > 1).limit(1)
                .filter(word -> pair.claimed().stream().map(Fact::span).noneMatch(word.span()::overlaps))
                .filter(word -> pair.claim().before().isEmpty() && pair.said(word) == 0
                        && !has(pair.text(), word.text()))
                .map(word -> new Disagreement.Unknown(kind(word), word.span()));
        return Stream.of(people, places, words, replaced, bodies, subject).flatMap(each -> each).toList();
    }

    /// A name in the place of another.
    private static Optional<Disagreement> other(Word word, Span found, EvidencePair pair) {
        String name = found.in(pair.text().folded());
        boolean other = name.length() >= SHORTEST && !pair.claim().folded().contains(name)
                && Wording.of(name).stream().allMatch(each -> each.kind() == Wording.Kind.UNKNOWN);
        return other
                ? Optional.of(new Disagreement.Contradicted(kind(word), word.span(), found))
                : Optional.empty();
    }

    private static boolean isName(Word word) {
        return switch (word.kind()) {
            case LATIN -> word.text().length() >= SHORTEST;
            case UNKNOWN -> People.isNameLike(word.text()) || ORGANISATION.matcher(word.text()).matches();
            case KNOWN, NUMBER, LIGHT, GRAMMAR -> false;
        };
    }

    /// Whether an article has a name or two characters in a row of it, as a short form or one cut wrongly has.
    private static boolean has(EvidenceText text, String name) {
        if (text.mentions(name) || name.chars().noneMatch(Character::isIdeographic)) {
            return text.mentions(name);
        }
        for (int i = 0; i + 1 < name.length(); i++) {
            if (text.mentions(name.substring(i, i + 2))) {
                return true;
            }
        }
        return LexicalOverlap.of(new Word(new Span(0, name.length()), name, Wording.Kind.UNKNOWN),
                text.folded()) > 0;
    }

    private static FactKind kind(Word word) {
        return ORGANISATION.matcher(word.text()).matches() ? FactKind.ORGANISATION : FactKind.NAME;
    }
}
