package wenyuan.app.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Clauses;
import wenyuan.app.text.People;
import wenyuan.app.text.Wording;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Asks whether what stands together in a claim stands together in the evidence: a value with its words and not nearer to
/// those of another value, a statement with its subject and not with another that comes nearer.
final class BindingCheck implements Check {
    /// How much more likely another value must be the one that the claim is about.
    private static final double LIKELIER = 0.12;
    private static final Pattern BODY = Pattern
            .compile(
                    "\\p{IsHan}*(?:公司|集团|大学|学院|银行|医院|研究院|研究所|协会|基金会|区|县|市|镇|村|街道|队|厂|站|局|委|组|馆|店|校|船|院|线|期)");
    private static final Pattern FROM = Pattern.compile("[从由自][^,，。;；到至为涨跌增减升降改]{0,8}$");
    private static final int FURTHEST = 9;
    private static final String REGIONS = "省市州县区镇乡村";
    private static final Pattern REGION = Pattern.compile("[" + REGIONS + "]$");
    private static final int BEGINNING = 6;
    private static final int OFTEN = 2;

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        List<Disagreement> found = new ArrayList<>();
        pair.claimed().stream().filter(Fact.Quantity.class::isInstance)
                .filter(fact -> isOfOther(fact, pair))
                .forEach(fact -> found.add(new Disagreement.Missing(fact.kind(), fact.span())));
        subject(pair).ifPresent(found::add);
        return List.copyOf(found);
    }

    /// Whether the words of a value stand with another one, or it begins what it ends.
    private static boolean isOfOther(Fact fact, EvidencePair pair) {
        List<Fact> same = pair.comparable(fact).filter(fact::follows).toList();
        double own = same.stream().mapToDouble(found -> pair.affinity(fact, found)).max().orElse(1);
        boolean turned = !same.isEmpty() && same.stream().allMatch(found -> isFrom(found,
                pair.text().folded()) != isFrom(fact, pair.claim().folded()));
        return turned || pair.comparable(fact).filter(other -> !fact.follows(other) && isLike(fact, other))
                .anyMatch(other -> pair.affinity(fact, other) > own + LIKELIER);
    }

    private static boolean isLike(Fact one, Fact other) {
        return one instanceof Fact.Quantity(var first) && other instanceof Fact.Quantity(var second)
                && first.isLike(second);
    }

    private static boolean isFrom(Fact fact, String text) {
        int at = fact.span().start();
        return FROM.matcher(text.substring(Math.max(0, at - FURTHEST), at)).find();
    }

    /// Read back from the clause that says most of the claim, its subject comes before any other name that a clause begins
    /// with; or it comes later in the sentence.
    private static Optional<Disagreement> subject(EvidencePair pair) {
        return pair.claim().words().stream().filter(word -> LexicalOverlap.weight(word) > 1)
                .filter(word -> !pair.isFact(word.span()) || word.kind() == Wording.Kind.UNKNOWN).findFirst()
                .filter(word -> word.kind() != Wording.Kind.KNOWN || pair.claim().before().isEmpty())
                .filter(word -> !People.isNameLike(word.text()) && isOfOther(word, pair))
                .map(word -> new Disagreement.Missing(FactKind.NAME, word.span()));
    }

    private static boolean isOfOther(Word subject, EvidencePair pair) {
        if (!LexicalOverlap.has(subject, pair.text().folded())) {
            return false;
        }
        for (Span clause : Clauses.in(pair.text().folded(), new Span(0, pair.anchor().end())).reversed()) {
            if (LexicalOverlap.has(subject, pair.in(clause))
                    || (clause.end() <= pair.home().start() && LexicalOverlap.has(subject,
                            isRegion(subject.text(), pair)
                                    ? pair.text().context(pair.run())
                                    : pair.text().title()))) {
                return false;
            }
            if (beginsWithOther(subject, clause, pair)) {
                return true;
            }
        }
        return !LexicalOverlap.has(subject, pair.in(pair.home()));
    }

    private static boolean isRegion(String name, EvidencePair pair) {
        return REGION.matcher(name).find() || REGIONS.chars()
                .anyMatch(kind -> pair.text().mentions(name + (char) kind));
    }

    /// Whether a clause begins with a name that the claim does not have: of a place or a body, or what is no word of the
    /// dictionary and comes back.
    private static boolean beginsWithOther(Word subject, Span clause, EvidencePair pair) {
        List<Word> words = Wording.of(pair.in(clause)).stream()
                .filter(word -> word.kind() != Wording.Kind.GRAMMAR).limit(3).toList();
        return Stream.iterate(0, i -> i < Math.min(2, words.size()), i -> i + 1).anyMatch(i -> {
            Word word = words.get(i);
            boolean body = BODY.matcher(word.text()).matches() || (i + 1 < words.size()
                    && words.get(i + 1).span().start() == word.span().end()
                    && BODY.matcher(words.get(i + 1).text()).matches());
            return word.span().start() <= BEGINNING && word.kind() == Wording.Kind.UNKNOWN
                    && word.text().length() > 1 && !pair.claim().folded().contains(word.text())
                    && (body || pair.text().count(word.text()) >= OFTEN)
                    && isRegion(word.text(), pair) == isRegion(subject.text(), pair);
        });
    }
}
