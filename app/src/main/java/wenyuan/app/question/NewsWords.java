package wenyuan.app.question;

/// Words that news is published with, as parts of patterns for folded text, each kept apart from what it also means.
final class NewsWords {
    static final String ARTICLE = "文章|稿件|稿子|报道|推送|推文|要闻|(?:新闻|消息)(?!发布|出版|记者|中心|传媒|办公|人士|学|周刊|奖)";
    static final String PLACE = "公众号|专栏|栏目|头版";
    static final String VERB = "刊登|刊发|刊载|登载|见报|转载|转发|转自|(?<!城市|有机|设备|产品|技术|系统|旧区)更新(?=[了过的哪什几]|$)|"
            + "发表(?=[过了的]?(?:一?[篇些]|哪几?篇)?(?:文章|报道|评论|社论))";
    private static final String SPOKEN_OF = "(?=新闻|消息|报道|推送|推文|内容|讲|说|写|[?？]|$)";
    static final String ISSUE = "[那这几哪]一?[期篇]|[那这几哪]一?[条则]" + SPOKEN_OF;
    private static final String POST = "发[了过]?(?:哪[几些]?|什么|啥|几|一)[篇条则]?(?=文|稿|新闻|消息|[?？]|$)|发[了过](?:哪几?|几|一)?[篇条]|"
            + "(?:发布|登|推)[的了]?(?:哪[几些]?[篇条]|几[篇条]|(?:哪些|什么)(?=[?？]|$))";

    /// Words for articles, where they stand, and that they were published.
    static final String ANY = ARTICLE + "|" + PLACE + "|" + VERB + "|" + ISSUE + "|" + POST;
    static final String ENGLISH = "articles?|news|posts?|columns?|published|posted|reported|reprinted|printed";

    private NewsWords() {}
}
