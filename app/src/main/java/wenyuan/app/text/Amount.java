package wenyuan.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;
import wenyuan.indexer.text.Numerals;

/// A number that a text states, in digits or Han numerals, with its magnitude, its unit and what is said of how exact
/// it is: 3500亿元, 三千五百亿, 近80亿, 20%, 百分之二十, 两成, 3-5万, 第3届. What the index knows of a number is less, and stands in
/// [wenyuan.indexer.text.Quantity].
///
/// @param span where it stands, all of that included
/// @param low what it comes to, in its unit; of a range, the lower end
/// @param high the upper end of a range; else the same
/// @param text as written
public record Amount(Span span, double low, double high, Bound bound, Unit unit, String text) {

    /// How a stated number stands to the true one.
    public enum Bound {
        EXACT, ABOUT, NEARLY, OVER, UNDER
    }

    private static final String HAN = "[〇零一二两三四五六七八九十百千万亿]";
    private static final String DIGITS = "(?:\\d+(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String NUMBER = "(?:(?:" + DIGITS + "\\s?[多余]?[十百千万亿]+[多余]?)*" + DIGITS
            + "(?:\\s?[多余]?[十百千万亿]+)?|" + HAN + "+)";
    private static final String BEFORE = "(?<before>不得?超过|不得?高于|不得?多于|不得?少于|不得?低于|不小于|将近|接近|大约|大概|超过|突破|超出|高于|多于|至少|不足|不到|少于|低于|未满|最多|近|约|超|逾)?(?<verb>为|达到|达|要|需)?\\s?";
    private static final String BEHIND = "(?<behind>以上|以下|以内|左右|上下|之多|多|余)?";
    private static final Pattern AMOUNT = Pattern.compile(BEFORE + "(?:"
            + "(?<whole>百|千|万|" + HAN + "{1,3}|\\d+)分之(?<part>" + NUMBER + ")"
            + "|(?<oneHalf>一半|半数|过半)"
            + "|翻[了]?(?<doubled>[一二两三四1-4])?番"
            + "|(?<tenths>[一二两三四五六七八九])成(?<half>半)?(?![为员立长熟果效绩])"
            + "|(?<low>" + NUMBER + ")(?:\\s?(?<lowunit>%|" + Unit.NAMES + "))?[-—–~～至到]+(?<high>" + NUMBER
            + ")(?<odd>[多余几来])?\\s?(?<rangeunit>%|‰|个百分点|个?(?:" + Unit.NAMES + "))?"
            + "|(?<th>第)?(?<number>" + NUMBER
            + ")(?<more>[多余几来])?\\s?(?<unit>%|‰|个百分点|个(?=国家|省份|区域|县区|村庄)|个?(?:" + Unit.NAMES
            + "))?"
            + ")" + BEHIND);
    /// `1.` or `2)` at the start of a line counts the line and states nothing.
    private static final Pattern ENUMERATOR = Pattern.compile("(?m)^\\s*\\d{1,2}[.、)](?!\\d)");
    /// By itself it tells which year's something is: 2025秋季车展.
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern HAN_ONLY = Pattern.compile(HAN + "+");
    private static final Pattern LATIN = Pattern.compile("[a-zμ℃]+");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百千万亿番半";
    /// How many characters before a numeral can say how exact it is.
    private static final int LONGEST_BEFORE = 6;
    private static final double HALF = 50;
    private static final double CLOSE = 1e-12;
    /// How far 近, 约 and the like reach, and 超 and the like.
    private static final double APPROXIMATE = 0.1;
    private static final double BEYOND = 1.5;

    /// The numbers of a text, in order, those of dates included.
    public static List<Amount> in(String text) {
        return in(text, List.of());
    }

    /// The numbers of a text, in order, outside of some of its stretches.
    public static List<Amount> in(String text, List<Span> without) {
        var masked = new StringBuilder(Folding.fold(text));
        ENUMERATOR.matcher(masked.toString()).results()
                .forEach(match -> blank(masked, new Span(match.start(), match.end())));
        without.forEach(span -> blank(masked, span));
        Matcher matcher = AMOUNT.matcher(masked);
        List<Amount> found = new ArrayList<>();
        int from = 0;
        for (int at = nextNumeral(masked, 0); at < masked.length(); at = nextNumeral(masked,
                Math.max(at + 1, from))) {
            if (matcher.find(Math.max(from, at - LONGEST_BEFORE))) {
                of(matcher, masked, text).ifPresent(found::add);
                from = matcher.end();
            }
        }
        return List.copyOf(found);
    }

    /// Where the next character stands without which there is no number, so that not all of a text need be looked at.
    private static int nextNumeral(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    /// Whether the two can be about the same: their units can be compared.
    public boolean comparable(Amount other) {
        return unit.comparable(other.unit);
    }

    /// Whether a source that states `source` says what this claims.
    public boolean follows(Amount source) {
        if (!comparable(source)) {
            return false;
        }
        double scale = unit.kind().isEmpty() || source.unit.kind().isEmpty()
                ? 1
                : source.unit.factor() / unit.factor();
        double from = source.low * scale;
        double to = source.high * scale;
        if (close(low, from) && close(high, to)) {
            return bound == source.bound || switch (bound) {
                case EXACT, ABOUT -> true;
                case NEARLY -> source.bound != Bound.OVER;
                case OVER, UNDER -> false;
            };
        }
        return source.bound == Bound.EXACT && switch (bound) {
            case EXACT -> false;
            case ABOUT -> between(from, to, low * (1 - APPROXIMATE), high * (1 + APPROXIMATE));
            case NEARLY -> between(from, to, low * (1 - APPROXIMATE), low);
            case OVER -> between(from, to, low, low * BEYOND);
            case UNDER -> between(from, to, low / BEYOND, low);
        };
    }

    private static boolean between(double from, double to, double least, double most) {
        return from >= least && to <= most;
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
    }

    private static Optional<Amount> of(Matcher matcher, CharSequence folded, String text) {
        int start = matcher.group("before") == null && matcher.group("verb") != null
                ? matcher.end("verb")
                : matcher.start();
        Span span = trimmed(new Span(start, matcher.end()), folded);
        if (matcher.group("number") != null && isInName(folded, span.start(), matcher.group("number"))) {
            return Optional.empty();
        }
        Bound bound = bound(matcher);
        if (matcher.group("part") != null) {
            return both(value(matcher.group("whole")), value(matcher.group("part")),
                    (whole, part) -> new Amount(span, 100 * part / whole, 100 * part / whole, bound,
                            Unit.SHARE,
                            span.in(text)));
        }
        if (matcher.group("tenths") != null) {
            double tenths = value(matcher.group("tenths")).orElse(0.0)
                    + (matcher.group("half") == null ? 0 : 0.5);
            return Optional
                    .of(new Amount(span, 10 * tenths, 10 * tenths, bound, Unit.SHARE, span.in(text)));
        }
        if (matcher.group("oneHalf") != null) {
            Bound of = matcher.group("oneHalf").startsWith("过") ? Bound.OVER : bound;
            return Optional.of(new Amount(span, HALF, HALF, of, Unit.SHARE, span.in(text)));
        }
        if (matcher.group("low") != null) {
            return range(matcher, span, bound, text);
        }
        if (matcher.group("number") == null) {
            double times = Math.pow(2,
                    value(matcher.group("doubled") == null ? "一" : matcher.group("doubled"))
                            .orElse(1.0));
            return Optional.of(new Amount(span, times, times, bound, Unit.named("倍"), span.in(text)));
        }
        return single(matcher, span, bound, text);
    }

    /// Whether digits stand behind a letter, as those of C919 do, and have no magnitude.
    private static boolean isInName(CharSequence folded, int start, String number) {
        int before = start > 1 && folded.charAt(start - 1) == '-' ? start - 2 : start - 1;
        return before >= 0 && LETTERS.indexOf(folded.charAt(before)) >= 0
                && number.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static Optional<Amount> single(Matcher matcher, Span span, Bound bound, String text) {
        String number = matcher.group("number");
        boolean ordinal = matcher.group("th") != null;
        Optional<Unit> unit = unit(matcher.group("unit"), matcher.end(), text);
        boolean bare = unit.isEmpty() && !ordinal && matcher.group("more") == null;
        if (bare && bound == Bound.EXACT && YEAR.matcher(number).matches()) {
            return Optional.empty();
        }
        if (HAN_ONLY.matcher(number).matches()
                && ((bare && !large(number)) || (!ordinal && number.equals("一")))) {
            return Optional.empty();
        }
        Unit of = ordinal ? Unit.ORDINAL : unit.orElse(Unit.NONE);
        return value(number).map(value -> new Amount(span, value, value, bound, of, span.in(text)));
    }

    private static Optional<Amount> range(Matcher matcher, Span span, Bound bound, String text) {
        String low = matcher.group("low");
        String high = matcher.group("high");
        Optional<Unit> unit = unit(matcher.group("rangeunit"), matcher.end(), text);
        if (unit.isEmpty() && HAN_ONLY.matcher(low).matches()) {
            return Optional.empty();
        }
        return both(value(low), value(high), (from, to) -> {
            double scale = from < to ? scale(low, high) : 1;
            return new Amount(span, from * scale, to, bound, unit.orElse(Unit.NONE), span.in(text));
        });
    }

    /// What the lower end of 3-5万 borrows from the upper.
    private static double scale(String low, String high) {
        String magnitudes = high.replaceAll("[^十百千万亿]", "");
        return low.matches(".*[十百千万亿].*") || !high.matches(".*\\d.*") ? 1 : magnitude(magnitudes);
    }

    private static <T> Optional<Amount> both(Optional<T> one, Optional<T> other,
            java.util.function.BiFunction<T, T, Amount> of) {
        return one.flatMap(a -> other.map(b -> of.apply(a, b)));
    }

    /// Whether Han numerals without a unit state a number: three or more, or a magnitude with a digit before it.
    private static boolean large(String number) {
        return number.length() >= 3 || number.matches("[二两三四五六七八九][百千万亿]|[百千]万");
    }

    private static Optional<Unit> unit(@org.jspecify.annotations.Nullable String name, int end, String text) {
        if (name == null) {
            return Optional.empty();
        }
        return switch (name) {
            case "%" -> Optional.of(Unit.SHARE);
            case "‰" -> Optional.of(new Unit(Unit.SHARE.kind(), 0.1));
            case "个百分点" -> Optional.of(Unit.named("百分点"));
            default ->
                LATIN.matcher(name).matches() && end < text.length() && Character.isLetter(text.charAt(end))
                        && !Character.isIdeographic(text.charAt(end))
                                ? Optional.empty()
                                : Optional.of(Unit.named(
                                        name.length() > 1 && name.charAt(0) == '个' && !name.equals("个月")
                                                ? name.substring(1)
                                                : name));
        };
    }

    private static Bound bound(Matcher matcher) {
        String before = matcher.group("before");
        if (before != null) {
            return switch (before) {
                case "近", "将近", "接近" -> Bound.NEARLY;
                case "约", "大约", "大概" -> Bound.ABOUT;
                case "不足", "不到", "少于", "低于", "未满", "最多", "不超过", "不得超过", "不高于", "不得高于", "不多于", "不得多于" ->
                    Bound.UNDER;
                default -> Bound.OVER;
            };
        }
        String behind = matcher.group("behind");
        if (behind != null) {
            return switch (behind) {
                case "左右", "上下" -> Bound.ABOUT;
                case "以下", "以内" -> Bound.UNDER;
                case "之多" -> Bound.EXACT;
                default -> Bound.OVER;
            };
        }
        String number = matcher.group("number");
        boolean more = matcher.group("more") != null || (number != null && number.matches(".*[多余].*"));
        return more ? Bound.OVER : Bound.EXACT;
    }

    private static Span trimmed(Span span, CharSequence text) {
        int start = span.start();
        int end = span.end();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private static final Pattern PIECE = Pattern.compile("(" + DIGITS + ")([十百千万亿]*)");

    /// What a number comes to: digits with magnitudes, summed (1亿2000万), or Han numerals.
    private static Optional<Double> value(String written) {
        String plain = written.replaceAll("[\\s,多余]", "");
        if (!plain.matches(".*\\d.*")) {
            return Numerals.value(plain);
        }
        double sum = 0;
        Matcher piece = PIECE.matcher(plain);
        while (piece.find()) {
            sum += Double.parseDouble(piece.group(1)) * magnitude(piece.group(2));
        }
        return Optional.of(sum);
    }

    private static double magnitude(String magnitudes) {
        double product = 1;
        for (int i = 0; i < magnitudes.length(); i++) {
            product *= switch (magnitudes.charAt(i)) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                case '万' -> 1e4;
                default -> 1e8;
            };
        }
        return product;
    }
}
