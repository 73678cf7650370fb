package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.question.Window.Precision;
import wenyuan.app.text.Terms;
import wenyuan.indexer.corpus.Span;

/// Tells which of the days that a question names are days of publishing, by words that news is published with and not
/// by its subjects. Days of what an article tells are no such days. Expects folded text.
final class Publishing {
    /// News of a day is often published some days after it.
    static final int NEWS_COMES_WITHIN = 7;
    /// How far from a date a word of publishing belongs to it.
    private static final int NEAR = 12;
    /// What is longer tells what happened, and would take the patterns too deep.
    private static final int LONGEST = 300;
    /// A question of more terms asks for something itself, not for what happened.
    private static final int MOST_TERMS = 6;
    private static final Pattern BEHIND = Pattern.compile("^([^，,。；;？?]{0," + NEAR + "}?)(?:" + NewsWords.ANY
            + ")|^\\W*(?:articles?|issue|edition|news|posts?)\\b");
    private static final Pattern BEFORE = Pattern.compile("(?:(?:" + NewsWords.ANY + ")(?:的|于|在|时间是)?\\s?|(?:"
            + NewsWords.ENGLISH + ")\\s(?:\\w+\\s){0,2}?(?:(?:on|in|of|from|during)\\s)?)$");
    /// What happens on a day: then the day is its own, though an article tells of it.
    private static final Pattern EVENT = Pattern.compile("举行|举办|召开|开幕|闭幕|成立|签约|签署|发生|建成|投产|揭牌|启动|开通|开业|落成|"
            + "上市|宣布|通过|出台|施行|实施|生效|去世|出生|竣工|开工|开放|发布会|会议|论坛|论文");
    private static final Pattern HAPPENED = Pattern
            .compile("发生了?(?:什么|哪些|啥)|出了(?:什么|啥)事|有(?:什么|哪些|啥)(?:大事|事|活动|会议|动向|动态|进展)|"
                    + "(?:举行|举办|召开|开)了?(?:哪些|什么|哪几[场个次])|\\bwhat (?:happened|took place)\\b");

    /// All that is left of a question that asks for anything that happened.
    private static final Pattern ANYTHING = Pattern
            .compile("[\\p{P}\\s]*(?:[这那当][天日]|都|又|到底|究竟|里|中|[\\p{P}\\s])*"
                    + "(?:发生了?(?:些|过)?(?:什么|哪些|啥)|出了(?:些)?(?:什么|啥)|有(?:什么|哪些|啥)(?:大|重要|重大)?(?=事))(?:的?(?:大|重要|重大)?(?:事|事情|事件))?"
                    + "[\\p{P}\\s呢吗啊呀]*|\\W*(?:on |in )?\\W*what (?:happened|took place)(?: on| in)?\\W*");

    private Publishing() {}

    /// What a question asks of its days: the articles published then, whatever happened then, of which those articles
    /// are the best account, or what of some kind happened then, which may be told some days after.
    enum About {
        PUBLISHED, ANYTHING, HAPPENED
    }

    /// Days of which articles are asked for.
    ///
    /// @param asked what is asked of those days
    record Published(Window window, About asked) {
        /// The days on which such articles were published.
        Window days() {
            return asked == About.HAPPENED
                    ? new Window(window.words(), window.from(), window.to().plusDays(NEWS_COMES_WITHIN),
                            window.precision())
                    : window;
        }
    }

    /// The window, among those a question names, in which something was published, or else in which something happened.
    static Optional<Published> window(String question, List<Window> windows) {
        Optional<Published> published = windows.stream().filter(window -> belongs(question, window.words()))
                .map(window -> new Published(window, About.PUBLISHED)).findFirst();
        return published.or(() -> windows.stream()
                .filter(window -> window.precision().compareTo(Precision.MONTH) <= 0)
                .flatMap(window -> happened(Understood.without(question, List.of(window.words())))
                        .map(asked -> new Published(window, asked)).stream())
                .findFirst());
    }

    private static Optional<About> happened(String rest) {
        if (rest.length() > LONGEST) {
            return Optional.empty();
        }
        if (ANYTHING.matcher(rest).matches()) {
            return Optional.of(About.ANYTHING);
        }
        Matcher happened = HAPPENED.matcher(rest);
        return happened.find() && Terms.of(happened.replaceAll(" ")).size() <= MOST_TERMS
                ? Optional.of(About.HAPPENED)
                : Optional.empty();
    }

    private static boolean belongs(String question, Span words) {
        String before = question.substring(0, words.start());
        if (before.lastIndexOf('《') > before.lastIndexOf('》')) {
            return false;
        }
        var behind = BEHIND.matcher(question.substring(words.end()));
        boolean ahead = behind.find() && (behind.group(1) == null || !EVENT.matcher(behind.group(1)).find());
        return ahead || BEFORE.matcher(before).find();
    }
}
