package wenyuan.app.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.Amount;
import wenyuan.app.text.Amount.Bound;
import wenyuan.app.text.Amount.Change;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording.Word;
import wenyuan.app.verify.align.EvidencePair;
import wenyuan.app.verify.align.LexicalOverlap;
import wenyuan.app.verify.check.Disagreement;
import wenyuan.indexer.corpus.Span;

/// A number that a claim derives from numbers and dates that the evidence gives: their sum, difference, ratio, product,
/// how long it is from one to the other. A word of the claim must say what is computed, and the operands must stand in
/// sentences about what the claim is about, so that no chance pair makes a number true.
///
/// @param claimed where the number stands in the claim
/// @param computation how it is computed, as 321亿元 − 298亿元 = 23亿元
/// @param operands of how many values
/// @param right whether the claim computes right
record Derivation(Span claimed, String computation, int operands, boolean right) {
    /// Most operands that are looked at, the nearest ones.
    private static final int OPERANDS = 14;
    /// What a word weighs that can say what an operand belongs to.
    private static final double TELLING = 2;
    private static final double ROUNDED = 0.5;
    private static final double HUNDRED = 100;
    private static final Pattern MORE = Pattern.compile(
            "[比较].{1,24}?[多少高低贵快慢长短大小早晚重轻增减降涨]|相差|差距|差额|差了|高出|多出|超出|多了|少了|便宜|[增涨升提减降]|剩|其余|余下|还有|未|原来|此前|之前|上一?年|去年|前年|前一年|同期|more|less|fewer|higher|lower|difference|remain");
    private static final Pattern TOGETHER = Pattern
            .compile("共|总|合计|累计|加起来|合起来|相加|一起|两者|两项|[两三四五六七八九]者|in total|altogether|combined|together|sum");
    private static final Pattern TIMES = Pattern
            .compile("倍|翻|占|比例|比重|分之|[%％]|一半|成|times|percent|share|half|twice");
    private static final Pattern EACH = Pattern.compile("平均|[人户日月年均]均|每|各|average|each|per ");
    private static final Pattern LASTS = Pattern
            .compile(
                    "历时|历经|为期|持续|用了|花了|耗时|用时|相隔|间隔|时隔|之后|[年月天日时]后|长达|至今|[早晚提推][前迟]?|工期|期限|时间|小时|years|months|days|hours|later|took|lasted");

    private static final Pattern BOUND = Pattern
            .compile("(?:(超过|不止|超出|高于|多于)|不到|不足|低于|少于)[^,，。;；\\d]{0,12}$");

    /// How two operands become a value.
    private record Operation(Pattern cue, String sign, boolean ordered, DoubleBinaryOperator of) {}

    private static final Operation DIFFERENCE = new Operation(MORE, "−", true, (one, other) -> one - other);
    private static final Operation SUM = new Operation(Pattern.compile(TOGETHER + "|" + MORE), "+", false,
            Double::sum);
    private static final Operation RATIO = new Operation(TIMES, "÷", true, (one, other) -> one / other);
    private static final Operation CHANGE = new Operation(MORE, "→", true,
            (one, other) -> HUNDRED * Math.abs(other - one) / one);
    private static final Operation PRODUCT = new Operation(Pattern.compile(TOGETHER + "|" + EACH), "×", false,
            (one, other) -> one * other);
    private static final Operation QUOTIENT = new Operation(EACH, "÷", true, (one, other) -> one / other);

    /// What the claim derives, one for each of its numbers that the evidence does not state and that can be computed.
    ///
    /// @param open the places in the claim of the numbers that the evidence does not state
    static List<Derivation> of(EvidencePair pair, List<Span> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Amount> operands = operands(pair);
        List<Derivation> found = new ArrayList<>();
        for (Fact fact : pair.claimed()) {
            if (fact instanceof Fact.Quantity(Amount amount) && open.contains(fact.span())) {
                computed(pair, amount, operands).ifPresent(found::add);
            }
        }
        found.addAll(pair.claimed().stream().flatMap(fact -> counted(fact, open, found).stream()).toList());
        return List.copyOf(found);
    }

    /// How many values were taken together: the 两 of 两条铁路一共投资619亿元.
    private static Optional<Derivation> counted(Fact fact, List<Span> open, List<Derivation> found) {
        return fact instanceof Fact.Quantity(Amount amount) && open.contains(fact.span())
                && amount.unit().counts()
                        ? found.stream().filter(each -> each.right && each.operands == amount.low())
                                .findFirst()
                                .map(each -> new Derivation(fact.span(), each.computation, each.operands,
                                        true))
                        : Optional.empty();
    }

    /// What still disagrees once the claim's numbers are computed.
    static List<Disagreement> settle(EvidencePair pair, List<Disagreement> disagreements,
            List<Derivation> derived) {
        return disagreements.stream().flatMap(each -> {
            Optional<Derivation> by = derived.stream()
                    .filter(derivation -> each.kind() == FactKind.NUMBER
                            && derivation.claimed.equals(each.claimed()))
                    .findFirst();
            boolean cue = each instanceof Disagreement.Missing(FactKind kind, Span at)
                    && kind == FactKind.SOURCE
                    && derived.stream().anyMatch(Derivation::right) && pair.claim().words().stream()
                            .anyMatch(word -> word.span().equals(at) && names(word));
            return cue
                    ? Stream.of()
                    : by.isEmpty()
                            ? Stream.of(each)
                            : by.filter(derivation -> !derivation.right)
                                    .map(wrong -> new Disagreement.Miscalculated(FactKind.NUMBER,
                                            wrong.claimed, wrong.computation))
                                    .stream();
        }).toList();
    }

    private static Optional<Derivation> computed(EvidencePair pair, Amount written, List<Amount> operands) {
        String claim = pair.claim().folded();
        Amount claimed = bounded(claim, written);
        Unit unit = claimed.unit();
        boolean share = unit.kind().equals(Unit.SHARE.kind());
        List<Amount> like = operands.stream().filter(each -> each.unit().kind().equals(unit.kind())
                || (each.unit().counts() && unit.counts())).toList();
        List<Amount> measured = operands.stream()
                .filter(each -> !each.unit().kind().equals(Unit.SHARE.kind())).toList();
        Stream<Optional<Derivation>> tried;
        if (share || unit.kind().equals("倍")) {
            Operation ratio = share
                    ? new Operation(TIMES, "÷", true, (one, other) -> HUNDRED * one / other)
                    : RATIO;
            tried = Stream.of(pairs(claim, claimed, measured, CHANGE, share),
                    pairs(claim, claimed, measured, ratio, true));
        } else if (unit.kind().equals("point")) {
            tried = Stream.of(pairs(claim, claimed, operands.stream()
                    .filter(each -> each.unit().kind().equals(Unit.SHARE.kind())).toList(), DIFFERENCE,
                    true));
        } else {
            tried = Stream.of(pairs(claim, claimed, like, DIFFERENCE, true), sums(claim, claimed, like),
                    across(claim, claimed, like, operands, PRODUCT),
                    across(claim, claimed, like, operands, QUOTIENT),
                    lasts(pair, claimed, operands));
        }
        return tried.flatMap(Optional::stream).findFirst().or(() -> wrong(claim, claimed, like));
    }

    /// 超过西区的两倍 is over two times.
    private static Amount bounded(String claim, Amount amount) {
        Matcher bound = BOUND.matcher(claim.substring(0, amount.span().start()));
        return amount.bound() != Bound.EXACT || !bound.find()
                ? amount
                : new Amount(amount.span(), amount.low(), amount.high(),
                        bound.group(1) != null ? Bound.OVER : Bound.UNDER,
                        amount.change(), amount.unit(), amount.text());
    }

    /// Whether a word only says what is computed.
    static boolean names(Word word) {
        return Stream.of(MORE, TOGETHER, TIMES, EACH, LASTS).anyMatch(cue -> cue.matcher(word.text()).find());
    }

    /// The numbers of the evidence that stand in sentences about what the claim is about, nearest first.
    private static List<Amount> operands(EvidencePair pair) {
        List<Word> telling = pair.claim().words().stream()
                .filter(word -> LexicalOverlap.weight(word) >= TELLING
                        && pair.claimed().stream().noneMatch(fact -> fact.span().overlaps(word.span())))
                .toList();
        List<Word> about = telling.isEmpty() ? pair.claim().before() : telling;
        return pair.text().facts(new Span(0, pair.text().text().length())).stream()
                .filter(Fact.Quantity.class::isInstance).map(fact -> ((Fact.Quantity) fact).amount())
                .filter(amount -> !amount.unit().equals(Unit.ORDINAL) && !amount.unit().equals(Unit.RATIO)
                        && amount.low() == amount.high())
                .filter(amount -> about.stream().anyMatch(word -> LexicalOverlap.of(word,
                        pair.text().sentence(amount.span()).in(pair.text().folded())) > 0))
                .sorted(Comparator
                        .comparingInt(amount -> Math.abs(amount.span().start() - pair.home().start())))
                .limit(OPERANDS).sorted(Comparator.comparing(Amount::span)).toList();
    }

    /// Two operands of one measure.
    private static Optional<Derivation> pairs(String claim, Amount claimed, List<Amount> operands,
            Operation operation,
            boolean allowed) {
        if (!allowed || !operation.cue.matcher(claim).find()) {
            return Optional.empty();
        }
        for (Amount one : operands) {
            for (Amount other : operands) {
                if (!one.span().equals(other.span()) && one.unit().kind().equals(other.unit().kind())) {
                    double scale = other.unit().factor() / one.unit().factor();
                    double value = operation.of.applyAsDouble(one.low(), other.low() * scale);
                    boolean same = claimed.unit().kind().equals(one.unit().kind());
                    double own = same ? value * one.unit().factor() / claimed.unit().factor() : value;
                    if (value > 0 && states(claimed, own)) {
                        return Optional.of(new Derivation(claimed.span(),
                                shown(claimed, operation.sign, own, one, other), 2, true));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Several operands that follow one another.
    private static Optional<Derivation> sums(String claim, Amount claimed, List<Amount> operands) {
        if (!SUM.cue.matcher(claim).find()) {
            return Optional.empty();
        }
        for (int from = 0; from < operands.size(); from++) {
            double sum = 0;
            for (int to = from; to < operands.size(); to++) {
                Amount next = operands.get(to);
                sum += next.low() * next.unit().factor() / claimed.unit().factor();
                if (to > from && states(claimed, sum)) {
                    return Optional.of(new Derivation(claimed.span(),
                            shown(claimed, "+", sum, operands.subList(from, to + 1).toArray(Amount[]::new)),
                            to - from + 1, true));
                }
            }
        }
        return Optional.empty();
    }

    /// An operand of the measure and one that counts: 两级各补助10万元 is 20万元 together.
    private static Optional<Derivation> across(String claim, Amount claimed, List<Amount> like,
            List<Amount> operands,
            Operation operation) {
        if (!operation.cue.matcher(claim).find() || claimed.unit().kind().isEmpty()) {
            return Optional.empty();
        }
        for (Amount one : like) {
            for (Amount other : operands) {
                double value = operation.of.applyAsDouble(
                        one.low() * one.unit().factor() / claimed.unit().factor(),
                        other.low());
                if (!one.span().equals(other.span()) && other.unit().counts() && other.low() > 1
                        && states(claimed, value)) {
                    return Optional.of(new Derivation(claimed.span(),
                            shown(claimed, operation.sign, value, one, other), 2, true));
                }
            }
        }
        return Optional.empty();
    }

    /// How long it is from one date or time of day to another.
    private static Optional<Derivation> lasts(EvidencePair pair, Amount claimed, List<Amount> operands) {
        String kind = claimed.unit().kind();
        if (!(kind.equals("time") || kind.equals("years")) || !LASTS.matcher(pair.claim().folded()).find()) {
            return Optional.empty();
        }
        List<Fact.Date> dates = pair.text().facts(new Span(0, pair.text().text().length())).stream()
                .filter(Fact.Date.class::isInstance).map(Fact.Date.class::cast).limit(OPERANDS).toList();
        for (Fact.Date one : dates) {
            for (Fact.Date other : dates) {
                if (between(claimed, one, other)) {
                    return Optional.of(new Derivation(claimed.span(),
                            one.text() + " → " + other.text() + " = " + claimed.text(), 2, true));
                }
            }
        }
        List<Amount> clocks = operands.stream().filter(each -> each.unit().equals(Unit.CLOCK)).toList();
        for (Amount one : clocks) {
            for (Amount other : clocks) {
                double seconds = 60 * (other.low() - one.low());
                if (kind.equals("time") && seconds > 0
                        && states(claimed, seconds / claimed.unit().factor())) {
                    return Optional.of(new Derivation(claimed.span(),
                            shown(claimed, "→", seconds / claimed.unit().factor(), one, other), 2, true));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean between(Amount claimed, Fact.Date from, Fact.Date to) {
        Optional<LocalDate> one = from.day().date();
        Optional<LocalDate> other = to.day().date();
        if (claimed.unit().kind().equals("years")) {
            double months = 12.0 * (to.day().year() - from.day().year()) + to.day().month()
                    - from.day().month();
            boolean known = from.day().year() > 0 && to.day().year() > 0
                    && (from.day().month() > 0) == (to.day().month() > 0);
            return known && months > 0 && states(claimed, months / claimed.unit().factor());
        }
        long days = one.isPresent() && other.isPresent()
                ? ChronoUnit.DAYS.between(one.get(), other.get())
                : 0;
        double day = 86_400 / claimed.unit().factor();
        return days > 0 && (states(claimed, days * day) || states(claimed, (days + 1) * day));
    }

    /// The one thing that can be computed, where the claim has another value for it.
    private static Optional<Derivation> wrong(String claim, Amount claimed, List<Amount> like) {
        boolean more = MORE.matcher(claim).find();
        boolean together = TOGETHER.matcher(claim).find();
        if (like.size() != 2 || more == together || claimed.unit().kind().isEmpty()
                || claimed.unit().kind().equals(Unit.SHARE.kind())) {
            return Optional.empty();
        }
        Amount one = like.getFirst().low() * like.getFirst().unit().factor() >= like.getLast().low()
                * like.getLast().unit().factor() ? like.getFirst() : like.getLast();
        Amount other = one.equals(like.getFirst()) ? like.getLast() : like.getFirst();
        double value = one.low()
                + (together ? 1 : -1) * other.low() * other.unit().factor() / one.unit().factor();
        return Optional.of(new Derivation(claimed.span(),
                one.text() + (together ? " + " : " − ") + other.text() + " = " + plain(value), 2, false));
    }

    private static String shown(Amount claimed, String sign, double value, Amount... operands) {
        return String.join(" " + sign + " ", Stream.of(operands).map(Amount::text).toList()) + " = "
                + (claimed.bound() == Bound.EXACT ? claimed.text() : plain(value));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    /// Whether a claimed number states a value: as exactly as it is written.
    private static boolean states(Amount claimed, double value) {
        var exact = new Amount(claimed.span(), value, value, Bound.EXACT, Change.NONE, claimed.unit(), "");
        double step = BigDecimal.valueOf(claimed.low()).stripTrailingZeros().ulp().doubleValue();
        boolean rounded = claimed.low() != Math.rint(claimed.low())
                && Math.abs(value - claimed.low()) <= ROUNDED * step;
        return claimed.follows(exact) || rounded;
    }
}
