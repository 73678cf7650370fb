package wenyuan.indexer.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers written in Han numerals, in digits or in both: 三千五百, 二〇二五, 壹万贰仟, 12.3万, 3,500亿, 3 250.
public final class Numerals {

    /// A number at the place where it was looked for.
    ///
    /// @param end where it ends
    /// @param scale what its last digit counts, as the 万 of 5万 does
    /// @param odd whether it says that it is a little more: 300多万
    public record Run(int end, double value, double scale, boolean odd) {}

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String MAGNITUDES = "十百千万亿";
    /// The forms on cheques and invoices, and the characters that they stand for.
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final String HAN = DIGITS + "零两" + MAGNITUDES;
    /// With what may stand before a great unit: the 5千 of 5千万.
    private static final Pattern IN_DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)([十百千]?)");
    private static final Pattern MIXED = Pattern.compile(
            "((?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?![\\d,.])|\\d+)(?:\\.\\d+)?)(?: ?([多余]?)([十百千]?[万亿]+|[十百千]))?");
    /// Nobody writes a longer number; a row of 亿 is none, however long.
    private static final int LONGEST = 48;
    private static final double TEN_THOUSAND = 1e4;
    private static final double HUNDRED_MILLION = 1e8;

    private Numerals() {}

    /// Whether a number can begin with a character of a folded text.
    public static boolean begins(char c) {
        return isDigit(c) || HAN.indexOf(c) >= 0 || FORMAL.indexOf(c) >= 0;
    }

    /// The number that begins at a place of a folded text and goes on as long as it can.
    public static Optional<Run> at(String folded, int start) {
        if (isDigit(folded.charAt(start))) {
            return mixed(folded, start);
        }
        int end = start;
        int formal = start + LONGEST;
        while (end < folded.length() && end - start < LONGEST && !isDigit(folded.charAt(end))
                && begins(folded.charAt(end))) {
            formal = FORMAL.indexOf(folded.charAt(end)) >= 0 ? Math.min(formal, end) : formal;
            end++;
        }
        // 陆 and 伍 are names, too: by themselves they count nothing.
        if (formal < end && !folded.substring(start, end).matches(".+[拾佰仟万亿].*|[^拾佰仟]+[拾佰仟万亿]")) {
            end = formal;
        }
        boolean odd = end + 1 < folded.length() && "多余".indexOf(folded.charAt(end)) >= 0
                && "万亿".indexOf(folded.charAt(end + 1)) >= 0;
        String run = folded.substring(start, end) + (odd ? folded.charAt(end + 1) : "");
        int whole = odd ? end + 2 : end;
        double scale = run.isEmpty() ? 1 : magnitude(plain(run.charAt(run.length() - 1)));
        return value(run).map(value -> new Run(whole, value, scale, odd));
    }

    /// Digits with magnitudes, summed: 1亿2000万.
    private static Optional<Run> mixed(String folded, int start) {
        Matcher piece = MIXED.matcher(folded).region(start, Math.min(folded.length(), start + LONGEST));
        double sum = 0;
        double last = Double.MAX_VALUE;
        int end = start;
        boolean odd = false;
        while (piece.lookingAt()) {
            String magnitudes = piece.group(3) == null ? "" : piece.group(3);
            double scale = magnitudes.chars().mapToDouble(c -> magnitude((char) c)).reduce(1,
                    (a, b) -> a * b);
            if (scale >= last) {
                break;
            }
            sum += Double.parseDouble(piece.group(1).replace(",", "").replace(" ", "")) * scale;
            last = scale;
            end = piece.end();
            odd |= piece.group(2) != null && !piece.group(2).isEmpty();
            if (scale == 1 || end == piece.regionEnd() || !isDigit(folded.charAt(end))) {
                break;
            }
            piece.region(end, piece.regionEnd());
        }
        return Double.isFinite(sum) && end > start
                ? Optional.of(new Run(end, sum, last, odd))
                : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char plain(char c) {
        int formal = FORMAL.indexOf(c);
        return formal < 0 ? c : PLAIN.charAt(formal);
    }

    /// What a number says; empty where the text, as a whole, is no number.
    public static Optional<Double> value(String text) {
        var plain = new StringBuilder();
        Folding.fold(text).chars().filter(c -> c != ',' && !Character.isWhitespace(c)).limit(LONGEST + 1L)
                .forEach(c -> plain.append(c == '零' ? '〇' : c == '两' ? '二' : plain((char) c)));
        return plain.isEmpty() || plain.length() > LONGEST ? Optional.empty() : sections(plain.toString());
    }

    /// Splits at the great units, 亿 before 万, so that 一亿二千万 is read as 一亿 and 二千万.
    private static Optional<Double> sections(String text) {
        for (char unit : new char[]{'亿', '万'}) {
            int at = text.lastIndexOf(unit);
            if (at >= 0) {
                double scale = unit == '亿' ? HUNDRED_MILLION : TEN_THOUSAND;
                Optional<Double> above = at == 0 ? Optional.of(1.0) : sections(text.substring(0, at));
                Optional<Double> below = at + 1 == text.length()
                        ? Optional.of(0.0)
                        : sections(text.substring(at + 1));
                return above.flatMap(a -> below.map(b -> a * scale + b));
            }
        }
        Matcher digits = IN_DIGITS.matcher(text);
        return digits.matches()
                ? Optional.of(Double.parseDouble(digits.group(1))
                        * (digits.group(2).isEmpty() ? 1 : magnitude(digits.group(2).charAt(0))))
                : han(text);
    }

    /// A number below ten thousand: digit by digit (二〇二五) or with 十, 百 and 千.
    private static Optional<Double> han(String text) {
        return text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
                ? Optional.of(positional(text))
                : multiplied(text);
    }

    private static double positional(String text) {
        double value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + DIGITS.indexOf(text.charAt(i));
        }
        return value;
    }

    private static Optional<Double> multiplied(String text) {
        double sum = 0;
        double pending = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = DIGITS.indexOf(c);
            if (digit >= 0 && pending <= 0) {
                pending = digit;
            } else if (MAGNITUDES.indexOf(c) >= 0) {
                sum += (pending < 0 ? 1 : pending) * magnitude(c);
                pending = -1;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(sum + Math.max(0, pending));
    }

    private static double magnitude(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> TEN_THOUSAND;
            case '亿' -> HUNDRED_MILLION;
            default -> 1;
        };
    }
}
