package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.indexer.corpus.Span;

/// Compares who does it and to whom: what stands before and behind a word that tells the two apart, 被, 由, 比, 向, must
/// not have changed places.
final class RoleCheck implements Check {
    private static final String MARKS = "被由比向给从";
    private static final Pattern PASSIVE = Pattern.compile("[被由遭受让获挨]");

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String there = pair.in(pair.anchor());
        return MARKS.chars().mapToObj(mark -> String.valueOf((char) mark)).filter(there::contains)
                .flatMap(mark -> swapped(mark, there, pair)).limit(1).toList();
    }

    /// The claim has in front of the mark what the evidence has behind it, and the other way round.
    private static Stream<Disagreement> swapped(String mark, String there, EvidencePair pair) {
        String claim = pair.claim().folded();
        int at = claim.indexOf(mark);
        String before = there.substring(0, there.indexOf(mark));
        String behind = there.substring(there.indexOf(mark));
        List<Span> names = pair.claim().words().stream().filter(word -> LexicalOverlap.weight(word) > 1)
                .filter(word -> before.contains(word.text()) != behind.contains(word.text()))
                .map(word -> word.span()).toList();
        if (names.size() < 2) {
            return Stream.empty();
        }
        boolean active = mark.equals("被") && at < 0 && !PASSIVE.matcher(claim).find();
        Span first = names.getFirst();
        Span last = names.getLast();
        boolean same = before.contains(first.in(claim)) && behind.contains(last.in(claim));
        boolean other = names.stream().anyMatch(name -> name.end() <= at && behind.contains(name.in(claim)))
                && names.stream().anyMatch(name -> name.start() > at && before.contains(name.in(claim)));
        return (at >= 0 && other)
                || (active && same && names.size() > 2)
                        ? Stream.of(new Disagreement.Missing(FactKind.NAME, first))
                        : Stream.empty();
    }
}
