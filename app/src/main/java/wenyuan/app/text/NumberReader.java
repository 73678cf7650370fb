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
                    + "|(?<over>不得?[少低]于|不小于|超过|突破|超出|高于|多于|至少|超|逾|上(?=[百千万亿])))(?:了|达到|达)? ?)?"
                    + "(?<minus>零下|(?<![a-z\\d])-)?(?<money>us\\$|hk\\$|[¥$€£])?(?<th>第)?)$");
    private static final int LONGEST_BEFORE = 12;
    private static final Pattern BEHIND = Pattern
            .compile("(?<over>以上|开外|[多余](?![元万亿]))|(?<under>以[下内])|(?<about>左右|上下)|之多|不等");
    private static final List<Bound> BOUNDS = List.of(Bound.UNDER, Bound.NEARLY, Bound.ABOUT, Bound.OVER);
    /// Words with a numeral in them, and names and versions: C919, KL-207, 5G-A, 1.2.3.
    private static final Pattern NO_NUMBER = Pattern.compile(
            "十分(?!钟|之)|四处|四面|万分|百般|千万(?=[不别要])|万一|三三|三五|一一|百分百|零[售部件散星食碳时花工点]|五一|十一(?=假|黄|长|期|国)"
                    + "|(?:\\d+(?:\\.\\d+)*(?:[-./_](?=[a-z]))?)?[a-z](?:[a-z\\d]|[-./_](?=[a-z\\d]))*|\\d+(?:\\.\\d+){2,}");
    /// A number with a unit in letters: 3.2gbps, 5g.
    private static final Pattern MEASURED = Pattern.compile("[\\d.]+(?=[a-z])");
    private static final String DIGIT = "[一二两三四五六七八九\\d]";
    /// 百分之二十, 三成, 九成五, 一半.
    private static final Pattern SHARE = Pattern.compile(
            "(?<of>[百千万\\d〇零一二两三四五六七八九十]{1,4})分之(?=[\\d〇零一二两三四五六七八九十百])|(?<tenths>" + DIGIT
                    + ")成(?<more>半|" + DIGIT + ")?(?![为员立长熟果效绩功都交])|(?<half>[一过对]半|半数)");
    private static final Pattern SOME = Pattern.compile("数([十百千万亿]{1,2})");
    private static final Pattern TO = Pattern.compile(" ?[-—–~～至到]{1,2} ?(?=[\\d一二两三四五六七八九十百千万])");
    private static final String SMALL = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})";
    /// A time of day that its words or those beside it tell from a score and from 三点.
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.:/])(?:"
            + "(?<!比[分例值]?[为是]?|以|胜|负)(?<h>\\d{1,2}):(?<m>\\d{2})(?::\\d{2})?(?![\\d:])"
            + "|(?<hour>" + SMALL + ")(?:[时点](?<minute>" + SMALL + ")分|[时点](?<half>半)|[时点][整钟]"
            + "|(?<=(?:[上下中]午|凌晨|清晨|早上?|晨|傍晚|晚上?|夜里?|[日号]|\\d )[于在约的]?" + SMALL + ")[时点](?![代个多数位])))");
    private static final Pattern AFTERNOON = Pattern.compile("(?:下午|傍晚|晚上?|夜里?)约?$");
    private static final Pattern RATIO = Pattern
            .compile("[:比](\\d{1,3}|(?<=比)[一二两三四五六七八九十〇零]{1,3})(?![\\d:.%]|\\p{IsHan}(?<=[年月]))");
    private static final Pattern MORE = Pattern.compile("[多余几来]");
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
        Optional<Matcher> none = match(NO_NUMBER, at).filter(_ -> !isMeasured(at));
        if (none.isPresent()) {
            return none.get().end();
        }
        Optional<Read> read = share(at).or(() -> some(at)).or(() -> clock(at)).or(() -> numeral(at)
                .flatMap(low -> ratio(low).or(() -> range(low, at)).or(() -> Optional.of(one(low)))));
        return read.filter(each -> Double.isFinite(each.high)).map(each -> add(at, each)).orElse(at + 1);
    }

    private boolean isMeasured(int at) {
        return match(MEASURED, at).flatMap(number -> Unit.at(folded, number.end())
                .filter(unit -> unit.end() > number.end() + 1
                        || !Character.isUpperCase(text.charAt(number.end()))))
                .isPresent();
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

    private static double value(@Nullable String numeral) {
        return numeral == null ? 0 : Numerals.value(numeral).orElse(0.0);
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
        String money = before.group("money");
        Unit unit = before.group("th") != null ? Unit.ORDINAL : money == null ? read.unit : Unit.named(money);
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

    /// With the unit that follows, if there is one.
    private Read counted(int end, double low, double high, Bound bound) {
        Unit.Found unit = Unit.at(folded, end).orElse(new Unit.Found(end, Unit.NONE));
        return new Read(unit.end(), low, high, bound, unit.unit());
    }

    private Optional<Read> share(int at) {
        return match(SHARE, at).flatMap(share -> share.group("of") != null
                ? numeral(share.end()).map(part -> Read.of(part.end(),
                        HUNDRED * part.value() / value(share.group("of")), Unit.SHARE))
                : Optional.of(Read.of(share.end(), share.group("half") != null
                        ? HUNDRED / 2
                        : 10 * value(share.group("tenths")) + ("半".equals(share.group("more"))
                                ? 5
                                : value(share.group("more"))),
                        Unit.SHARE)));
    }

    private Optional<Read> some(int at) {
        return match(SOME, at).map(some -> counted(some.end(), 2 * value(some.group(1)),
                10 * value(some.group(1)), Bound.SOME));
    }

    /// 8:30, 8时30分, 下午八点半.
    private Optional<Read> clock(int at) {
        return match(CLOCK, at).map(time -> {
            String hour = time.group("h") == null ? time.group("hour") : time.group("h");
            double hours = MINUTES * value(hour) + (time.group("half") == null ? 0 : MINUTES / 2.0);
            double minutes = value(time.group("m")) + value(time.group("minute"));
            boolean later = hours < NOON && AFTERNOON.matcher(folded.substring(0, at)).find();
            return Read.of(time.end(), hours + minutes + (later ? NOON : 0), Unit.CLOCK);
        }).filter(time -> time.low <= 2 * NOON);
    }

    /// 3:1, 三比一.
    private Optional<Read> ratio(Numerals.Run first) {
        return match(RATIO, first.end()).map(ratio -> new Read(ratio.end(), first.value(),
                value(ratio.group(1)), Bound.EXACT, Unit.RATIO));
    }

    private Optional<Read> range(Numerals.Run low, int at) {
        Read own = one(low);
        boolean leading = low.end() - at > 1 && folded.charAt(at) == '0' && folded.charAt(at + 1) != '.';
        return match(TO, own.end).filter(_ -> !leading).flatMap(to -> numeral(to.end())).flatMap(run -> {
            Read high = one(run);
            Unit unit = high.unit.equals(Unit.NONE) ? own.unit : high.unit;
            boolean bare = own.unit.equals(Unit.NONE);
            double shared = low.scale() == 1 && low.value() * run.scale() < run.value() ? run.scale() : 1;
            double from = low.value() * (bare ? shared : own.unit.factor() / unit.factor());
            return from >= high.high || !own.unit.comparable(unit)
                    ? Optional.empty()
                    : Optional.of(new Read(high.end, from, high.high, high.bound, unit));
        });
    }

    /// With what follows it, as in 300多人, 两年半 and 一个半小时.
    private Read one(Numerals.Run run) {
        boolean more = match(MORE, run.end()).isPresent()
                && (run.scale() > 1 || Unit.at(folded, run.end() + 1).isPresent());
        boolean half = folded.startsWith("个半", run.end());
        double value = half ? run.value() + 0.5 : run.value();
        Read read = counted(half ? run.end() + 2 : more ? run.end() + 1 : run.end(), value, value,
                more || run.odd() ? Bound.OVER : Bound.EXACT);
        return folded.startsWith("半", read.end) && List.of("time", "years").contains(read.unit.kind())
                ? Read.of(read.end + 1, value + 0.5, read.unit)
                : read;
    }
}
