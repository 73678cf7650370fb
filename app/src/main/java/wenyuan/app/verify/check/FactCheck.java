package wenyuan.app.verify.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Unit;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Asks of each fact of a claim whether the evidence states it, and of the same thing: a value that stands beside other
/// words than in the claim belongs to something else, and so does one beside the opposite word.
final class FactCheck implements Check {
    /// How much more likely another value must be the one that the claim is about.
    private static final double LIKELIER = 0.12;
    private static final int AHEAD = 4;

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        return pair.claimed().stream().filter(fact -> !isYearOnYear(fact, pair))
                .flatMap(fact -> switch (fact) {
                    case Fact.Quantity _ -> value(fact, pair);
                    case Fact.Date _ -> Stream.concat(value(fact, pair), date(fact, pair));
                    case Fact.Place _ -> value(fact, pair);
                    case Fact.Polarity _ -> polarity(fact, pair);
                    case Fact.Tense _,Fact.Person _,Fact.Position _ -> Stream.empty();
                }).distinct().toList();
    }

    /// 比去年同期 says what 同比 does, and no day.
    private static boolean isYearOnYear(Fact fact, EvidencePair pair) {
        return fact instanceof Fact.Date && pair.claim().folded().startsWith("同期", fact.span().end());
    }

    private static Stream<Disagreement> value(Fact fact, EvidencePair pair) {
        List<Fact> comparable = pair.stated().stream().filter(fact::comparable).toList();
        List<Fact> same = comparable.stream().filter(fact::follows).toList();
        List<Fact> others = comparable.stream().filter(other -> !fact.follows(other)).toList();
        if (same.isEmpty()) {
            return fact.saidBy(pair.there()) || isAround(fact, pair)
                    ? Stream.empty()
                    : missing(fact, others, pair);
        }
        if (pair.claimed().stream().filter(each -> each.getClass() == fact.getClass() && each.follows(fact))
                .map(Fact::span).distinct().count() > same.size() && fact instanceof Fact.Quantity) {
            return missing(fact, others, pair);
        }
        double own = same.stream().mapToDouble(found -> pair.affinity(fact, found)).max().orElse(0);
        return fact instanceof Fact.Place
                ? Stream.empty()
                : others.stream()
                        .filter(other -> pair.claimed().stream().noneMatch(claimed -> claimed.follows(other)))
                        .filter(other -> pair.affinity(fact, other) > own + LIKELIER)
                        .max(Comparator.comparingDouble(other -> pair.affinity(fact, other)))
                        .map(other -> disagreement(fact, Optional.of(other), pair)).stream();
    }

    /// What stands in its place, else that it is missing.
    private static Stream<Disagreement> missing(Fact fact, List<Fact> others, EvidencePair pair) {
        return Stream.of(disagreement(fact,
                others.stream().filter(other -> pair.isInstead(other, fact)).findFirst(), pair));
    }

    /// A date must be that of the clause that says most of the claim, or else the last before it in the sentence.
    private static Stream<Disagreement> date(Fact fact, EvidencePair pair) {
        Span sentence = pair.text().sentence(pair.anchor());
        List<Fact> dates = pair.stated().stream().filter(fact::comparable)
                .filter(date -> sentence.start() <= date.span().start()
                        && date.span().end() <= pair.anchor().end())
                .toList();
        List<Fact> own = dates.stream().filter(date -> pair.anchor().contains(date.span())).toList();
        List<Fact> of = own.isEmpty() ? dates.stream().skip(Math.max(0, dates.size() - 1)).toList() : own;
        return of.isEmpty() || of.stream().anyMatch(fact::follows)
                ? Stream.empty()
                : Stream.of(disagreement(fact, Optional.of(of.getFirst()), pair));
    }

    /// A word with an opposite: the clause that says most of the claim must not have the opposite alone.
    private static Stream<Disagreement> polarity(Fact fact, EvidencePair pair) {
        List<Fact> comparable = pair.stated().stream().filter(fact::comparable).toList();
        List<Fact> here = comparable.stream().filter(other -> pair.anchor().contains(other.span())).toList();
        List<Fact> home = here.isEmpty()
                ? comparable.stream().filter(other -> pair.home().contains(other.span())).toList()
                : here;
        if (!home.isEmpty() && home.stream().noneMatch(fact::follows)
                && !pair.in(pair.anchor()).contains(fact.text())) {
            return Stream.of(disagreement(fact, Optional.of(home.getFirst()), pair));
        }
        return !fact.essential() || comparable.stream().anyMatch(fact::follows) || fact.saidBy(pair.there())
                ? Stream.empty()
                : Stream.of(new Disagreement.Missing(fact.kind(), fact.span()));
    }

    /// Another value contradicts only where it stands in the place of the one claimed, measures the same, and the text
    /// nowhere has the one claimed.
    private static Disagreement disagreement(Fact fact, Optional<Fact> other, EvidencePair pair) {
        return other.filter(found -> pair.isInstead(found, fact))
                .filter(found -> !(fact instanceof Fact.Quantity) || measure(fact, pair.claim().folded())
                        .equals(measure(found, pair.text().folded())))
                .filter(_ -> fact instanceof Fact.Polarity
                        || pair.text().facts(new Span(0, pair.text().text().length()))
                                .stream().noneMatch(fact::follows))
                .<Disagreement>map(
                        found -> new Disagreement.Contradicted(fact.kind(), fact.span(), found.span()))
                .orElseGet(() -> new Disagreement.Missing(fact.kind(), fact.span()));
    }

    /// What tells a sum from a share of it, a value from a change of it: the words right before it, and the last
    /// character of its unit.
    private static String measure(Fact fact, String text) {
        String before = text.substring(Math.max(0, fact.span().start() - AHEAD), fact.span().start());
        return before.replaceAll("[^比较多少增减高低升降涨跌每均共总差]", "") + fact.text().charAt(fact.text().length() - 1);
    }

    /// Whether what completes the run states it: a date, a place that the claim begins with, the day of publication.
    private static boolean isAround(Fact fact, EvidencePair pair) {
        boolean carried = switch (fact) {
            case Fact.Date _ -> true;
            case Fact.Quantity(var amount) -> amount.unit().equals(Unit.ORDINAL);
            case Fact.Place _ -> fact.span().start() == 0;
            case Fact.Polarity _,Fact.Tense _,Fact.Person _,Fact.Position _ -> false;
        };
        boolean published = fact instanceof Fact.Date(var day) && day.date().isPresent()
                && day.date().equals(pair.text().head().published());
        return published || (carried && pair.text().factsAround(pair.run()).anyMatch(fact::follows));
    }
}
