package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.text.Amount.Bound;
import wenyuan.app.text.Amount.Change;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Numerals;

/// Reads the numbers of one text from left to right, each once: a numeral, what may stand before it (近, 增至, ￥, 第) and
/// behind it (a unit, another numeral, 以上). Each pattern is tried at one place and looks at a few characters only.
final class NumberReader {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<to>(?:增|升|涨|降|减|跌|扩|缩|提高|增加|上升|下降|减少|增长|扩大|上调|下调)[至到为])|(?<by>(?:增长|增加|上升|上涨|提高|提升|下降|减少|下跌|降低|下滑|扩大|缩小|缩短|延长)))?"
                    + "(?:了|为|达到|达|要|需|有|是)?(?<bound>不得?超过|不得?高于|不得?多于|不得?少于|不得?低于|不小于|将近|接近|大约|大概|超过|突破|超出|高于|多于|至少|不足|不到|少于|低于|未满|最多|近|约|超|逾)?"
                    + "(?:了|达到|达)? ?(?<minus>零下|-)?(?<money>us\\$|hk\\$|[¥$€£])?(?<th>第)?$");
    private static final int LONGEST_BEFORE = 12;
    private static final Pattern BEHIND = Pattern.compile("以上|以下|以内|左右|上下|之多|开外|不等|[多余](?![元万亿])");
    private static final Pattern NO_NUMBER = Pattern
            .compile("十分(?!钟|之)|四处|四面|万分|百般|千万(?=[不别要])|万一|三三|一一|百分百|零[售部件散星食碳时花工点]|五一|十一(?=假|黄|长|期|国)");
    private static final Pattern SHARE = Pattern
            .compile("([百千万\\d〇零一二两三四五六七八九十]{1,4})分之(?=[\\d〇零一二两三四五六七八九十百])");
    private static final Pattern HALF = Pattern.compile("一半|半数|过半|对半|半(?=年|天|小时|个月|个小时|公里|米(?!之))");
    private static final Pattern DOUBLED = Pattern.compile("翻了?([一二两三四1-4])?番");
    private static final Pattern TENTHS = Pattern
            .compile("([一二两三四五六七八九\\d])成(半|[一二三四五六七八九])?(?![为员立长熟果效绩功都交])");
    private static final Pattern SOME = Pattern.compile("数([十百千万亿]{1,2})|[上近超过逾成](?=([百千万亿])(?![分里姓货]))");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<h>\\d{1,2}):(?<m>\\d{2})(?::\\d{2})?(?![\\d:])|(?<hour>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[时点](?<minute>\\d{1,2}|[一二三四五六七八九十]{1,3})分|点(?<half>半|整|钟|一刻|(?=[许左前后起至到\\-~—,。、)开正]|$))|时(?=[许左前后起至到\\-~—,。、)开正整]))");
    private static final Pattern AFTERNOON = Pattern.compile("(?:下午|傍晚|晚上?|夜里?)(?:约|的)?$");
    private static final Pattern DAYTIME = Pattern
            .compile("(?:[上下中]午|凌晨|清晨|早上?|晨|傍晚|晚上?|夜里?|[日号]|\\d )[于在约的]?$");
    private static final Pattern RATIO = Pattern
            .compile("(?:[:比](\\d{1,3})|比([一二两三四五六七八九十〇零]{1,3}))(?![\\d:.%]|\\p{IsHan}(?<=[年月]))");
    private static final Pattern SCORE = Pattern.compile("(?:比[分例值]?[为是]?|以|胜|负)$");
    private static final Pattern FRACTION = Pattern.compile("/(\\d{1,4})(?![\\d/年月])");
    private static final Pattern TO = Pattern
            .compile(" ?[-—–~～至到]{1,2} ?(?:次日|[上下中]午|晚上?)?(?=[\\d一二两三四五六七八九十百千万])");
    private static final Pattern PER = Pattern.compile("[/每](?=[\\p{IsHan}a-z㎡])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern HAN_ONLY = Pattern.compile("\\D+");
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+){2,}");
    private static final Pattern ONE = Pattern.compile("一(?!个半)(?![〇零一二三四五六七八九十百千万亿]).*");
    private static final int MINUTES = 60;
    private static final int NOON = 12;
    private static final double HUNDRED = 100;

    private final String text;
    private final String folded;
    private final List<Amount> found = new ArrayList<>();

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

    List<Amount> all() {
        int at = 0;
        while (at < folded.length()) {
            at = Math.max(at + 1, next(at));
        }
        return List.copyOf(found);
    }

    /// Reads what begins at a place, and says where to go on.
    private int next(int at) {
        char c = folded.charAt(at);
        if (isLatin(c)) {
            return nameEnd(at);
        }
        if (!Numerals.begins(c) && "半翻数上近超过逾成对".indexOf(c) < 0) {
            return at + 1;
        }
        Optional<Matcher> none = match(NO_NUMBER, at);
        if (none.isPresent()) {
            return none.get().end();
        }
        int name = Character.isDigit(c) ? nameEnd(at) : at;
        if (name > at) {
            return name;
        }
        Optional<Read> read = share(at).or(() -> half(at)).or(() -> doubled(at)).or(() -> tenths(at))
                .or(() -> some(at))
                .or(() -> clock(at)).or(() -> Numerals.begins(c) ? counted(at) : Optional.empty());
        return read.map(each -> add(at, each)).orElse(at + 1);
    }

    /// The end of a name of letters and digits, as C919, KL-207 and 5G-A are; the place itself where there is none.
    private int nameEnd(int at) {
        int end = at;
        int letters = 0;
        while (end < folded.length() && (isLatin(folded.charAt(end)) || isDigit(end)
                || ("-./_".indexOf(folded.charAt(end)) >= 0 && end > at && end + 1 < folded.length()
                        && (isLatin(folded.charAt(end + 1))
                                || ((letters > 0 || folded.charAt(end) == '.') && isDigit(end + 1)))))) {
            letters += isLatin(folded.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean version = letters == 0 && match(VERSION, at).isPresent();
        return version || (letters > 0 && !isMoney(at, end) && !isMeasured(at, end))
                ? Math.max(end, at + 1)
                : at;
    }

    private boolean isMoney(int at, int end) {
        return end < folded.length() && folded.charAt(end) == '$' && end - at == 2;
    }

    /// Whether it is a number with a unit in letters: 3.2gbps, 5g, and not 5G.
    private boolean isMeasured(int at, int end) {
        int digits = at;
        while (digits < end && (isDigit(digits) || folded.charAt(digits) == '.')) {
            digits++;
        }
        int length = digits == at ? 0 : Unit.lengthAt(folded, digits);
        boolean known = length > 0 && (digits + length == end || (folded.charAt(digits + length) == '/'));
        boolean one = end - digits == 1 && Character.isUpperCase(text.charAt(digits));
        return known && !one;
    }

    private boolean isDigit(int at) {
        return folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private Optional<Matcher> match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private int add(int at, Read read) {
        int from = Math.max(found.isEmpty() ? 0 : found.getLast().span().end(), at - LONGEST_BEFORE);
        Matcher before = BEFORE.matcher(folded.substring(from, at));
        int end = match(BEHIND, read.end).map(Matcher::end).orElse(read.end);
        int start = at;
        Bound bound = read.bound == Bound.EXACT && end > read.end
                ? behind(folded.substring(read.end, end))
                : read.bound;
        Unit unit = read.unit;
        Change change = Change.NONE;
        double sign = 1;
        if (before.find()) {
            change = before.group("to") != null
                    ? Change.TO
                    : before.group("by") != null ? Change.BY : Change.NONE;
            bound = before.group("bound") == null ? bound : before(before.group("bound"));
            unit = before.group("th") != null ? Unit.ORDINAL : money(before.group("money"), unit);
            sign = isNegative(before, from) ? -1 : 1;
            for (String group : List.of("th", "money", sign < 0 ? "minus" : "th", "bound")) {
                start = before.group(group) == null ? start : from + before.start(group);
            }
        }
        String written = folded.substring(at, read.end);
        if (!states(written, unit, bound)) {
            return read.end;
        }
        var span = new Span(start, end);
        found.add(new Amount(span, sign * read.low, sign * read.high, bound, change, unit, span.in(text)));
        return end;
    }

    /// Whether a sign stands before a numeral that is no hyphen, as in 0571-88881234.
    private boolean isNegative(Matcher before, int from) {
        int sign = from + before.start("minus");
        return before.group("minus") != null && (before.group("minus").length() > 1 || sign == 0
                || !(isLatin(folded.charAt(sign - 1)) || isDigit(sign - 1)));
    }

    /// Whether it is a number and neither a year nor a word with a numeral in it, as 统一 and 四川 are.
    private static boolean states(String written, Unit unit, Bound bound) {
        if (unit.equals(Unit.NONE) && bound == Bound.EXACT && YEAR.matcher(written).matches()) {
            return false;
        }
        if (!HAN_ONLY.matcher(written).matches() || unit.equals(Unit.ORDINAL)) {
            return true;
        }
        return unit.equals(Unit.NONE)
                ? written.length() >= 3 || written.matches("[二两三四五六七八九][百千万亿]|[百千]万")
                : !ONE.matcher(written).matches() || unit.kind().equals(Unit.TIMES.kind())
                        || unit.kind().equals("point");
    }

    private static Unit money(@org.jspecify.annotations.Nullable String sign, Unit unit) {
        return sign == null ? unit : Unit.named(switch (sign) {
            case "¥" -> "元";
            case "€" -> "欧元";
            case "£" -> "英镑";
            case "hk$" -> "港元";
            default -> "美元";
        });
    }

    private static Bound before(String word) {
        return switch (word) {
            case "近", "将近", "接近" -> Bound.NEARLY;
            case "约", "大约", "大概" -> Bound.ABOUT;
            case "不足", "不到", "少于", "低于", "未满", "最多", "不超过", "不得超过", "不高于", "不得高于", "不多于", "不得多于" ->
                Bound.UNDER;
            default -> Bound.OVER;
        };
    }

    private static Bound behind(String word) {
        return switch (word) {
            case "左右", "上下" -> Bound.ABOUT;
            case "以下", "以内" -> Bound.UNDER;
            case "之多", "不等" -> Bound.EXACT;
            default -> Bound.OVER;
        };
    }

    /// 百分之二十, 五分之一.
    private Optional<Read> share(int at) {
        return match(SHARE, at)
                .flatMap(of -> Numerals.value(of.group(1)).flatMap(whole -> Numerals.at(folded, of.end())
                        .map(part -> Read.of(part.end(), HUNDRED * part.value() / whole, Unit.SHARE))));
    }

    private Optional<Read> half(int at) {
        return match(HALF, at).map(half -> {
            if (half.group().equals("半")) {
                int length = Unit.lengthAt(folded, half.end());
                int skip = length == 0 ? 1 : 0;
                Unit unit = unitAt(half.end()).map(Found::unit).orElse(Unit.NONE);
                return Read.of(unitAt(half.end()).map(Found::end).orElse(half.end() + length + skip), 0.5,
                        unit);
            }
            return new Read(half.end(), HUNDRED / 2, HUNDRED / 2,
                    half.group().startsWith("过") ? Bound.OVER : Bound.EXACT, Unit.SHARE);
        });
    }

    private Optional<Read> doubled(int at) {
        return match(DOUBLED, at).map(times -> Read.of(times.end(),
                Math.pow(2, Numerals.value(times.group(1) == null ? "一" : times.group(1)).orElse(1.0)),
                Unit.TIMES));
    }

    /// 三成, 九成五.
    private Optional<Read> tenths(int at) {
        return match(TENTHS, at).map(tenths -> {
            String rest = tenths.group(2) == null ? "〇" : tenths.group(2).replace('半', '五');
            return Read.of(tenths.end(), 10 * Numerals.value(tenths.group(1)).orElse(0.0)
                    + Numerals.value(rest).orElse(0.0), Unit.SHARE);
        });
    }

    /// 数百, 上千, 近百, 过万.
    private Optional<Read> some(int at) {
        return match(SOME, at).flatMap(some -> {
            boolean several = some.group(1) != null;
            int end = several ? some.end() : some.end() + 1;
            double value = Numerals.value(several ? some.group(1) : some.group(2)).orElse(1.0);
            Optional<Found> unit = unitAt(end);
            Bound bound = several ? Bound.SOME : some.group().equals("近") ? Bound.NEARLY : Bound.OVER;
            return some.group().equals("成") && unit.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Read(unit.map(Found::end).orElse(end), several ? 2 * value : value,
                            several ? 10 * value : value, bound, unit.map(Found::unit).orElse(Unit.NONE)));
        });
    }

    /// 8:30, 8时30分, 八点半, 8:30-17:00.
    private Optional<Read> clock(int at) {
        return match(CLOCK, at).filter(time -> isTime(time, at)).flatMap(time -> {
            double from = minutes(time, at);
            Optional<Matcher> second = match(TO, time.end())
                    .flatMap(to -> match(CLOCK, to.end()));
            double to = second.map(until -> minutes(until, until.start())).orElse(from);
            double until = to < from && to + NOON * MINUTES > from && to < NOON * MINUTES
                    ? to + NOON * MINUTES
                    : to;
            return from < 0 || from > 2 * NOON * MINUTES
                    ? Optional.empty()
                    : Optional.of(new Read(second.orElse(time).end(), from, until, Bound.EXACT, Unit.CLOCK));
        });
    }

    private boolean isTime(Matcher time, int at) {
        String before = folded.substring(Math.max(0, at - 4), at);
        boolean inNumber = at > 0 && (isDigit(at - 1) || ".:/".indexOf(folded.charAt(at - 1)) >= 0);
        boolean sure = time.group("h") != null || time.group("minute") != null
                || (time.group("half") != null && !time.group("half").isEmpty())
                || folded.startsWith("左右", time.end())
                || (time.group("hour") != null && match(TO, time.end()).isPresent())
                || DAYTIME.matcher(before).find();
        return !inNumber && sure && !(time.group("h") != null && SCORE.matcher(before).find());
    }

    private double minutes(Matcher time, int at) {
        String hour = time.group("h") == null ? time.group("hour") : time.group("h");
        String minute = time.group("m") == null ? time.group("minute") : time.group("m");
        double hours = Numerals.value(hour).orElse(-1.0);
        boolean later = hours < NOON && AFTERNOON.matcher(folded.substring(Math.max(0, at - 4), at)).find();
        double rest = minute != null
                ? Numerals.value(minute).orElse(0.0)
                : switch (String.valueOf(time.group("half"))) {
                    case "半" -> MINUTES / 2.0;
                    case "一刻" -> MINUTES / 4.0;
                    default -> 0;
                };
        return MINUTES * (later ? hours + NOON : hours) + rest;
    }

    /// A unit where it stands.
    private record Found(int end, Unit unit) {}

    private Optional<Found> unitAt(int from) {
        int at = from < folded.length() && folded.charAt(from) == ' ' ? from + 1 : from;
        boolean counter = at + 1 < folded.length() && folded.charAt(at) == '个';
        int length = Unit.lengthAt(folded, at);
        if (counter && length == 1) {
            int further = Unit.lengthAt(folded, at + 1);
            boolean measured = further > 0
                    && !Unit.named(folded.substring(at + 1, at + 1 + further)).counts();
            length = measured && !folded.startsWith("分", at + 1) ? 1 + further : 1;
        }
        if (length == 0 || (isLatin(folded.charAt(at)) && at + length < folded.length()
                && isLatin(folded.charAt(at + length)))) {
            return Optional.empty();
        }
        String name = folded.substring(at, at + length);
        Unit unit = Unit.named(name.length() > 1 && counter && !name.equals("个月") ? name.substring(1) : name);
        String around = folded.substring(Math.max(0, from - LONGEST_BEFORE),
                Math.min(folded.length(), at + 3));
        if (name.equals("度") && around.contains("电")) {
            unit = Unit.named("kwh");
        }
        if (name.equals("分") && match(Pattern.compile("分\\d{1,2}秒"), at).isPresent()) {
            unit = Unit.named("分钟");
        }
        int end = at + length;
        Optional<Matcher> per = match(PER, end).filter(_ -> Unit.lengthAt(folded, end + 1) > 0);
        return Optional.of(new Found(per.isPresent() ? end + 1 + Unit.lengthAt(folded, end + 1) : end, unit));
    }

    /// A number with its unit, two of them as a range, a ratio or a fraction, or a sum as 3小时20分钟 is.
    private Optional<Read> counted(int at) {
        Optional<Read> pair = pair(at);
        Optional<Numerals.Run> first = Numerals.at(folded, at);
        if (pair.isPresent() || first.isEmpty()) {
            return pair;
        }
        Numerals.Run low = first.get();
        Optional<Read> against = match(RATIO, low.end()).map(ratio -> new Read(ratio.end(), low.value(),
                Numerals.value(ratio.group(1) == null ? ratio.group(2) : ratio.group(1)).orElse(0.0),
                Bound.EXACT, Unit.RATIO));
        Optional<Read> part = match(FRACTION, low.end())
                .map(of -> Read.of(of.end(), HUNDRED * low.value() / Double.parseDouble(of.group(1)),
                        Unit.SHARE))
                .filter(share -> share.low < HUNDRED);
        return against.or(() -> part).or(() -> range(low, at)).or(() -> Optional.of(one(low)));
    }

    /// 三四十人, 两三年: from the one to the other.
    private Optional<Read> pair(int at) {
        String digits = "一二三四五六七八九";
        int low = digits.indexOf(folded.charAt(at) == '两' ? '二' : folded.charAt(at));
        int next = low < 0 || at + 1 >= folded.length() ? -1 : digits.indexOf(folded.charAt(at + 1));
        boolean longer = at + 2 < folded.length() && (digits + "〇零").indexOf(folded.charAt(at + 2)) >= 0;
        if (low < 0 || longer || (next != low + 1 && !folded.startsWith("三五", at))) {
            return Optional.empty();
        }
        return Numerals.at(folded, at + 1).map(high -> {
            Optional<Found> unit = unitAt(high.end());
            double least = (low + 1) * high.value() / (next + 1);
            return new Read(unit.map(Found::end).orElse(high.end()), least, high.value(), Bound.SOME,
                    unit.map(Found::unit).orElse(Unit.NONE));
        });
    }

    private Optional<Read> range(Numerals.Run low, int at) {
        Optional<Found> own = unitAt(low.end());
        int from = own.map(Found::end).orElse(low.end());
        boolean leading = folded.charAt(at) == '0' && low.end() - at > 1 && folded.charAt(at + 1) != '.';
        return match(TO, from).filter(_ -> !leading)
                .flatMap(to -> Numerals.at(folded, to.end()).flatMap(high -> {
                    Optional<Found> unit = unitAt(high.end());
                    double scaled = low.scale() == 1 && high.scale() > 1 && own.isEmpty()
                            && low.value() * high.scale() < high.value()
                                    ? low.value() * high.scale()
                                    : low.value();
                    Unit of = unit.or(() -> own).map(Found::unit).orElse(Unit.NONE);
                    boolean named = of.equals(Unit.NONE)
                            && HAN_ONLY.matcher(folded.substring(at, low.end())).matches();
                    return scaled >= high.value() || named
                            || own.filter(each -> !each.unit.comparable(of)).isPresent()
                                    ? Optional.empty()
                                    : Optional.of(new Read(unit.map(Found::end).orElse(high.end()),
                                            scaled * own.map(each -> each.unit.factor() / of.factor())
                                                    .orElse(1.0),
                                            high.value(), high.odd() ? Bound.OVER : Bound.EXACT, of));
                }));
    }

    private Read one(Numerals.Run run) {
        boolean more = match(Pattern.compile("[多余几来]"), run.end()).isPresent()
                && (unitAt(run.end() + 1).isPresent() || run.scale() > 1);
        int after = more ? run.end() + 1 : run.end();
        Optional<Found> unit = unitAt(after);
        int end = unit.map(Found::end).orElse(after);
        double value = run.value();
        Unit of = unit.map(Found::unit).orElse(Unit.NONE);
        Bound bound = more || run.odd() ? Bound.OVER : Bound.EXACT;
        boolean long_ = of.kind().equals("time") || of.kind().equals("years");
        if ((long_ && folded.startsWith("半", end))
                || (folded.startsWith("个半", after) && unitAt(after + 2).isPresent())) {
            Optional<Found> whole = folded.startsWith("个半", after) ? unitAt(after + 2) : unit;
            return Read.of(folded.startsWith("个半", after) ? whole.map(Found::end).orElse(end) : end + 1,
                    value + 0.5,
                    whole.map(Found::unit).orElse(of));
        }
        return unit.isPresent()
                ? sum(new Read(end, value, value, bound, of))
                : new Read(end, value, value, bound, of);
    }

    /// With what follows at once in a smaller unit of the same kind: 3小时20分钟, 5元8角.
    private Read sum(Read read) {
        int at = folded.startsWith("零", read.end) || folded.startsWith("又", read.end)
                ? read.end + 1
                : read.end;
        if (read.unit.kind().isEmpty() || read.unit.counts() || at >= folded.length()
                || !Numerals.begins(folded.charAt(at))) {
            return read;
        }
        return Numerals.at(folded, at).flatMap(next -> unitAt(next.end())
                .filter(unit -> unit.unit.kind().equals(read.unit.kind())
                        && unit.unit.factor() < read.unit.factor())
                .map(unit -> {
                    double value = read.low + next.value() * unit.unit.factor() / read.unit.factor();
                    return sum(new Read(unit.end, value, value, read.bound, read.unit));
                })).orElse(read);
    }
}
