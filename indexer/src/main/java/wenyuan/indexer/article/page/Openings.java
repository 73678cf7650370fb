package wenyuan.indexer.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words with which newspapers open an article's text, and lead from one page to another.
final class Openings {
    private static final String PAGE = "第?\\s?[A-Z]?[0-9一二三四五六七八九十]{1,3}\\s?版";
    private static final Pattern JUMP_IN = Pattern
            .compile("^[（(【〔\\[]?\\s?[上紧]\\s?接\\s?(?:" + PAGE + "|头版)[^)）】〕\\]]{0,12}[)）】〕\\]]?\\s{0,4}");
    private static final Pattern JUMP_OUT = Pattern
            .compile("[（(【〔\\[▶➤]?\\s?下\\s?转\\s?" + PAGE + "[)）】〕\\]]?$");
    private static final Pattern NOTICE = Pattern
            .compile("^[【\\[（(]?(?:本报综合报道|本报综合消息|本报讯|本刊讯|本报综合|快讯)[】\\]）)]?");
    private static final Pattern OWN_DATELINE = Pattern
            .compile("^本报[^，。,;；]{2,16}?[日报](?:电|讯)|^本报\\p{IsHan}{2,6}(?:专电|电|讯)(?=[\\s（(])");
    private static final Pattern AGENCY_DATELINE = Pattern
            .compile("^[据]?(?:新华社|中新社|中新网|央视新闻|人民日报|新华网)[^，。,;；]{0,24}?(?:专电|电|讯|消息)(?=[\\s（(：:]|$)");
    private static final Pattern LED_BY_WRITER = Pattern
            .compile("^[（(]\\s?(?:本报|新华社)?\\s?(?:首席|实习|见习|特约|驻\\p{IsHan}{2,4})?(?:记者|通讯员)[^()（）]{2,40}[)）]");

    private Openings() {}

    /// Whether an article's text begins here, by its own words.
    static boolean opens(String text) {
        return JUMP_IN.matcher(text).find() || NOTICE.matcher(text).find()
                || OWN_DATELINE.matcher(text).find()
                || AGENCY_DATELINE.matcher(text).find() || LED_BY_WRITER.matcher(text).find();
    }

    /// Length of a leading "continued from page N"; 0 where there is none.
    static int jumpIn(String text) {
        Matcher matcher = JUMP_IN.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /// Where a closing "continued on page N" begins; the text's length where there is none.
    static int jumpOut(String text) {
        int from = Math.max(0, text.length() - 24);
        Matcher matcher = JUMP_OUT.matcher(text.substring(from));
        return matcher.find() ? from + matcher.start() : text.length();
    }

    /// `text` without the words that stand in front of its first sentence.
    static String afterOpening(String text) {
        String rest = text.substring(jumpIn(text));
        for (Pattern pattern : new Pattern[]{NOTICE, OWN_DATELINE, AGENCY_DATELINE}) {
            rest = pattern.matcher(rest).replaceFirst("").strip();
        }
        Matcher writer = Pattern.compile("^[（(][^()（）]{0,40}(?:记者|通讯员)[^()（）]{0,40}[)）]\\s*").matcher(rest);
        return writer.replaceFirst("").strip();
    }
}
