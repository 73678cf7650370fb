package wenyuan.app.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenyuan.app.fact.Fact;
import wenyuan.app.fact.FactKind;
import wenyuan.app.text.NumberMention;
import wenyuan.app.text.NumberMention.Bound;
import wenyuan.app.text.NumberMention.Change;
import wenyuan.app.text.Unit;
import wenyuan.app.text.Wording.Word;
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
    private static final double ROUNDED = 0.5;
    private static final double HUNDRED = 100;
    private static final double DAY = 86_400;
    private static final double MONTHS = 12;
    private static final Pattern REST = Pattern.compile("剩|其余|余下|另外|remain");
    private static final Pattern MORE = Pattern.compile(
            "[比较].{1,24}?[多少高低贵快慢长短大小早晚重轻增减降涨]|相差|差距|差额|差了|高出|多出|超出|多了|少了|便宜|[增涨升提减降]|more|less|fewer|higher|lower|difference|"
                    + REST);
    private static final Pattern TOGETHER = Pattern
            .compile("共|总|合计|累计|加起来|合起来|相加|一起|两者|两项|[两三四五六七八九]者|in total|altogether|combined|together|sum");
    private static final Pattern TIMES = Pattern
            .compile("倍|翻|占|比例|比重|分之|[%％]|一半|成|times|percent|share|half|twice");
    /// Names what a change is measured from.
    private static final Pattern BASE = Pattern
            .compile("去年|上年|前年|上一?[年月季]|前一年|同期|此前|原来|原先|之前|last year|before");
    private static final Pattern LASTS = Pattern.compile(
            "历时|历经|为期|持续|用了|花了|耗时|用时|相隔|间隔|时隔|之后|[年月天日时]后|长达|至今|[早晚提推][前迟]?|工期|期限|时间|小时|years|months|days|hours|later|took|lasted");
    private static final Pattern BOUND = Pattern
            .compile("(?:(超过|不止|超出|高于|多于)|不到|不足|低于|少于)[^,，。;；\\d]{0,12}$");

    /// What some operands come to, in the unit of the number claimed.
    private record Computed(double value, String sign, List<String> operands) {}

    /// What the claim derives of its numbers that the evidence does not state.
    static List<Derivation> of(EvidencePair pair, List<Disagreement> disagreements) {
        List<NumberMention> open = pair.claimed().stream().filter(Fact.Quantity.class::isInstance)
                .map(fact -> ((Fact.Quantity) fact).amount())
                .filter(amount -> disagreements.stream()
                        .anyMatch(each -> each.kind() == FactKind.NUMBER
                                && each.claimed().equals(amount.span())))
                .toList();
        List<NumberMention> operands = open.isEmpty() ? List.of() : operands(pair);
        List<Derivation> found = new ArrayList<>();
        open.forEach(amount -> computed(pair, bounded(pair.claim().folded(), amount), operands)
                .ifPresent(found::add));
        return List.copyOf(found);
    }

    /// What still disagrees once the claim's numbers are computed.
    static List<Disagreement> settle(EvidencePair pair, List<Disagreement> disagreements,
            List<Derivation> derived) {
        return derived.isEmpty()
                ? disagreements
                : disagreements.stream().filter(each -> derived.stream()
                        .noneMatch(derivation -> derivation.claimed.equals(each.claimed()))).filter(each -> {
                            String said = each.claimed().in(pair.claim().folded());
                            return !(each.kind() == FactKind.DATE && BASE.matcher(said).find())
                                    && !(each.kind() == FactKind.SOURCE && names(said));
                        }).toList();
    }

    /// Whether a word only says what is computed.
    static boolean names(String word) {
        return Stream.of(MORE, TOGETHER, TIMES, LASTS).anyMatch(cue -> cue.matcher(word).find());
    }

    /// 超过西区的两倍 is over two times.
    private static NumberMention bounded(String claim, NumberMention amount) {
        Matcher bound = BOUND.matcher(claim.substring(0, amount.span().start()));
        return amount.bound() != Bound.EXACT || !bound.find()
                ? amount
                : new NumberMention(amount.span(), amount.low(), amount.high(),
                        bound.group(1) != null ? Bound.OVER : Bound.UNDER, amount.change(), amount.unit(),
                        amount.text());
    }

    /// The numbers of the evidence that stand in sentences about what the claim is about, nearest first.
    private static List<NumberMention> operands(EvidencePair pair) {
        List<Word> telling = pair.claim().words().stream()
                .filter(word -> LexicalOverlap.weight(word) >= TELLING && !names(word.text())
                        && !pair.isFact(word.span()))
                .toList();
        List<Word> about = telling.isEmpty() ? pair.claim().before() : telling;
        return pair.text().facts(new Span(0, pair.text().text().length())).stream()
                .filter(Fact.Quantity.class::isInstance).map(fact -> ((Fact.Quantity) fact).amount())
                .filter(amount -> !amount.unit().equals(Unit.ORDINAL) && !amount.unit().equals(Unit.RATIO)
                        && amount.low() == amount.high())
                .filter(amount -> LexicalOverlap.of(about,
                        pair.in(pair.text().sentence(amount.span()))) >= ABOUT)
                .sorted(Comparator
                        .comparingInt(amount -> Math.abs(amount.span().start() - pair.home().start())))
                .limit(OPERANDS).sorted(Comparator.comparing(NumberMention::span)).toList();
    }

    private static Optional<Derivation> computed(EvidencePair pair, NumberMention claimed,
            List<NumberMention> operands) {
        if (operands.stream().anyMatch(claimed::follows)) {
            return Optional.empty();
        }
        List<Computed> tried = new ArrayList<>();
        for (NumberMention one : operands) {
            for (NumberMention other : operands) {
                if (!one.span().equals(other.span())) {
                    two(pair, claimed, one, other, tried);
                }
            }
        }
        sums(pair, claimed, operands, tried);
        dates(pair, claimed, tried);
        return tried.stream().filter(each -> each.value > 0 && states(claimed, each.value)).findFirst()
                .map(each -> new Derivation(claimed.span(),
                        String.join(" " + each.sign + " ", each.operands) + " = "
                                + (claimed.bound() == Bound.EXACT ? claimed.text() : plain(each.value))));
    }

    /// What two operands come to.
    private static void two(EvidencePair pair, NumberMention claimed, NumberMention one, NumberMention other,
            List<Computed> tried) {
        String claim = pair.claim().folded();
        List<String> shown = List.of(one.text(), other.text());
        double first = in(one, claimed);
        double second = in(other, claimed);
        boolean share = isShare(claimed);
        boolean rest = REST.matcher(pair.in(pair.text().sentence(other.span()))).find();
        if (isLike(one, other)) {
            double ratio = first / second;
            if (isLike(claimed, one) || (claimed.unit().kind().equals("point") && isShare(one))) {
                add(rest || MORE.matcher(claim).find(), first - second, "−", shown, tried);
            }
            if ((share && !isShare(one)) || claimed.unit().kind().equals("倍")) {
                add(share && MORE.matcher(claim).find(), HUNDRED * Math.abs(1 / ratio - 1), "→", shown,
                        tried);
                add(TIMES.matcher(claim).find(), share ? HUNDRED * ratio : ratio, "÷", shown, tried);
            }
        }
    }

    private static void add(boolean allowed, double value, String sign, List<String> operands,
            List<Computed> tried) {
        if (allowed) {
            tried.add(new Computed(value, sign, operands));
        }
    }

    /// Several operands that follow one another.
    private static void sums(EvidencePair pair, NumberMention claimed, List<NumberMention> operands,
            List<Computed> tried) {
        List<NumberMention> like = operands.stream().filter(each -> isLike(claimed, each)).toList();
        boolean allowed = TOGETHER.matcher(pair.claim().folded()).find() && !isShare(claimed);
        for (int from = 0; from < like.size(); from++) {
            for (int to = from + 2; to <= like.size(); to++) {
                List<NumberMention> together = like.subList(from, to);
                add(allowed, together.stream().mapToDouble(each -> in(each, claimed)).sum(), "+",
                        together.stream().map(NumberMention::text).toList(), tried);
            }
        }
    }

    /// How long it is from one date to another.
    private static void dates(EvidencePair pair, NumberMention claimed, List<Computed> tried) {
        boolean years = claimed.unit().kind().equals("years");
        if (!(years || claimed.unit().kind().equals("time"))
                || !LASTS.matcher(pair.claim().folded()).find()) {
            return;
        }
        List<Fact.Date> dates = pair.text().facts(new Span(0, pair.text().text().length())).stream()
                .filter(Fact.Date.class::isInstance).map(Fact.Date.class::cast).limit(OPERANDS).toList();
        for (Fact.Date one : dates) {
            for (Fact.Date other : dates) {
                List<String> shown = List.of(one.text(), other.text());
                double months = MONTHS * (other.day().year() - one.day().year()) + other.day().month()
                        - one.day().month();
                add(years && one.day().year() > 0 && other.day().year() > 0
                        && (one.day().month() > 0) == (other.day().month() > 0),
                        months / claimed.unit().factor(), "→", shown, tried);
                if (!years && one.day().date().isPresent() && other.day().date().isPresent()) {
                    double days = ChronoUnit.DAYS.between(one.day().date().get(), other.day().date().get())
                            * DAY;
                    add(days > 0, days / claimed.unit().factor(), "→", shown, tried);
                    add(days > 0, (days + DAY) / claimed.unit().factor(), "→", shown, tried);
                }
            }
        }
    }

    /// Whether two numbers are of one measure, or count in the same word.
    private static boolean isLike(NumberMention one, NumberMention other) {
        return one.unit().kind().equals(other.unit().kind()) && (!one.unit().kind().equals("个")
                || one.text().charAt(one.text().length() - 1) == other.text()
                        .charAt(other.text().length() - 1));
    }

    private static boolean isShare(NumberMention amount) {
        return amount.unit().kind().equals(Unit.SHARE.kind());
    }

    /// An operand in the unit of the number claimed, or of its own measure.
    private static double in(NumberMention operand, NumberMention claimed) {
        return operand.low() * operand.unit().factor()
                / (operand.unit().kind().equals(claimed.unit().kind()) ? claimed.unit().factor() : 1);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    /// Whether a claimed number states a value: as exactly as it is written.
    private static boolean states(NumberMention claimed, double value) {
        var exact = new NumberMention(claimed.span(), value, value, Bound.EXACT, Change.NONE, claimed.unit(),
                "");
        double step = BigDecimal.valueOf(claimed.low()).stripTrailingZeros().ulp().doubleValue();
        boolean rounded = claimed.low() != Math.rint(claimed.low())
                && Math.abs(value - claimed.low()) <= ROUNDED * step;
        return claimed.follows(exact) || rounded;
    }
}
