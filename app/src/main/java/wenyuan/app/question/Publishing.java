package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.Hints.Listing;
import wenyuan.app.question.Window.Precision;

/// Tells whether a question asks by when articles were published, and whether it asks which articles there are. Both
/// are told by words that news is published with, not by its subjects. Expects folded text.
final class Publishing {
    /// How far from a date a word of publishing belongs to it.
    private static final int NEAR = 12;
    private static final String WORDS = "推送|推文|发文|更新|转载|转发|刊登|刊发|刊载|登载|见报|发表|报道|公众号|专栏|栏目|头版|"
            + "[那这][一]?[期篇条]|[几哪][一]?[期篇]|发了|发过|(?:发布|发|登|推)(?:的|了)?(?:哪|什么|几|文章|消息|新闻|稿)|文章|稿子|稿件|新闻|消息|要闻";
    private static final Pattern BEHIND = Pattern
            .compile("^[^，,。；;？?]{0," + NEAR + "}?(?:" + WORDS
                    + ")|^\\W*(?:articles?|issue|edition|news|posts?)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:" + WORDS
                    + ")(?:的|于|在|时间是)?|(?:published|posted|reported|printed|articles?|news|posts?)\\s(?:\\w+\\s){0,2}(?:on|in|of|from|during)\\s)$");
    private static final String ARTICLES = "文章|稿件|稿子|报道|新闻|消息|推送|推文|要闻|内容|动态";
    private static final Pattern WHICH = Pattern.compile("[哪几][几些一]?[篇条则]|(?:哪些|什么|哪几[篇条个])(?:" + ARTICLES
            + ")|"
            + "(?:" + ARTICLES + ")(?:都)?(?:有|是)?(?:哪些|哪几|什么)|(?:发|更新|推送|刊登|转载|报道|发布)了?(?:些)?(?:什么|哪些)$|"
            + "(?:列出|列一下|盘点).*(?:" + ARTICLES + ")|"
            + "\\b(?:which|what|list)\\b.*\\b(?:articles?|posts?|news|published|posted|reported)\\b");
    /// What is left out of the words that a listed article must hold.
    private static final Pattern SAID = Pattern.compile("(?:" + WORDS + "|" + ARTICLES
            + "|哪些|哪几|什么|几|都|有|了|的|那天|当天|这天|一天|发布|推出|列出|上|在|是|篇|条|则|(?:周|星期|礼拜)[一二三四五六日天]|关于|有关|[^\\p{L}\\p{N}]"
            + "|\\b(?:which|what|list|all|the|articles?|posts?|news|published|posted|reported|were|was|on|in|of|from|is|are)\\b)+");
    private static final Pattern NEWEST = Pattern.compile("最新|最近|近期|\\b(?:latest|newest|recent)\\b");

    private Publishing() {}

    /// The window, among those a question names, in which something was published.
    static Optional<Window> window(String question, List<Window> windows) {
        return windows.stream().filter(window -> window.precision() != Precision.YEAR)
                .filter(window -> belongs(question, window)).findFirst();
    }

    private static boolean belongs(String question, Window window) {
        return BEHIND.matcher(question.substring(window.words().end())).find()
                || BEFORE.matcher(question.substring(0, window.words().start())).find();
    }

    /// Which articles a question asks for: those of a window, or the newest.
    ///
    /// @param dated whether a filter goes by days
    /// @param outlets names of which a part, too, says nothing of what the articles are about
    static Optional<Listing> listing(String question, Optional<Window> published, boolean dated,
            List<String> outlets) {
        String rest = published.map(
                window -> question.substring(0, window.words().start()) + " "
                        + question.substring(window.words().end()))
                .orElse(question).replaceAll("[\\s？?。!！]+$", "");
        boolean newest = published.isEmpty() && NEWEST.matcher(rest).find();
        if (!WHICH.matcher(rest).find() || !(dated || newest)) {
            return Optional.empty();
        }
        String about = SAID.matcher(NEWEST.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
        return Optional.of(new Listing(Stream.of(about.split("\\s+", -1))
                .filter(word -> outlets.stream().noneMatch(outlet -> outlet.contains(word)))
                .collect(Collectors.joining(" "))));
    }
}
