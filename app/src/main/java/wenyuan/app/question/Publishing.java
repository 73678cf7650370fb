package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.question.Understood.Outlet;
import wenyuan.app.text.dates.DateRange;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Words that news is published with, each kept apart from what it also means, and what they make of the days and
/// outlets that stand at them: where an article was published, not what it tells of. Expects folded text.
final class Publishing {
    static final String ARTICLE = "文章|稿件|稿子|报道|推送|推文|要闻|(?:新闻|消息)(?!发布|出版|记者|中心|传媒|办公|人士|学|周刊|奖)";
    private static final String VERB = "刊登|刊发|刊载|登载|见报|转载|转发|转自|(?<!城市|有机|设备|产品|技术|系统|旧区)更新(?=[了过的哪什几]|$)|"
            + "发表(?=[过了的]?(?:一?[篇些]|哪几?篇)?(?:文章|报道|评论|社论))|发[了过]?(?:哪几?|什么|几|一)[篇条]?(?=文|稿|新闻|消息|[?？]|$)|"
            + "发[了过](?:哪几?|几|一)?[篇条]|(?:发布|登|推)[的了]?(?:哪几?篇|几篇|(?:哪些|什么)(?=[?？]|$))";
    private static final String PLACE = "公众号|专栏|栏目|头版|[那这几哪]一?[期篇]|[那这几哪]一?[条则](?=新闻|消息|报道|内容|讲|说|写|[?？]|$)";
    static final String ANY = ARTICLE + "|" + PLACE + "|" + VERB;
    static final String ENGLISH = "articles?|news|posts?|issue|edition|columns?|published|posted|reported|reprinted|printed";
    private static final Pattern BEHIND_DAYS = Pattern
            .compile("^([^，,。；;？?]{0,12}?)(?:" + ANY + ")|^\\W*(?:" + ENGLISH
                    + ")\\b|^[这那当]?[天日]?[都又]?(?:发生了?|出了|有)(?:什么|哪些|啥)(?:大|重要|重大)?(?:事情?|事件)?[\\p{P}\\s呢]*$");
    private static final Pattern BEFORE_DAYS = Pattern.compile("(?:(?:" + ANY + ")(?:的|于|在|时间是)?\\s?|(?:"
            + ENGLISH + ")\\s(?:\\w+\\s){0,2}?(?:(?:on|in|of|from|during)\\s)?|what happened (?:on|in) )$");
    /// What happens on a day: then the day is its own, though an article tells of it.
    private static final Pattern EVENT = Pattern.compile("举行|举办|召开|开幕|闭幕|成立|签约|签署|发生|建成|投产|揭牌|启动|开通|开业|落成|"
            + "上市|宣布|通过|出台|施行|实施|生效|去世|出生|竣工|开工|开放|发布会|会议|论坛|论文");
    /// An outlet that is left out, or from which an article was taken, published nothing of what is asked for.
    private static final Pattern SOURCE = Pattern
            .compile(
                    "(?<!\\x00)(?<!(?:转载|转自|不是|除了?|[、和与及]|except|besides|than|not|via)(?:自|from| )?[“\"《「]{0,1})\\x00+"
                            + "[”\"》」]?(?!的?(?:创刊|总编|社长|前身|发行|主办|记者|编辑|读者|停刊))(?:[上里]|[^，,。；;？?]{0,20}?(?:"
                            + ANY
                            + "|(?:怎么|如何|怎样)[写说看评]|[写说讲]了|写的|写过|\\b(?:" + ENGLISH
                            + "|reports?|wrote|writes?|says?|said)\\b))|(?:据|只看|来自|according to |from )[“\"《「]?\\x00+");
    /// What says of articles which they are, and nothing of what they tell.
    private static final Pattern SAID = Pattern
            .compile("转(?:载|发|自)(?:自|于|了)?[“\"《「]?[^，,。；;？?]{1,20}?[”\"》」]?的(?=[那这]|文章|稿|报道)|"
                    + "[“\"《「][^”\"》」]{0,20}[”\"》」](?=(?:专栏|栏目)?\\s*(?:主要)?(?:讲|说|写|介绍|报道))|"
                    + "(?:主要)?(?:讲述?|说|谈|写|介绍|报道|推荐|关注|聚焦)的(?:都?是)?|(?:讲|说|写|介绍|报道)了|[那这当][天日]|(?:" + ANY
                    + ")(?:自|于|过|了|的|里|中)?|(?<=[^\\p{L}\\p{N}])发布?(?:过|了|的)|\\b(?:" + ENGLISH + ")\\b");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}的里中上]+|\\s{2,}");

    private Publishing() {}

    /// The days, among those a question names, on which something was published.
    static Optional<DateRange> window(String question, List<DateRange> windows) {
        return windows.stream().filter(window -> arePublishing(question, window.words())).findFirst();
    }

    private static boolean arePublishing(String question, Span days) {
        String before = question.substring(0, days.start());
        Matcher behind = BEHIND_DAYS.matcher(question.substring(days.end()));
        boolean ahead = behind.find() && (behind.group(1) == null || !EVENT.matcher(behind.group(1)).find());
        return before.lastIndexOf('《') <= before.lastIndexOf('》')
                && (ahead || BEFORE_DAYS.matcher(before).find());
    }

    /// Whether an outlet is named as what published the articles asked for; not left out nor asked about itself.
    static boolean isSource(String question, Outlet outlet) {
        return SOURCE.matcher(Understood.without(question, List.of(outlet.words()), '\0')).find();
    }

    /// What is asked, without the words that say which articles it is asked of, as these stand in no sentence that
    /// answers; empty when nothing was understood of the articles or nothing else is asked.
    ///
    /// @param understood where in it stands what was understood; may be nowhere
    static String matter(String question, List<Span> understood) {
        if (understood.isEmpty()) {
            return "";
        }
        String left = Understood.without(question, understood, ' ');
        List<Span> said = SAID.matcher(Folding.fold(left)).results()
                .map(words -> new Span(words.start(), words.end())).toList();
        return EDGES.matcher(Understood.without(left, said, ' ')).replaceAll(" ").strip();
    }
}
