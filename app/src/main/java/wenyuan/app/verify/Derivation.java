package wenyuan.app.verify;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.NumberMention.Bound;
import wenyuan.app.text.NumberMention.Change;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.text.dates.DateMention;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.app.verify.check.Disagreement;
import wenyuan.indexer.corpus.Span;

/// A number that a claim derives from numbers and dates that the evidence gives: their sum, difference, ratio,
/// how long it is from one to the other. A word of the claim must say what is computed, and the operands must stand in
/// sentences about what the claim is about, so that no chance pair makes a number true.
///
/// @param claimed where the number stands in the claim
/// @param computation how it is computed, as 321亿元 − 298亿元 = 23亿元
record Derivation(Span claimed, String computation) {
    /// Most operands that are looked at, the nearest ones.
    private static final int OPERANDS = 8;
    /// What a word weighs that can say what an operand belongs to.
    private static final double TELLING = 2;
    /// Least share of what the claim is about that the sentence of an operand must say.
    private static final double ABOUT = 0.4;
    private static final double HUNDRED = 100;
    private static final double DAY = 86_400;
    private static final double MONTHS = 12;
    private static final Pattern MORE = Pattern.compile(
            "[比较].{1,24}?[多少高低贵快慢长短大小早晚重轻增减降涨]|相差|差距|差额|差了|高出|多出|超出|多了|少了|便宜|[增涨升提减降]|more|less|fewer|higher|lower|difference|"
                    + "剩|其余|余下|另外|remain");
    private static final Pattern TOGETHER = Pattern
            .compile("共|总|合计|累计|加起来|合起来|相加|一起|两者|两项|[两三四五六七八九]者|in total|altogether|combined|together|sum");
    private static final Pattern TIMES = Pattern
            .compile("倍|翻|占|比例|比重|分之|[%％]|一半|成|times|percent|share|half|twice");
    private static final Pattern LASTS = Pattern.compile(
            "历时|历经|为期|持续|用了|花了|耗时|用时|相隔|间隔|时隔|之后|[年月天日时]后|长达|至今|[早晚提推][前迟]?|工期|期限|小时|years|months|days|hours|later|took|lasted");

    /// What some operands come to, in the unit of the number claimed.
    private record Computed(double value, String sign, List<String> operands) {}

    /// What the claim derives of its numbers that the evidence does not state.
    static List<Derivation> of(EvidencePair pair, List<Disagreement> disagreements) {
        return amounts(pair.claimed())
                .filter(amount -> disagreements.stream().anyMatch(
                        each -> each.kind() == FactKind.NUMBER && each.claimed().equals(amount.span())))
                .flatMap(amount -> of(pair, amount).stream()).toList();
    }

    private static Stream<NumberMention> amounts(List<Fact> facts) {
        return facts.stream().filter(Fact.Quantity.class::isInstance)
                .map(fact -> ((Fact.Quantity) fact).amount());
    }

    /// What still disagrees once the claim's numbers are computed.
    static List<Disagreement> settle(EvidencePair pair, List<Disagreement> disagreements,
            List<Derivation> derived) {
        return disagreements.stream()
                .filter(each -> derived.isEmpty() || each.kind() != FactKind.SOURCE
                        || !names(each.claimed().in(pair.claim().folded())))
                .filter(each -> derived.stream().noneMatch(one -> one.claimed.equals(each.claimed())))
                .toList();
    }

    /// Whether a word only says what is computed.
    static boolean names(String word) {
        return Stream.of(MORE, TOGETHER, TIMES, LASTS).anyMatch(cue -> cue.matcher(word).find());
    }

    /// The numbers of the evidence that stand in sentences about what the claim is about, those nearest, in order.
    private static List<NumberMention> operands(EvidencePair pair) {
        List<Word> telling = pair.claim().words().stream()
                .filter(word -> LexicalOverlap.weight(word) >= TELLING && !names(word.text())
                        && !pair.isFact(word.span()))
                .toList();
        List<Word> about = telling.isEmpty() ? pair.claim().before() : telling;
        return amounts(pair.text().facts())
                .filter(amount -> !amount.unit().equals(Unit.ORDINAL) && !amount.unit().equals(Unit.RATIO)
                        && amount.low() == amount.high())
                .filter(amount -> LexicalOverlap.of(about,
                        pair.in(pair.text().sentence(amount.span()))) >= ABOUT)
                .sorted(Comparator
                        .comparingInt(amount -> Math.abs(amount.span().start() - pair.home().start())))
                .limit(OPERANDS).sorted(Comparator.comparing(NumberMention::span)).toList();
    }

    private static Optional<Derivation> of(EvidencePair pair, NumberMention claimed) {
        List<NumberMention> operands = operands(pair);
        if (operands.stream().anyMatch(claimed::follows)) {
            return Optional.empty();
        }
        String claim = pair.claim().folded();
        Stream<Computed> ofTwo = operands.stream()
                .flatMap(one -> operands.stream().flatMap(other -> ofTwo(claim, claimed, one, other)));
        Stream<Computed> lasting = LASTS.matcher(claim).find() ? durations(pair, claimed) : Stream.empty();
        Stream<Computed> sums = TOGETHER.matcher(claim).find() ? sums(claimed, operands) : Stream.empty();
        return Stream.of(ofTwo, sums, lasting).flatMap(each -> each)
                .filter(each -> each.value > 0 && states(claimed, each.value)).findFirst()
                .map(each -> new Derivation(claimed.span(),
                        String.join(" " + each.sign + " ", each.operands) + " = " + claimed.text()));
    }

    /// How much more, how many times as much, or what share one operand is of another.
    private static Stream<Computed> ofTwo(String claim, NumberMention claimed, NumberMention one,
            NumberMention other) {
        if (one.equals(other) || !one.isLike(other)) {
            return Stream.empty();
        }
        boolean more = MORE.matcher(claim).find();
        boolean share = isShare(claimed);
        boolean ratio = (share && !isShare(one)) || claimed.unit().kind().equals("倍");
        boolean difference = claimed.isLike(one)
                || (claimed.unit().kind().equals("point") && isShare(one));
        double first = in(one, claimed);
        double second = in(other, claimed);
        List<String> shown = List.of(one.text(), other.text());
        return Stream.of(
                new Computed(difference && more ? first - second : 0, "−", shown),
                new Computed(ratio && share && more ? HUNDRED * Math.abs(second / first - 1) : 0, "→", shown),
                new Computed(
                        ratio && TIMES.matcher(claim).find() ? (share ? HUNDRED : 1) * first / second : 0,
                        "÷", shown));
    }

    /// Several operands that follow one another.
    private static Stream<Computed> sums(NumberMention claimed, List<NumberMention> operands) {
        List<NumberMention> like = operands.stream()
                .filter(each -> claimed.isLike(each) && !isShare(claimed)).toList();
        return IntStream.range(0, like.size()).boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, like.size())
                        .mapToObj(to -> like.subList(from, to)))
                .map(together -> new Computed(together.stream().mapToDouble(each -> in(each, claimed)).sum(),
                        "+", together.stream().map(NumberMention::text).toList()));
    }

    /// How long it is from one date to another.
    private static Stream<Computed> durations(EvidencePair pair, NumberMention claimed) {
        List<DateMention> dates = pair.text().facts().stream().filter(Fact.Date.class::isInstance)
                .map(fact -> ((Fact.Date) fact).day()).limit(OPERANDS).toList();
        return dates.stream().flatMap(one -> dates.stream().flatMap(other -> times(claimed.unit(), one, other)
                .map(time -> new Computed(time / claimed.unit().factor(), "→",
                        List.of(one.text(), other.text())))));
    }

    /// In months, or in seconds, where the last day may count.
    private static Stream<Double> times(Unit unit, DateMention one, DateMention other) {
        boolean years = unit.kind().equals("years") && one.year() > 0 && other.year() > 0
                && (one.month() > 0) == (other.month() > 0);
        if (years) {
            return Stream.of(MONTHS * (other.year() - one.year()) + other.month() - one.month());
        }
        return one.date().flatMap(first -> other.date().map(last -> ChronoUnit.DAYS.between(first, last)))
                .filter(days -> days > 0 && unit.kind().equals("time")).stream()
                .flatMap(days -> Stream.of(days * DAY, (days + 1) * DAY));
    }

    private static boolean isShare(NumberMention amount) {
        return amount.unit().kind().equals(Unit.SHARE.kind());
    }

    /// An operand in the unit of the number claimed, or of its own measure.
    private static double in(NumberMention operand, NumberMention claimed) {
        return operand.low() * operand.unit().factor()
                / (operand.unit().kind().equals(claimed.unit().kind()) ? claimed.unit().factor() : 1);
    }

    /// Whether a claimed number states a value: as exactly as it is written.
    private static boolean states(NumberMention claimed, double value) {
        var exact = new NumberMention(claimed.span(), value, value, Bound.EXACT, Change.NONE, claimed.unit(),
                "");
        double step = BigDecimal.valueOf(claimed.low()).stripTrailingZeros().ulp().doubleValue();
        return claimed.follows(exact) || (claimed.low() != Math.rint(claimed.low())
                && Math.abs(value - claimed.low()) <= step / 2);
    }
}
