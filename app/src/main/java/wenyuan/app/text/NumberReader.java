package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wenyuan.app.text.NumberMention.Bound;
import wenyuan.app.text.NumberMention.Change;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Numerals;

/// Reads the numbers of one text from left to right, each once: a numeral, what may stand before it (近, 增至, ￥, 第) and
/// behind it (a unit, another numeral, 以上). Each pattern is tried at one place and looks at a few characters only.
final class NumberReader {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<to>[增升涨降减跌扩缩][至到为]|(?:提高|增加|上升|下降|减少|增长|扩大|上调|下调)[至到为])"
                    + "|(?<by>增[长加]|上[升涨]|提[高升]|下[降跌滑]|减少|降低|扩大|缩[小短]|延长))?(?:了|为|达到|达|要|需|有|是)? ?"
                    + "(?<own>(?:(?:(?<under>不得?(?:超过|高于|多于)|不足|不到|少于|低于|未满|最多)|(?<nearly>将近|接近|近)|(?<about>大约|大概|约)"
                    + "|(?<over>不得?[少低]于|不小于|超过|突破|超出|高于|多于|至少|超|逾))(?:了|达到|达)? ?)?"
                    + "(?<minus>零下|(?<![a-z\\d])-)?(?<money>us\\$|hk\\$|[¥$€£])?(?<th>第)?)$");
    private static final int LONGEST_BEFORE = 12;
    private static final Pattern BEHIND = Pattern
            .compile("(?<over>以上|开外|[多余](?![元万亿]))|(?<under>以[下内])|(?<about>左右|上下)|之多|不等");
    private static final List<Bound> BOUNDS = List.of(Bound.UNDER, Bound.NEARLY, Bound.ABOUT, Bound.OVER);
    private static final Pattern NO_NUMBER = Pattern
            .compile("十分(?!钟|之)|四处|四面|万分|百般|千万(?=[不别要])|万一|三三|一一|百分百|零[售部件散星食碳时花工点]|五一|十一(?=假|黄|长|期|国)");
    /// A name of letters and digits, as C919, KL-207 and 5G-A are, or a version.
    private static final Pattern NAME = Pattern.compile(
            "(?:\\d+(?:\\.\\d+)*(?:[-./_](?=[a-z]))?)?[a-z](?:[a-z\\d]|[-./_](?=[a-z\\d]))*|\\d+(?:\\.\\d+){2,}");
    /// A number with a unit in letters: 3.2gbps, 5g.
    private static final Pattern MEASURED = Pattern.compile("[\\d.]+(?=[a-z])");
    private static final Pattern SHARE = Pattern
            .compile("([百千万\\d〇零一二两三四五六七八九十]{1,4})分之(?=[\\d〇零一二两三四五六七八九十百])");
    private static final Pattern HALF = Pattern.compile("(一|过|对)半|半数|半(?=年|天|小时|个月|个小时|公里|米(?!之))");
    private static final Pattern DOUBLED = Pattern.compile("翻了?([一二两三四1-4])?番");
    private static final Pattern TENTHS = Pattern
            .compile("([一二两三四五六七八九\\d])成(半|[一二三四五六七八九])?(?![为员立长熟果效绩功都交])");
    private static final Pattern SOME = Pattern
            .compile("数([十百千万亿]{1,2})|[上近超过逾](?=([百千万亿])(?![分里姓货]))");
    private static final String SMALL = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})";
    private static final String TO_NUMBER = " ?[-—–~～至到]{1,2} ?(?:次日|[上下中]午|晚上?)?(?=[\\d一二两三四五六七八九十百千万])";
    private static final Pattern TO = Pattern.compile(TO_NUMBER);
    private static final String HOUR = "(?<hour>" + SMALL + ")[时点](?:(?<minute>" + SMALL
            + ")分|(?<half>半|一刻)|整|钟)?";
    private static final String DIGITAL = "(?<h>\\d{1,2}):(?<m>\\d{2})(?::\\d{2})?(?![\\d:])";
    /// A time of day that its words or those beside it tell from a score and from 三点.
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.:/])(?:(?<!比[分例值]?[为是]?|以|胜|负)" + DIGITAL
            + "|(?:(?<=(?:[上下中]午|凌晨|清晨|早上?|晨|傍晚|晚上?|夜里?|[日号]|\\d )[于在约的]?)(?=" + SMALL
            + "[时点](?![代个多数位]))|(?=" + SMALL + "(?:[时点]" + SMALL + "分|点[半整钟一]|[时点](?:左右|" + TO_NUMBER
            + "))))" + HOUR + ")");
    private static final Pattern UNTIL = Pattern.compile("(?:" + DIGITAL + "|" + HOUR + ")");
    private static final Pattern AFTERNOON = Pattern.compile("(?<=下午|傍晚|晚上?|夜里?)[约的]?(?=[\\d一二两三四五六七八九十])");
    private static final Pattern RATIO = Pattern
            .compile("(?:[:比](\\d{1,3})|比([一二两三四五六七八九十〇零]{1,3}))(?![\\d:.%]|\\p{IsHan}(?<=[年月]))");
    private static final Pattern FRACTION = Pattern.compile("/(\\d{1,4})(?![\\d/年月])");
    /// 三四十人, 两三年: from the one to the other.
    private static final Pattern PAIR = Pattern.compile("(?:[一二两三四五六七八九](?=[二三四五六七八九](?![一二三四五六七八九〇零])))"
            + "(?<=一(?=二)|[二两](?=三)|三(?=[四五])|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九))");
    private static final Pattern MORE = Pattern.compile("[多余几来]");
    private static final Pattern HAN_ONLY = Pattern.compile("\\D+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /// What is a number without a unit, and no word with a numeral in it, as 统一 and 四川 are.
    private static final Pattern BARE = Pattern.compile(".*\\d.*|.{3,}|[二两三四五六七八九][百千万亿]|[百千]万");
    private static final Pattern ONE = Pattern.compile("一(?!个半|[〇零一二三四五六七八九十百千万亿]).*");
    private static final int MINUTES = 60;
    private static final int NOON = 12 * MINUTES;
    private static final double HUNDRED = 100;

    private final String text;
    private final String folded;
    private final List<NumberMention> found = new ArrayList<>();

    /// @param folded the text, folded, with blanks where no number is to be read
    NumberReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /// What was read from a place on.
    private record Read(int end, double low, double high, Bound bound, Unit unit) {
        static Read of(int end, double value, Unit unit) {
            return new Read(end, value, value, Bound.EXACT, unit);
        }
    }

    List<NumberMention> all() {
        int at = 0;
        while (at < folded.length()) {
            at = Math.max(at + 1, next(at));
        }
        return List.copyOf(found);
    }

    /// Reads what begins at a place, and says where to go on.
    private int next(int at) {
        Optional<Matcher> none = match(NO_NUMBER, at).or(() -> match(NAME, at).filter(_ -> !isMeasured(at)));
        if (none.isPresent()) {
            return none.get().end();
        }
        Optional<Read> read = share(at).or(() -> half(at)).or(() -> doubled(at)).or(() -> tenths(at))
                .or(() -> some(at)).or(() -> clock(at)).or(() -> pair(at))
                .or(() -> numeral(at).flatMap(low -> against(low).or(() -> range(low, at))
                        .or(() -> Optional.of(one(low)))));
        return read.filter(each -> Double.isFinite(each.high)).map(each -> add(at, each)).orElse(at + 1);
    }

    private boolean isMeasured(int at) {
        return match(MEASURED, at).filter(number -> Unit.at(folded, number.end())
                .filter(unit -> unit.end() > number.end() + 1
                        || !Character.isUpperCase(text.charAt(number.end())))
                .isPresent()).isPresent();
    }

    private Optional<Matcher> match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<Numerals.Run> numeral(int at) {
        return at < folded.length() && Numerals.begins(folded.charAt(at))
                ? Numerals.at(folded, at)
                : Optional.empty();
    }

    private static double value(@Nullable String numeral, double otherwise) {
        return numeral == null ? otherwise : Numerals.value(numeral).orElse(otherwise);
    }

    /// Adds a number with what stands before and behind it, and says where it ends.
    private int add(int at, Read read) {
        int from = Math.max(found.isEmpty() ? 0 : found.getLast().span().end(), at - LONGEST_BEFORE);
        Matcher before = BEFORE.matcher(folded).region(from, at).useTransparentBounds(true);
        if (!before.find()) {
            return read.end;
        }
        Optional<Matcher> behind = match(BEHIND, read.end);
        Bound bound = bound(before).or(() -> behind.flatMap(NumberReader::bound)
                .filter(_ -> read.bound == Bound.EXACT)).orElse(read.bound);
        Unit unit = before.group("th") == null ? money(before.group("money"), read.unit) : Unit.ORDINAL;
        if (!states(folded.substring(at, read.end), unit, bound)) {
            return read.end;
        }
        double sign = before.group("minus") == null ? 1 : -1;
        var span = new Span(before.start("own"), behind.map(Matcher::end).orElse(read.end));
        Change change = before.group("to") != null
                ? Change.TO
                : before.group("by") != null ? Change.BY : Change.NONE;
        found.add(new NumberMention(span, sign * read.low, sign * read.high, bound, change, unit,
                span.in(text)));
        return span.end();
    }

    /// What a match says of how exact a number is.
    private static Optional<Bound> bound(Matcher matcher) {
        return BOUNDS.stream().filter(bound -> {
            String group = bound.name().toLowerCase(Locale.ROOT);
            return matcher.namedGroups().containsKey(group) && matcher.group(group) != null;
        }).findFirst();
    }

    private static boolean states(String written, Unit unit, Bound bound) {
        return unit.equals(Unit.NONE)
                ? BARE.matcher(written).matches()
                        && !(bound == Bound.EXACT && YEAR.matcher(written).matches())
                : unit.equals(Unit.ORDINAL) || !ONE.matcher(written).matches()
                        || List.of("倍", "point", "share").contains(unit.kind());
    }

    private static Unit money(@Nullable String sign, Unit unit) {
        return sign == null ? unit : Unit.named(switch (sign) {
            case "¥" -> "元";
            case "€" -> "欧元";
            case "£" -> "英镑";
            case "hk$" -> "港元";
            default -> "美元";
        });
    }

    /// With the unit that follows, if there is one.
    private Read counted(int end, double low, double high, Bound bound) {
        Unit.Found unit = Unit.at(folded, end).orElse(new Unit.Found(end, Unit.NONE));
        return new Read(unit.end(), low, high, bound, unit.unit());
    }

    /// 百分之二十, 五分之一.
    private Optional<Read> share(int at) {
        return match(SHARE, at).flatMap(of -> numeral(of.end()).map(part -> Read.of(part.end(),
                HUNDRED * part.value() / value(of.group(1), 0), Unit.SHARE)));
    }

    private Optional<Read> half(int at) {
        return match(HALF, at).map(half -> half.group().equals("半")
                ? counted(half.end(), 0.5, 0.5, Bound.EXACT)
                : new Read(half.end(), HUNDRED / 2, HUNDRED / 2,
                        "过".equals(half.group(1)) ? Bound.OVER : Bound.EXACT, Unit.SHARE));
    }

    private Optional<Read> doubled(int at) {
        return match(DOUBLED, at)
                .map(times -> Read.of(times.end(), Math.pow(2, value(times.group(1), 1)), Unit.TIMES));
    }

    /// 三成, 九成五.
    private Optional<Read> tenths(int at) {
        return match(TENTHS, at).map(tenths -> Read.of(tenths.end(), 10 * value(tenths.group(1), 0)
                + ("半".equals(tenths.group(2)) ? 5 : value(tenths.group(2), 0)), Unit.SHARE));
    }

    /// 数百, 上千, 近百, 过万.
    private Optional<Read> some(int at) {
        return match(SOME, at).map(some -> {
            double value = value(some.group(1), value(some.group(2), 1));
            return some.group(1) == null
                    ? counted(some.end() + 1, value, value,
                            some.group().equals("近") ? Bound.NEARLY : Bound.OVER)
                    : counted(some.end(), 2 * value, 10 * value, Bound.SOME);
        });
    }

    /// 8:30, 8时30分, 八点半, 8:30-17:00.
    private Optional<Read> clock(int at) {
        return match(CLOCK, at).map(time -> {
            double from = minutes(time);
            Optional<Matcher> second = match(TO, time.end()).flatMap(to -> match(UNTIL, to.end()));
            double to = second.map(this::minutes).orElse(from);
            return new Read(second.orElse(time).end(), from,
                    to < from && to + NOON > from && to < NOON ? to + NOON : to,
                    Bound.EXACT, Unit.CLOCK);
        }).filter(time -> time.low <= 2 * NOON);
    }

    private double minutes(Matcher time) {
        boolean digital = time.group("h") != null;
        double hours = MINUTES * value(time.group(digital ? "h" : "hour"), 0);
        boolean later = hours < NOON && (match(AFTERNOON, time.start()).isPresent()
                || (time.start() > 0 && match(AFTERNOON, time.start() - 1).isPresent()));
        String half = digital ? null : time.group("half");
        double rest = half == null ? 0 : half.equals("半") ? MINUTES / 2.0 : MINUTES / 4.0;
        return hours + (later ? NOON : 0) + value(time.group(digital ? "m" : "minute"), rest);
    }

    private Optional<Read> pair(int at) {
        return match(PAIR, at).flatMap(low -> numeral(low.end()).map(high -> counted(high.end(),
                high.value() * value(low.group(), 1) / value(folded.substring(at + 1, at + 2), 1),
                high.value(), Bound.SOME)));
    }

    /// 3:1, 三比一; 1/3.
    private Optional<Read> against(Numerals.Run first) {
        return match(RATIO, first.end()).map(ratio -> new Read(ratio.end(), first.value(),
                value(ratio.group(1), value(ratio.group(2), 0)), Bound.EXACT, Unit.RATIO))
                .or(() -> match(FRACTION, first.end()).map(of -> Read.of(of.end(),
                        HUNDRED * first.value() / value(of.group(1), 0), Unit.SHARE))
                        .filter(share -> share.low < HUNDRED));
    }

    private Optional<Read> range(Numerals.Run low, int at) {
        Read own = counted(low.end(), low.value(), low.value(), Bound.EXACT);
        boolean each = !own.unit.equals(Unit.NONE);
        boolean leading = low.end() - at > 1 && folded.charAt(at) == '0' && folded.charAt(at + 1) != '.';
        return match(TO, own.end).filter(_ -> !leading).flatMap(to -> numeral(to.end())).flatMap(run -> {
            Read high = counted(run.end(), run.value(), run.value(), run.odd() ? Bound.OVER : Bound.EXACT);
            Unit unit = high.unit.equals(Unit.NONE) ? own.unit : high.unit;
            double shared = low.scale() == 1 && low.value() * run.scale() < run.value() ? run.scale() : 1;
            double from = low.value() * (each ? own.unit.factor() / unit.factor() : shared);
            boolean named = unit.equals(Unit.NONE)
                    && HAN_ONLY.matcher(folded.substring(at, low.end())).matches();
            return from >= high.high || named || !own.unit.comparable(unit)
                    ? Optional.empty()
                    : Optional.of(new Read(high.end, from, high.high, high.bound, unit));
        });
    }

    private Read one(Numerals.Run run) {
        boolean more = match(MORE, run.end()).isPresent()
                && (run.scale() > 1 || Unit.at(folded, run.end() + 1).isPresent());
        int end = more ? run.end() + 1 : run.end();
        Read read = counted(folded.startsWith("个半", end) ? end + 2 : end, run.value(), run.value(),
                more || run.odd() ? Bound.OVER : Bound.EXACT);
        boolean time = read.unit.kind().equals("time") || read.unit.kind().equals("years");
        if (folded.startsWith("个半", end)) {
            return time
                    ? Read.of(read.end, run.value() + 0.5, read.unit)
                    : counted(end, run.value(), run.value(), read.bound);
        }
        return time && folded.startsWith("半", read.end)
                ? Read.of(read.end + 1, run.value() + 0.5, read.unit)
                : sum(read);
    }

    /// With what follows at once in a smaller unit of the same kind: 3小时20分钟, 5元8角.
    private Read sum(Read read) {
        int at = folded.startsWith("零", read.end) ? read.end + 1 : read.end;
        if (read.unit.equals(Unit.NONE) || read.unit.counts()) {
            return read;
        }
        return numeral(at).map(next -> counted(next.end(), next.value(), next.value(), Bound.EXACT))
                .filter(next -> next.unit.kind().equals(read.unit.kind())
                        && next.unit.factor() < read.unit.factor())
                .map(next -> {
                    double value = read.low + next.low * next.unit.factor() / read.unit.factor();
                    return sum(new Read(next.end, value, value, read.bound, read.unit));
                }).orElse(read);
    }
}
