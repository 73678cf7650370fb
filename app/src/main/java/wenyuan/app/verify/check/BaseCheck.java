package wenyuan.app.verify.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.fact.FactKind;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.indexer.corpus.Span;

/// Compares what a change is measured against: the same time of last year, the period before, the year's beginning.
final class BaseCheck implements Check {
    private static final List<Pattern> BASES = Stream.of("同比|[比较](?:去年|上年|前年|上一年)|[去上]年同期",
            "环比|[比较](?:上个?月|上季度|上周|前一[天日月]|\\d{1,2}月)", "[比较]年初|年初以?来|[比较]上年末", "[比较]原?计划|[比较]预[期计]")
            .map(Pattern::compile).toList();

    @Override
    public List<Disagreement> check(EvidencePair pair) {
        String there = pair.in(pair.anchor());
        List<Integer> said = IntStream.range(0, BASES.size()).filter(i -> BASES.get(i).matcher(there).find())
                .boxed().toList();
        return said.isEmpty()
                ? List.of()
                : IntStream.range(0, BASES.size()).filter(i -> !said.contains(i))
                        .mapToObj(i -> BASES.get(i).matcher(pair.claim().folded()))
                        .filter(base -> base.find())
                        .<Disagreement>map(base -> new Disagreement.Missing(FactKind.DIRECTION,
                                new Span(base.start(), base.end())))
                        .toList();
    }
}
