package wenyuan.indexer.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page carries around its articles: number, date, editors, addresses.
final class Furniture {
    private static final int LONGEST = 80;
    private static final Pattern DATE = Pattern
            .compile("(20\\d\\d|19\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
    private static final Pattern PAGE_NUMBER = Pattern
            .compile(
                    "^(?:第?\\s?[A-Z]?\\d{1,2}\\s?版|[A-Z]\\s?\\d{1,2}|\\d{1,2})(?:[\\s/|·・]{1,4}\\p{IsHan}{1,8})?$"
                            + "|^\\p{IsHan}{2,6}[\\s/|·・]{1,4}(?:第?\\s?[A-Z]?\\d{1,2}\\s?版|[A-Z]\\d{1,2})$");
    private static final Pattern STAFF = Pattern.compile(
            "^(?:本版(?:责任)?(?:编辑|主编|文字|图片|撰文)|责任编辑|责\\s?编|值班(?:主任|编辑|总编辑|编委)|版面(?:编辑|设计)|视觉(?:设计|编辑)?|美术编辑|美\\s?编|组\\s?版|校\\s?对|编\\s?辑|主\\s?编|审\\s?校|制\\s?版)\\s?[\\s:：/／|｜]");
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:国内统一|国际标准|邮发代号|新闻热线|编辑邮箱|投稿邮箱|电子信箱|读者热线|广告(?:热线|部|电话)|E-?mail|订阅热线|零售价)",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /// Whether a line is of the page and of no article.
    static boolean is(String text) {
        return text.length() <= LONGEST && !Chars.endsSentence(text) && (PAGE_NUMBER.matcher(text).matches()
                || STAFF.matcher(text).find() || ADDRESS.matcher(text).find() || folio(text));
    }

    /// The first full date in `text`.
    static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty(); // a 31st of February is a misprint and no date
        }
    }

    private static boolean folio(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find() || text.length() > 45) {
            return false;
        }
        boolean alone = matcher.start() == 0 && matcher.end() == text.length();
        return alone || text.contains("星期") || text.contains("农历");
    }
}
