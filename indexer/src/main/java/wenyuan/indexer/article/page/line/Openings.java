package wenyuan.indexer.article.page.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words with which newspapers open an article's text, and lead from one page to another.
public final class Openings {
    private static final String PAGE = "第?\\s?[A-Z]?[0-9一二三四五六七八九十]{1,3}\\s?版";
    private static final Pattern JUMP_IN = Pattern
            .compile("^[（(【〔\\[]?\\s?[上紧]\\s?接\\s?(?:" + PAGE + "|头版)[^)）】〕\\]]{0,12}[)）】〕\\]]?\\s{0,4}");
    private static final Pattern JUMP_OUT = Pattern
            .compile("[（(【〔\\[▶➤]?\\s?下\\s?转\\s?" + PAGE + "[)）】〕\\]]?$");
    private static final String OWN = "本[报刊社台网]";
    /// Where and when a report was sent: "某地3月5日", "某地5日"; a place alone is too little.
    private static final String DAY = "(?:\\d{4}\\s?年\\s?)?(?:\\d{1,2}\\s?月\\s?)?\\d{1,2}\\s?日\\s?";
    private static final String WIRE = "(?:专电|专讯|电|電|讯|訊|消息)";
    /// Words that end like the ones for a report but are none, such as those for a power cut, or for more on a matter.
    private static final String NO_REPORT = "(?<![资通音审问喜佳腾又另停来用供发充家断触水火核光])";
    private static final String SET_OFF = "(?=[\\s（(：:|｜])";
    /// What a newspaper puts before a report of its own or of an agency, in the order in which they are tried. Any name
    /// of a newspaper or an agency will do: the words for a report give it away, and the blank, colon or bracket behind.
    private static final List<Pattern> REPORTS = Stream.of(
            "[【\\[（(]\\p{IsHan}{0,6}" + NO_REPORT + "[讯訊][】\\]）)]",
            OWN + "(?:[讯訊]|综合(?:报道|消息)?|专电)",
            OWN + "[^，。,;；]{2,16}?[日报](?:电|讯)",
            OWN + "\\p{IsHan}{2,6}" + NO_REPORT + "(?:专电|电|讯)(?=[\\s（(])",
            "[据]?[\\p{IsHan}A-Za-z·/、]{2,18}?\\s?" + DAY + WIRE + "(?=[\\s（(：:]|$)",
            "\\p{IsHan}{1,6}" + NO_REPORT + "[讯訊]" + SET_OFF,
            "[据]\\p{IsHan}{2,8}?" + NO_REPORT + WIRE + "(?=[\\s（(：:]|$)",
            "\\p{IsHan}{1,6}[社网]\\p{IsHan}{0,6}?" + NO_REPORT + "(?:专电|电)" + SET_OFF,
            "\\p{IsHan}{0,6}(?:综合|[报社台网刊])消息" + SET_OFF)
            .map(words -> Pattern.compile("^[（(]?\\s?" + words)).toList();
    private static final Pattern LED_BY_WRITER = Pattern
            .compile(
                    "^[（(]\\s?(?:\\p{IsHan}{1,6}[报刊社台网])?\\s?(?:首席|实习|见习|特约|驻\\p{IsHan}{2,4})?(?:记者|通讯员)[^()（）]{2,40}[)）]");
    private static final Pattern REMARK_ON_WRITER = Pattern
            .compile("^[（(][^()（）]{0,40}(?:记者|通讯员)[^()（）]{0,40}[)）]\\s*");

    private Openings() {}

    /// Whether an article's text begins here, by its own words.
    static boolean opens(String text) {
        return JUMP_IN.matcher(text).find() || report(text) > 0 || LED_BY_WRITER.matcher(text).find();
    }

    /// Length of the words that say whose report follows, such as "本报讯"; 0 where there are none.
    static int report(String text) {
        for (Pattern pattern : REPORTS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher.end();
            }
        }
        return 0;
    }

    /// Length of a leading "continued from page N"; 0 where there is none.
    public static int jumpIn(String text) {
        Matcher matcher = JUMP_IN.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /// Where a closing "continued on page N" begins; the text's length where there is none.
    public static int jumpOut(String text) {
        int from = Math.max(0, text.length() - 24);
        Matcher matcher = JUMP_OUT.matcher(text.substring(from));
        return matcher.find() ? from + matcher.start() : text.length();
    }

    /// `text` without the words that stand in front of its first sentence.
    public static String afterOpening(String text) {
        String rest = text.substring(jumpIn(text));
        rest = rest.substring(report(rest)).replaceFirst("^[：:|｜\\s]+", "");
        return REMARK_ON_WRITER.matcher(rest).replaceFirst("").strip();
    }
}
