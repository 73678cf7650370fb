package wenyuan.app.model;

import java.util.regex.Pattern;

/// The words of a question that ask, and say nothing of the matter. Expects folded text.
final class Asking {
    private static final String ASKS = "什么时候|什么|啥|多少|哪[些个里儿家位年天种几两三四五六类]?|谁|为什么|为何|怎么样?|怎样|如何|几[个家名位项条期届次年人号月点]?|多[大长高远快久]|"
            + "\\b(?:what|which|who|when|where|how|many|much|why)\\b";
    static final Pattern INTERROGATIVE = Pattern.compile(ASKS);
    private static final Pattern EMPTY = Pattern.compile("请问|" + ASKS
            + "|吗|呢|啊|吧|是不是|是否|有没有|分别|具体|一共|大概|大约|主要|的|了|是|在|和|与|及|有|被|把|将|对|从|到|为|这|那|"
            + "\\b(?:the|a|an|of|in|on|at|to|for|is|are|was|were|did|do|does|and|by|from|its?)\\b");

    private Asking() {}

    static boolean asks(String text) {
        return INTERROGATIVE.matcher(text).find();
    }

    /// A text with blanks for these words.
    static String without(String text) {
        return EMPTY.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }
}
