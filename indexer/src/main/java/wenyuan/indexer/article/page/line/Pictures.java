package wenyuan.indexer.article.page.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shapes of the words under a picture.
public final class Pictures {
    private static final int LONGEST_CAPTION = 300;
    private static final Pattern POINTS_AT_PICTURE = Pattern
            .compile("^[（(]?\\s?(?:[上下左右本题]?图\\s?[为：:]|图\\s?[①-⑩0-9]|[上下左右]图)");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:资料图片?|资料照片|资料图|网络图片|视觉中国|新华社发|新华社照片|供图|图片?由[^，。]{2,20}提供|[\\s（(]制图)\\s?[)）】]?\\s?。?$");
    private static final Pattern PHOTOGRAPHER = Pattern.compile(
            "(?:^|[。！？”』」）)\\s（(：:/])(?<who>[\\p{IsHan}·、\\s]{2,24}?)\\s?(?:摄影|摄)\\s?[)）】]?(?:\\s?[（(][^）)]{1,14}[）)])?\\s?。?$");
    private static final Pattern PHRASE = Pattern.compile(".*(?:拍|录|航|文|抓|偷|统|联合)$");
    private static final Pattern ADDRESS = Pattern.compile("^!\\[[^\\]]*]\\([^)]*\\)$|^<img\\b[^>]*>$");

    private Pictures() {}

    /// Whether `text` are the words under a picture.
    static boolean caption(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return false;
        }
        return credited(text) || (pointsAtPicture(text) && Chars.endsSentence(text));
    }

    /// Whether `text` begins as the words under a picture do.
    static boolean pointsAtPicture(String text) {
        return POINTS_AT_PICTURE.matcher(text).find();
    }

    /// Whether `text` ends with the picture's source or maker.
    static boolean credited(String text) {
        return SOURCE.matcher(text).find() || !photographers(text).isEmpty();
    }

    /// Names of those who took the picture, as its caption ends with them.
    static List<String> photographers(String text) {
        String end = text.substring(Math.max(0, text.length() - 48));
        Matcher matcher = PHOTOGRAPHER.matcher(end);
        for (int from = 0; matcher.find(from); from = matcher.start("who") + 1) {
            String who = matcher.group("who").strip();
            List<String> names = Byline.of(who + " 摄").map(Byline::names).orElse(List.of());
            if (!names.isEmpty() && !PHRASE.matcher(who).matches()) {
                return names;
            }
        }
        return List.of();
    }

    /// Whether `text` is nothing but the address of a picture.
    static boolean address(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
