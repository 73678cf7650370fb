package wenyuan.app.question;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.Order;
import wenyuan.app.text.Wording;

/// Tells questions for a list of articles, and for what one article is about, from questions for a fact. Expects folded
/// text, without the words that say when and where the articles were published.
final class QuestionKinds {
    /// What is longer asks for more, and would take the patterns too deep.
    private static final int LONGEST = 300;
    private static final String ARTICLE = "(?:" + NewsWords.ARTICLE + ")";
    private static final String NOUN = "(?:" + NewsWords.ARTICLE + "|内容|动态)";
    private static final String COUNTED = "(?:(?:[哪几][几些一]?|多少)(?:篇(?!论文|小说|散文|作文|诗)|[条则](?=" + NOUN
            + "|[讲说写]|\\s*$)))";
    private static final String ENGLISH = "\\b(?:articles?|posts?|news|stories|reports|pieces)\\b";
    private static final Pattern WHICH = Pattern.compile(COUNTED + "|(?:哪些|什么|哪几个)(?:[^，,。；?？]{1,15}?的)?"
            + ARTICLE
            + "|" + ARTICLE + "(?:一?共|总共|都)?(?:有|是)?(?:哪些|哪几|什么|多少|几)|(?:列出|列一下|盘点|找出|找找).*" + ARTICLE
            + "|\\b(?:which|what|list|show|find|how many)\\b.*?(?:" + ENGLISH
            + "|\\b(?:published|posted|reported)\\b)"
            + "|\\bwhat (?:is there|do you have|have you got|is known|has been (?:written|published|reported)) (?:about|on)\\b");
    /// The same where days, an outlet or the newest are asked for besides.
    private static final Pattern WHICH_OF_THESE = Pattern
            .compile("(?:哪些|什么|哪几个)(?:[^，,。；?？]{1,15}?的)?" + NOUN + "|"
                    + NOUN + "(?:都)?(?:有|是)?(?:哪些|哪几|什么|多少|几)|(?:发|更新|推送|刊登|转载|报道|发布)[了过]?(?:些)?(?:什么|哪些)$");
    private static final String VERB = "(?:关于|有关|涉及|提[到及]过?了?|(?<=(?:" + NewsWords.ARTICLE
            + "|[篇条则])(?:里|中|都)?)(?:讲述?|说|写|谈|报道|介绍)(?:的是|[到了过及])*|\\b(?:about|on|regarding|mention(?:s|ed|ing)?)\\b)";
    private static final Pattern ABOUT = Pattern
            .compile(VERB + "\\s*[“\"《「]?([^，,。；?？]{1,40}?)[”\"》」]?\\s*(?:的?" + NOUN
                    + "|的?(?:一?共|总共|都)?有?(?:哪|几|多少|什么)|的$|$|\\b(?:were|was|are|is|have|has|do)\\b)");
    /// That articles are spoken of, or what they do.
    private static final Pattern OF_ARTICLES = Pattern
            .compile(ARTICLE + "|" + VERB + "|" + ENGLISH + "|\\bwhat\\b");
    private static final Pattern BOTH = Pattern
            .compile("(?:既|both)\\s*" + VERB + "?([^，,。；]{1,20}?)，?(?:又|也|\\band)\\s*"
                    + VERB + "?([^，,。；]{1,20}?)(?:的.*|$)");
    private static final Pattern WITHOUT = Pattern
            .compile("(?:(?:没有?|未|不曾?|从未)(?:提[到及]|讲[到述]?|写到?|涉及|谈[到及]|报道)过?|"
                    + "\\b(?:without|(?:not|don't|doesn't|didn't|never) (?:mention\\w*|talk about|cover))\\b)\\s*[“\"《「]?([^，,。；?？]{1,30}?)[”\"》」]?\\s*(?:的.*|[有是]?(?:哪|几|多少).*|$)");
    private static final Pattern ONE = Pattern
            .compile("(?<newest>最新|最近|最后|最晚|\\b(?:latest|newest|most recent|last)\\b)"
                    + "(?:[^，,。；?？]{0,30}?)(?:[一那]?[篇条则](?=" + ARTICLE
                    + "|是|[^\\p{L}]|$)|\\b(?:article|post|story|report)\\b)"
                    + "|(?<oldest>最早|最先|最初|\\b(?:earliest|oldest|first)\\b)(?:[^，,。；?？]{0,30}?)(?:[一那]?[篇条则](?="
                    + ARTICLE
                    + "|是|[^\\p{L}]|$)|\\b(?:article|post|story|report)\\b)");
    private static final Pattern NEWEST = Pattern.compile(
            "最新|最近|近期|最早|最先|最初|最后|最晚|\\b(?:latest|newest|recent|most|earliest|oldest|last|first)\\b");
    private static final Pattern ALL = Pattern
            .compile("(?:一共|总共|共|全部|语料|这里)?(?:有|收录了?)(?:多少|几)[篇条则]" + ARTICLE
                    + "?|how many articles(?: are there)?(?: in (?:all|total|the corpus))?");
    /// What is no word of what a listed article is about.
    private static final Pattern SAID = Pattern.compile("(?:" + NewsWords.ANY + "|" + NOUN
            + "|哪[些几一]?|什么|多少|发布|推出|列出|列一下|盘点|一下|那天|当天|这天|一天|全部|所有|一共|总共|关于|有关|请|[一几那这]?[篇](?=是?$|\\s|\\W)|[几一那这]?[篇条则](?!\\p{IsHan})|是哪|(?:周|星期|礼拜)[一二三四五六日天]|[^\\p{L}\\p{N}]"
            + "|\\b(?:which|what|how many|list|show|find|me|all|the|articles?|posts?|news|stories|reports?|pieces?|published|posted|reported|about|were|was|on|in|of|from|is|are|there)\\b)+");
    /// Small words at the ends of what is left.
    private static final Pattern EDGES = Pattern.compile("^[的了在是都请我于有]+|[的了在是都有上里过于]+$");
    private static final Pattern END = Pattern.compile("[\\s？?。!！呢吗]+$");
    /// All that is left of a question that asks what an outlet told.
    private static final Pattern TOLD = Pattern
            .compile("(?:最近|最新|近期|都|又|上|里|这期|[\\p{P}\\s])*(?:说|讲|写|报道|刊登|刊发|发布?|登)"
                    + "(?:[了过]些?|些)(?:什么|哪些|啥)(?:内容|事情?)?|(?:what (?:did|does|has|have)|the|\\W)+(?:reports?|reported|say|said|write|written|publish|published)(?:on|in|\\W)*");

    /// All that is left of a question that names days or an outlet and nothing else.
    private static final Pattern ONLY_ARTICLES = Pattern
            .compile("[的\\p{P}\\s]*(?:看看?|查一?下?)?[的\\p{P}\\s]*(?:所有|全部)?的?" + ARTICLE
                    + "[\\p{P}\\s]*|(?:the |all |\\W)*" + ENGLISH + "(?:of|from|on|\\W)*");

    private static final String THE_ARTICLE = "(?:(?:[那这]一?)?[篇条则](?:" + NewsWords.ARTICLE + ")?|(?:[那这]个)?"
            + ARTICLE + ")";
    private static final String TELLS = "(?:主要|大概|到底|都)?(?:(?:讲|说|写|报道|介绍)(?:[了的]是?)?(?:些|一?个)?(?:什么|啥|哪些)|是?关于什么|(?:的)?(?:主要|大致|核心)?(?:内容|要点|大意)(?:是什么|有哪些)?)";
    private static final String REQUEST = "(?:总结|概括|归纳|概述|简述|复述|介绍|梳理|说说|讲讲)(?:一?下)?";
    /// A title in marks, or what an article is about, with a request for what it tells.
    private static final Pattern SUMMARY = Pattern
            .compile("(?:请|帮我|给我|麻烦)*(?:" + REQUEST + ")?(?:有?关于)?\\s*(?:《(?<title>[^》]+)》(?:的|那|这|"
                    + THE_ARTICLE + ")*|(?<about>[^，,。；]{0,40}?)(?:的|那|这)*" + THE_ARTICLE
                    + ")\\s*(?:里|中)?(?<tells>" + TELLS + ")?(?:事|事情)?");
    private static final Pattern ENGLISH_SUMMARY = Pattern.compile(
            "(?:please |can you |could you )*(?:(?:summari[sz]e|sum up|give (?:me )?a summary of)\\s+(?<what>.+)"
                    + "|what (?:is|was) (?<of>.+?) about|what (?:does|did) (?<told>(?:the |that |this )?(?:article|story|report|piece)\\b.*?) (?:say|tell us|report))");
    private static final Pattern ENGLISH_ARTICLE = Pattern.compile(
            "^(?:the |an? )?(?:article|story|report|piece|news)(?: (?:titled|called|about|on|entitled))?\\s+|^the\\s+|\\s+(?:article|story|report|piece)$");
    private static final Pattern REQUESTS = Pattern.compile("^(?:请|帮我|给我|麻烦)*" + REQUEST);

    private QuestionKinds() {}

    /// @param narrowed whether a filter goes by days, outlets or columns
    static Kind of(String question, boolean narrowed) {
        String asked = END.matcher(question).replaceAll("").strip();
        if (asked.length() > LONGEST) {
            return new Kind.Fact();
        }
        return list(asked, narrowed).<Kind>map(list -> list).or(() -> summary(asked))
                .orElseGet(Kind.Fact::new);
    }

    static boolean asksWhich(String question) {
        String asked = END.matcher(question).replaceAll("").strip();
        return asked.length() <= LONGEST
                && (WHICH.matcher(asked).find() || WHICH_OF_THESE.matcher(asked).find()
                        || TOLD.matcher(asked).matches());
    }

    private static Optional<Kind.ArticleList> list(String asked, boolean narrowed) {
        Matcher one = ONE.matcher(asked);
        if (one.find()) {
            Order order = one.group("newest") == null ? Order.OLDEST : Order.NEWEST;
            return Optional.of(new Kind.ArticleList(words(asked), "", order, 0));
        }
        if (ALL.matcher(asked).matches()) {
            return Optional.of(Kind.ArticleList.of(""));
        }
        boolean newest = NEWEST.matcher(asked).find();
        boolean which = (narrowed || newest) ? asksWhich(asked) : WHICH.matcher(asked).find();
        if (!which && !(narrowed && ONLY_ARTICLES.matcher(asked).matches())) {
            return Optional.empty();
        }
        Matcher without = WITHOUT.matcher(asked);
        if (without.find()) {
            return Optional.of(new Kind.ArticleList("", words(without.group(1)), Order.ALL, 0));
        }
        String words = words(asked);
        boolean ofArticles = narrowed || newest || (!words.isEmpty() && OF_ARTICLES.matcher(asked).find());
        return ofArticles ? Optional.of(Kind.ArticleList.of(words)) : Optional.empty();
    }

    /// What the articles are to tell of.
    private static String words(String asked) {
        Matcher both = BOTH.matcher(asked);
        Matcher about = ABOUT.matcher(asked);
        if (both.find()) {
            return content(both.group(1) + " " + both.group(2));
        }
        return content(about.find() ? about.group(1) : NEWEST.matcher(asked).replaceAll(" "));
    }

    private static String content(String about) {
        if (TOLD.matcher(about.strip()).matches()) {
            return "";
        }
        String left = EDGES.matcher(SAID.matcher(about).replaceAll(" ").strip()).replaceAll("");
        var words = new StringBuilder(left);
        Wording.of(left).stream().filter(word -> word.kind() == Wording.Kind.GRAMMAR).forEach(word -> words
                .replace(word.span().start(), word.span().end(), " ".repeat(word.span().length())));
        return Stream.of(words.toString().split("\\s+", -1))
                .filter(word -> word.length() > 1).collect(Collectors.joining(" "));
    }

    private static Optional<Kind.Summary> summary(String asked) {
        Matcher english = ENGLISH_SUMMARY.matcher(asked);
        if (english.matches()) {
            return Stream.of("what", "of", "told").map(english::group).filter(Objects::nonNull).findFirst()
                    .map(what -> new Kind.Summary(ENGLISH_ARTICLE.matcher(what).replaceAll("").strip()));
        }
        Matcher matcher = SUMMARY.matcher(asked);
        if (!matcher.matches() || (matcher.group("tells") == null && !REQUESTS.matcher(asked).find())) {
            return Optional.empty();
        }
        String words = matcher.group("title") == null ? matcher.group("about") : matcher.group("title");
        return Optional.of(new Kind.Summary(words.strip()));
    }
}
