package wenyuan.indexer.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers written in Han numerals, in digits or in both: 三千五百, 二〇二五, 12.3万, 3,500亿.
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    /// With what may stand before a great unit: the 5千 of 5千万.
    private static final Pattern IN_DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)([十百千]?)");
    /// Nobody writes a longer number; a row of 亿 is none, however long.
    private static final int LONGEST = 48;
    private static final double TEN_THOUSAND = 1e4;
    private static final double HUNDRED_MILLION = 1e8;

    private Numerals() {}

    /// What a number says; empty where the text, as a whole, is no number.
    public static Optional<Double> value(String text) {
        String folded = Folding.fold(text).replace(",", "").replace(" ", "").replace("零", "〇")
                .replace("两", "二").strip();
        return folded.isEmpty() || folded.length() > LONGEST ? Optional.empty() : sections(folded);
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
                ? Optional.of(Double.parseDouble(digits.group(1)) * scale(digits.group(2)))
                : han(text);
    }

    private static double scale(String unit) {
        return unit.isEmpty() ? 1 : unit(unit.charAt(0));
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
            double unit = unit(c);
            if (digit >= 0 && pending <= 0) {
                pending = digit;
            } else if (unit > 0) {
                sum += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(sum + Math.max(0, pending));
    }

    private static double unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
