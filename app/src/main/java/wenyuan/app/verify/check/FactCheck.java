package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.text.Unit;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Asks of each fact of a claim whether the evidence states it, and not the opposite.
final class FactCheck implements Check {
    private static final int AHEAD = 4;
    private static final Pattern NEGATOR = Pattern.compile("[没未无]|不(?![断仅少同久过但足到超])");
    private static final Pattern DENIED = Pattern.compile("[不没未](?:再|有)?$");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        return pair.claimed().stream()
                .filter(fact -> !(fact instanceof Fact.Date && isYearOnYear(fact, pair)))
                .flatMap(fact -> switch (fact) {
                    case Fact.Quantity _,Fact.Place _ -> value(fact, pair);
                    case Fact.Date _ -> Stream.concat(value(fact, pair), date(fact, pair));
                    case Fact.Polarity _ -> polarity(fact, pair);
                }).distinct().toList();
    }

    /// 比去年同期 says what 同比 does, and no day.
    private static boolean isYearOnYear(Fact fact, EvidencePair pair) {
        return pair.claim().folded().startsWith("同期", fact.span().end());
    }

    private static Stream<Disagreement> value(Fact fact, EvidencePair pair) {
        long same = pair.comparable(fact).filter(fact::follows).count();
        boolean otherwise = pair.comparable(fact)
                .anyMatch(other -> Folding.fold(other.text()).contains(Folding.fold(fact.text())));
        if (same == 0 && ((!otherwise && fact.saidBy(pair.there())) || isAround(fact, pair))) {
            return Stream.empty();
        }
        long times = pair.claimed().stream().filter(each -> fact.getClass() == each.getClass()
                && each.follows(fact)).map(Fact::span).distinct().count();
        return same == 0 || (fact instanceof Fact.Quantity && times > same)
                ? Stream.of(missing(fact, pair))
                : Stream.empty();
    }

    /// A date must be that of the clause that says most of the claim, or else the last before it in the sentence.
    private static Stream<Disagreement> date(Fact fact, EvidencePair pair) {
        Span sentence = pair.text().sentence(pair.anchor());
        List<Fact> dates = pair.comparable(fact).filter(date -> sentence.start() <= date.span().start()
                && date.span().end() <= pair.anchor().end()).toList();
        List<Fact> own = dates.stream().filter(date -> pair.anchor().contains(date.span())).toList();
        List<Fact> of = own.isEmpty() ? dates.stream().skip(Math.max(0, dates.size() - 1)).toList() : own;
        return of.isEmpty() || of.stream().anyMatch(fact::follows)
                ? Stream.empty()
                : Stream.of(missing(fact, pair));
    }

    /// A word with an opposite: the clause that says most of the claim must not have the opposite alone.
    private static Stream<Disagreement> polarity(Fact fact, EvidencePair pair) {
        List<Fact> all = pair.comparable(fact).toList();
        List<Fact> home = Stream.of(pair.anchor(), pair.home())
                .map(stretch -> all.stream().filter(other -> stretch.contains(other.span())).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        boolean denied = DENIED.matcher(pair.claim().folded().substring(0, fact.span().start())).find();
        if (!denied && !home.isEmpty() && home.stream().noneMatch(there -> pair.claimed().stream()
                .anyMatch(claimed -> claimed.follows(there)))
                && !pair.in(pair.anchor()).contains(fact.text())) {
            return Stream.of(
                    new Disagreement.Contradicted(fact.kind(), fact.span(), home.getFirst().span()));
        }
        return !fact.essential() || all.stream().anyMatch(fact::follows) || fact.saidBy(pair.in(pair.home()))
                ? Stream.empty()
                : Stream.of(new Disagreement.Missing(fact.kind(), fact.span()));
    }

    /// Another value contradicts only where it is the one of its measure in the clause that says most of the claim, both or
    /// neither of the two are negated, the claim has it nowhere, and the text nowhere has the one claimed.
    static Disagreement missing(Fact fact, EvidencePair pair) {
        List<Fact> others = pair.comparable(fact).filter(other -> pair.anchor().contains(other.span()))
                .filter(other -> pair.claimed().stream().noneMatch(claimed -> claimed.follows(other)))
                .filter(other -> !Folding.fold(other.text()).contains(Folding.fold(fact.text())))
                .filter(other -> !(fact instanceof Fact.Quantity) || measure(fact, pair.claim().folded())
                        .equals(measure(other, pair.text().folded())))
                .toList();
        boolean stated = pair.text().facts(new Span(0, pair.text().text().length())).stream()
                .anyMatch(fact::follows);
        boolean placed = !(fact instanceof Fact.Date(var day)) || day.day() > 0 || day.month() > 0
                || day.year() > 0;
        boolean alike = NEGATOR.matcher(pair.claim().folded()).find() == NEGATOR
                .matcher(pair.in(pair.anchor())).find();
        if (others.size() == 1 && placed && alike && !stated) {
            return new Disagreement.Contradicted(fact.kind(), fact.span(), others.getFirst().span());
        }
        return fact instanceof Fact.Place(var _, var _, String name) && !pair.text().mentions(name)
                ? new Disagreement.Unknown(fact.kind(), fact.span())
                : new Disagreement.Missing(fact.kind(), fact.span());
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
            case Fact.Polarity _ -> false;
        };
        boolean published = fact instanceof Fact.Date(var day) && day.date().isPresent()
                && day.date().equals(pair.text().head().published());
        return published || (carried && pair.text().factsAround(pair.run()).anyMatch(fact::follows));
    }
}
