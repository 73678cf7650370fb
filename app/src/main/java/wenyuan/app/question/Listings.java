package wenyuan.app.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.Hints.Listing;

/// Tells whether a question asks which articles there are, and what they are to be about. Expects folded text, without
/// the words that say when and where they were published.
final class Listings {
    /// What is longer asks for more than which articles there are, and would take the patterns too deep.
    private static final int LONGEST = 300;
    private static final String WORDS = NewsWords.ARTICLE + "|内容|动态";
    private static final Pattern WHICH = Pattern
            .compile("(?:[哪几][几些一]?|多少)[篇条则](?!线|路|河|街|例)|(?:哪些|什么|哪几[篇条个])(?:[^，,。；?？]{1,15}?的)?(?:"
                    + WORDS + ")|(?:" + WORDS
                    + ")(?:都)?(?:有|是)?(?:哪些|哪几|什么|多少|几)|(?:发|更新|推送|刊登|转载|报道|发布)[了过]?(?:些)?(?:什么|哪些)$|"
                    + "(?:列出|列一下|盘点).*(?:" + WORDS
                    + ")|\\b(?:which|what|list)\\b.*\\b(?:articles?|posts?|news|published|posted|reported)\\b");
    private static final Pattern ABOUT = Pattern
            .compile("(?:关于|有关|涉及|提到|\\babout\\b)\\s*[“\"《「]?([^，,。；?？]{1,30}?)[”\"》」]?\\s*"
                    + "(?:的?(?:" + WORDS + ")|的?(?:有|都)?(?:哪|几|什么)|的$|$|\\b(?:were|was|are|is)\\b)");
    private static final Pattern NEWEST = Pattern.compile("最新|最近|近期|\\b(?:latest|newest|recent)\\b");
    /// What is no word of what a listed article is about.
    private static final Pattern SAID = Pattern.compile("(?:" + NewsWords.ANY + "|" + WORDS
            + "|哪[些几一]?|什么|多少|发布|推出|列出|列一下|盘点|一下|那天|当天|这天|一天|全部|所有|一共|总共|关于|有关|[几一]?[篇条则](?!\\p{IsHan})|(?:周|星期|礼拜)[一二三四五六日天]|[^\\p{L}\\p{N}]"
            + "|\\b(?:which|what|list|all|the|articles?|posts?|news|published|posted|reported|about|were|was|on|in|of|from|is|are)\\b)+");
    /// Small words at the ends of what is left.
    private static final Pattern EDGES = Pattern.compile("^[的了在是都请我于]+|[的了在是都有上里过于]+$");
    private static final Pattern END = Pattern.compile("[\\s？?。!！呢吗]+$");

    /// All that is left of a question that asks what an outlet told.
    private static final Pattern TOLD = Pattern
            .compile("(?:最近|最新|近期|都|又|上|里|这期|[\\p{P}\\s])*(?:说|讲|写|报道|刊登|刊发|发布?|登)"
                    + "(?:[了过]些?|些)(?:什么|哪些|啥)(?:内容|事情?)?|(?:what (?:did|does|has|have)|the|\\W)+(?:reports?|reported|say|said|write|written|publish|published)(?:on|in|\\W)*");

    private Listings() {}

    static boolean asksWhich(String question) {
        String asked = END.matcher(question).replaceAll("").strip();
        return asked.length() <= LONGEST && (WHICH.matcher(asked).find() || TOLD.matcher(asked).matches());
    }

    /// Which articles a question asks for: those that a filter lets through, the newest, or those about something.
    ///
    /// @param narrowed whether a filter goes by days, outlets or columns
    static Optional<Listing> of(String question, boolean narrowed) {
        String rest = END.matcher(question).replaceAll("").strip();
        Matcher about = ABOUT.matcher(rest);
        boolean topic = about.find();
        boolean newest = NEWEST.matcher(rest).find();
        return asksWhich(rest) && (narrowed || newest || topic)
                ? Optional
                        .of(new Listing(words(topic ? about.group(1) : NEWEST.matcher(rest).replaceAll(" "))))
                : Optional.empty();
    }

    private static String words(String about) {
        if (TOLD.matcher(about.strip()).matches()) {
            return "";
        }
        return Stream.of(SAID.matcher(about).replaceAll(" ").split("\\s+", -1))
                .map(word -> EDGES.matcher(word).replaceAll("")).filter(word -> word.length() > 1)
                .collect(Collectors.joining(" "));
    }
}
