package wenyuan.app.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Compares which position a text gives to a person whom the claim names with one.
final class PositionCheck implements Check {
    @Override
    public List<Disagreement> check(EvidencePair pair) {
        return pair.claimed().stream().filter(Fact.Position.class::isInstance)
                .flatMap(position -> holder(position, pair).stream()
                        .flatMap(name -> compare(position, name, pair)))
                .toList();
    }

    /// The word right behind a position, which is the name of who holds it.
    private static Optional<String> holder(Fact position, EvidencePair pair) {
        return pair.claimed().stream()
                .filter(fact -> fact instanceof Fact.Person && fact.span().start() == position.span().end())
                .map(Fact::text).findFirst();
    }

    private static Stream<Disagreement> compare(Fact position, String name, EvidencePair pair) {
        List<Fact> stated = pair.text().facts(new Span(0, pair.text().text().length()));
        List<Fact> held = stated.stream().filter(Fact.Position.class::isInstance)
                .filter(each -> pair.text().folded().startsWith(name, each.span().end())).toList();
        return held.isEmpty() || held.stream().anyMatch(position::follows)
                ? Stream.empty()
                : Stream.of(
                        new Disagreement.Contradicted(FactKind.POST, position.span(),
                                held.getFirst().span()));
    }
}
