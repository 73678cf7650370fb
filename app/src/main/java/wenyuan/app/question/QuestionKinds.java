package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenyuan.app.question.InterpretedQuestion.Kind;
import wenyuan.app.question.InterpretedQuestion.Order;
import wenyuan.app.text.Wording;
import wenyuan.indexer.corpus.Span;

/// Tells questions for a list of articles, and for what one article is about, from questions for a fact. Expects folded
/// text, without the words that say when and where the articles were published.
final class QuestionKinds {
    /// What is longer asks for more, and would take the patterns too deep.
    private static final int LONGEST = 300;
    private static final String ARTICLE = "(?:" + Publishing.ARTICLE + ")";
    private static final String ENGLISH = "\\b(?:articles?|posts?|news|stories|reports?|pieces)\\b";
    private static final String VERB = "(?:关于|有关|涉及|提[到及]过?了?|(?<=(?:" + Publishing.ARTICLE
            + "|[篇条则])(?:里|中|都)?)(?:讲述?|说|写|谈|报道|介绍)(?:的是|[到了过及])*|\\b(?:about|on|regarding|mention(?:s|ed|ing)?)\\b)";
    private static final Pattern LIST = Pattern.compile("(?:[哪几][几些一]?|多少)(?:篇(?!论文|小说|散文|作文|诗)|[条则](?="
            + ARTICLE
            + "))|(?:哪些|什么|哪几个)(?:[^，,。；?？]{1,15}?的)?" + ARTICLE + "|" + ARTICLE
            + "(?:一?共|总共|都)?(?:有|是)?(?:哪|什么|多少|几)|(?:列出|列一下|盘点|找出|找找).*" + ARTICLE
            + "|\\b(?:which|what|list|show|find|how many)\\b.*?" + ENGLISH
            + "|\\bwhat (?:is there|do you have|is known|has been (?:written|published|reported)) (?:about|on)\\b");
    /// That articles are spoken of, or what they do.
    private static final Pattern OF_ARTICLES = Pattern.compile(ARTICLE + "|" + VERB + "|" + ENGLISH);
    private static final Pattern WITHOUT = Pattern
            .compile("(?:(?:没有?|未|不曾?|从未)(?:提[到及]|讲[到述]?|写到?|涉及|谈[到及]|报道)过?|"
                    + "\\b(?:without|(?:not|don't|doesn't|didn't|never) (?:mention\\w*|talk about|cover))\\b)\\s*[“\"《「]?([^，,。；;？?]{1,30}?)[”\"》」]?\\s*(?:的.*|[有是]?(?:哪|几|多少).*|$)");
    private static final Pattern EDGE = Pattern.compile(
            "(?:(?<newest>最新|最近|最后|最晚|\\b(?:latest|newest|most recent|last)\\b)|最早|最先|最初|\\b(?:earliest|oldest|first)\\b)"
                    + "[^，,。；?？]{0,30}?(?:[一那]?[篇条则](?=" + ARTICLE
                    + "|是|[^\\p{L}]|$)|\\b(?:article|post|story|report)\\b)");
    /// What is no word of what a listed article is about.
    private static final Pattern SAID = Pattern.compile(VERB + "|" + Publishing.ANY + "|\\b(?:"
            + Publishing.ENGLISH
            + ")\\b|" + Asked.WORDS.pattern() + "|" + ENGLISH
            + "|内容|动态|哪[几些一]?|[^\\p{L}\\p{N}]|[既又也]|列出|列一下|盘点|找[出找]|一下|全部|所有|[一总]?共|收录|[一几]?篇(?=是?$|\\P{L})|[一几]篇|是哪|"
            + "最[新近早先初后晚]|近期|(?:周|星期|礼拜)[一二三四五六日天]|发生了?|出了|(?:大|重要|重大)?事情?$|看看|查[一查]?下?|(?:[说讲写报道登发布刊]+|推送|报道)(?:[了过]?些|[了过])|啥|些|"
            + "\\b(?:latest|newest|recent|most|earliest|oldest|last|first|list|show|find|me|all|the|happened|took place|say|said|write|wrote|written|there|did|does|do|has|have|been|is|are|was|were|on|in|of|from|about|both|and)\\b");
    /// Small words at the ends of what is left.
    private static final Pattern EDGES = Pattern.compile("^[的了在是都请我于有里上]+|[的了在是都有上里过于]+$");
    private static final Pattern END = Pattern.compile("[\\s？?。!！呢吗]+$");
    private static final String THE_ARTICLE = "(?:(?:[那这]一?)?[篇条则]" + ARTICLE + "?|(?:[那这]个)?" + ARTICLE
            + ")";
    private static final String TELLS = "(?:主要|大概|到底|都)?(?:(?:讲|说|写|报道|介绍)(?:[了的]是?)?(?:些|一?个)?(?:什么|啥|哪些)|是?关于什么|的?(?:主要|大致|核心)?(?:内容|要点|大意)(?:是什么|有哪些)?)";
    private static final String REQUEST = "(?:请|帮我|给我|麻烦)*(?:总结|概括|归纳|概述|简述|复述|介绍|梳理|说说|讲讲)(?:一?下)?";
    /// A title in marks, or what an article is about, with a request for what it tells.
    private static final Pattern SUMMARY = Pattern.compile("(?<request>" + REQUEST
            + ")?(?:有?关于)?\\s*(?:《(?<title>[^》]+)》(?:的|那|这|" + THE_ARTICLE
            + ")*|(?<about>[^，,。；]{0,40}?)[的那这]*" + THE_ARTICLE + ")\\s*[里中]?(?<tells>" + TELLS
            + ")?(?:事|事情)?");
    private static final Pattern ENGLISH_SUMMARY = Pattern
            .compile(
                    "(?:please |can you |could you )*(?:summari[sz]e|sum up|give (?:me )?a summary of|what (?:is|was|does|did))\\s+"
                            + "(?:the |that |this |an? )?(?:article|story|report|piece|news)(?: (?:titled|called|about|on|entitled))?\\s+"
                            + "(?<about>.*?)(?: (?:about|say|tell us|report))?");

    private QuestionKinds() {}

    /// @param narrowed whether a filter goes by days or outlets, so that a question that says nothing else asks for all
    ///        the articles which pass
    static Kind of(String question, boolean narrowed) {
        String asked = END.matcher(question).replaceAll("").strip();
        if (asked.length() > LONGEST) {
            return new Kind.Fact();
        }
        Matcher edge = EDGE.matcher(asked);
        if (edge.find()) {
            return new Kind.ArticleList(content(asked), "",
                    edge.group("newest") == null ? Order.OLDEST : Order.NEWEST, 0);
        }
        Optional<String> summary = summary(asked);
        if (summary.isPresent()) {
            return new Kind.Summary(summary.get());
        }
        Matcher without = WITHOUT.matcher(asked);
        if (!LIST.matcher(asked).find() || !(narrowed || OF_ARTICLES.matcher(asked).find())) {
            return narrowed && content(asked).isEmpty() ? Kind.ArticleList.of("") : new Kind.Fact();
        }
        return without.find()
                ? new Kind.ArticleList("", content(without.group(1)), Order.ALL, 0)
                : Kind.ArticleList.of(content(asked));
    }

    /// What the articles are to tell of.
    private static String content(String asked) {
        String left = EDGES.matcher(SAID.matcher(asked).replaceAll(" ").strip()).replaceAll("");
        List<Span> grammar = Wording.of(left).stream().filter(word -> word.kind() == Wording.Kind.GRAMMAR)
                .map(Wording.Word::span).toList();
        return Stream.of(Understood.without(left, grammar, ' ').split("\\s+", -1))
                .filter(word -> word.length() > 1).collect(Collectors.joining(" "));
    }

    /// What the article is about that is to be summed up.
    private static Optional<String> summary(String asked) {
        Matcher english = ENGLISH_SUMMARY.matcher(asked);
        Matcher matcher = SUMMARY.matcher(asked);
        return english.matches()
                ? Optional.of(english.group("about").strip())
                : Optional.of(matcher).filter(Matcher::matches)
                        .filter(found -> found.group("tells") != null || found.group("request") != null)
                        .map(found -> found.group(found.group("title") == null ? "about" : "title").strip());
    }
}
