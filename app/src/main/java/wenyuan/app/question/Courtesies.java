package wenyuan.app.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.app.question.InterpretedQuestion.Courtesy;
import wenyuan.indexer.text.Folding;

/// Tells what is said out of courtesy, or asked of the program itself, from questions to the articles.
final class Courtesies {
    private static final String FILLER = "你们?|您|大家|啊|呀|了|呢|吗|吧|啦|哦|嗯|的|请问|那|好的?|行|知道|明白|收到|没事|不客气|[^\\p{L}\\p{N}]|"
            + "\\b(?:you|so|very|much|a lot|there|ok|okay|please|for that|all)\\b";
    private static final Pattern THANKS = said("谢谢|多谢|感谢|谢了?|辛苦|\\b(?:thanks?|thx)\\b");
    private static final Pattern GOODBYE = said("再见|拜拜|晚安|回头见|\\b(?:bye|goodbye|good night|see)\\b");
    private static final Pattern HELLO = said("你好|您好|哈[喽啰罗]|嗨|早上好|上午好|下午好|晚上好|早安|在吗|早|"
            + "\\b(?:hello|hi|hey|good (?:morning|afternoon|evening)|greetings|good|fine|yes|no)\\b");
    /// That what follows is about something else.
    private static final Pattern CHANGE = Pattern.compile(
            "(?:那|好的?|我们?|再|[，,。\\s])*(?:换一?个(?:话题|问题)(?!的)(?:吧|了)?|(?:另外|顺便|顺带)再?问(?:一?下|一?句|[个你您])|"
                    + "(?:说|聊|问|看)点儿?(?:别的|其他的?)吧?(?=[^\\p{L}\\p{N}]|$)|"
                    + "(?:on )?an?other (?:topic|question|subject)\\b|(?:let's )?chang(?:e|ing) (?:the )?(?:topic|subject)\\b|by the way\\b)"
                    + "[^\\p{L}\\p{N}《“\"]*");
    private static final Pattern WHAT_ARE_YOU = Pattern
            .compile("(?:你好|您好|请问|嗨|\\b(?:hello|hi|hey|so)\\b|[^\\p{L}\\p{N}])*(?:"
                    + "(?:你们?|您)(?:到底)?(?:是谁|是什么|是做什么的|是干什么的|叫什么(?:名字)?)|(?:介绍|说说)一?下(?:你|您)自己|(?:自我介绍)一?下?|"
                    + "(?:你们?|您|这个?(?:程序|系统|网站|软件|工具)?)(?:都|还)?(?:能|会|可以)(?:帮我|为我)?(?:做|干|回答|帮|提供)?(?:点|些|我做)?(?:什么|啥|哪些)(?:问题|事情?|忙|功能)?|"
                    + "我?(?:都|还)?(?:能|可以)(?:向|跟)?(?:你|您)?问(?:你|您)?(?:些|点)?(?:什么|啥|哪些)(?:问题)?|"
                    + "(?:你|您|这个?(?:程序|系统|网站|软件|工具)?)?(?:有)(?:什么|哪些)(?:功能|用处?|本领)|(?:这|你|您)?(?:个|东西)?(?:怎么|如何)(?:使?用|工作)|(?:使用)?帮助|"
                    + "who are you|what are you|what is this|what can (?:you|this) (?:do|answer|help with)(?: for me)?|what do you do|"
                    + "what can i (?:ask|do)(?: you| here)?|how (?:do|can) i use (?:you|this|it)|how does this work|what(?:'s| is) your name|(?:please )?help(?: me)?"
                    + ")(?:呢|呀|啊|吗|的|[^\\p{L}\\p{N}])*");

    private Courtesies() {}

    private static Pattern said(String words) {
        return Pattern.compile("(?:" + words + "|" + FILLER + ")*");
    }

    /// What is said by a text that asks nothing of the articles; empty for a question.
    static Optional<Courtesy> of(String text) {
        String folded = Folding.fold(text).strip();
        return List.of(Courtesy.values()).stream().filter(courtesy -> (switch (courtesy) {
            case WHAT_ARE_YOU -> WHAT_ARE_YOU;
            case HELLO -> HELLO;
            case THANKS -> THANKS;
            case GOODBYE -> GOODBYE;
        }).matcher(folded).matches()).findFirst();
    }

    /// The text without opening words that say that it is about something else.
    static String withoutChange(String text) {
        Matcher change = CHANGE.matcher(Folding.fold(text));
        return change.lookingAt() ? text.substring(change.end()) : text;
    }
}
