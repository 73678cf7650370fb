package wenyuan.indexer.article.page.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page carries around its articles: number, date, editors, addresses.
public final class Furniture {
    private static final int LONGEST = 80;
    private static final Pattern DATE = Pattern
            .compile("(20\\d\\d|19\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
    private static final String NUMBER = "(?:第?\\s?[A-Z]?\\d{1,2}\\s?版|第[一二三四五六七八九十]{1,3}版)";
    private static final Pattern PAGE_NUMBER = Pattern.compile("^(?:" + NUMBER
            + "|[A-Z]\\s?\\d{1,2}|\\d{1,2})(?:[\\s/|·・]{1,4}\\p{IsHan}{1,8})?$"
            + "|^\\p{IsHan}{2,6}[\\s/|·・]{1,4}(?:" + NUMBER + "|[A-Z]\\d{1,2})$"
            + "|^[A-Z]\\d{2}\\s[A-Z][A-Za-z &]{1,24}$");
    private static final Pattern STAFF = Pattern.compile(
            "^(?:本版(?:责任)?(?:编辑|主编|文字|图片|撰文)|责任编辑|责\\s?编|值班(?:主任|编辑|总编辑|编委)|版面(?:编辑|设计)|视觉(?:设计|编辑)?|美术编辑|美\\s?编|组\\s?版|校\\s?对|编\\s?辑|主\\s?编|审\\s?校|制\\s?版)\\s?[\\s:：/／|｜]"
                    + "|^(?:社长|总编辑|\\p{IsHan}{2,4}(?:编辑|责编|校对|主编|总编))\\s?[:：]\\s?\\p{IsHan}{2,4}(?:\\s|$)");
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:国内统一|国际标准|邮发代号|新闻热线|编辑邮箱|投稿邮箱|电子信箱|读者热线|广告(?:热线|部|电话|经营许可证)|E-?mail|订阅热线|零售价"
                    + "|(?:社址|(?:本报|报社|本社)地址|邮编|邮政编码|承印|印刷厂?|(?:本报)?(?:常年)?法律顾问)\\s?[:：])",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /// Whether a line is of the page and of no article.
    public static boolean is(String text) {
        return text.length() <= LONGEST && !Chars.endsSentence(text) && (PAGE_NUMBER.matcher(text).matches()
                || STAFF.matcher(text).find() || ADDRESS.matcher(text).find() || folio(text));
    }

    /// The first full date in `text`.
    public static Optional<LocalDate> date(String text) {
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
