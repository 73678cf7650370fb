package wenyuan.app.answer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;

/// Asks of a comparison, A比B长, whether the source compares that way: two values side by side, or the opposite word, do
/// not say it.
final class Comparative {
    private static final Pattern THAN = Pattern.compile(
            "比(?!例|重|赛|分|率|亚|如|价|利|试|拼)[^,，。;；比]{1,24}?(?:更|还|要|都)?(?<how>长|短|高|低|大|小|多|少|快|慢|强|弱|早|晚|重|轻|好|差|远|近|贵|便宜|厚|薄|宽|窄|深|浅|优|难|易)");
    /// Other words for more and less of a kind.
    private static final Map<String, Pattern> SAID = Map.of("低", Pattern.compile("低|降|下|少|减|跌|缩|便宜|不及|不如"),
            "少", Pattern.compile("少|降|下|减|跌|缩|低"), "便宜", Pattern.compile("便宜|低|降|跌|省|减"), "高",
            Pattern.compile("高|升|增|涨|多|上|超|长|贵"), "多", Pattern.compile("多|增|涨|升|超|高|扩|上"), "大",
            Pattern.compile("大|增|扩|多|超|高"), "贵", Pattern.compile("贵|涨|高|升"), "好",
            Pattern.compile("好|优|佳|强|提"),
            "快", Pattern.compile("快|早|短|速|提前"), "早", Pattern.compile("早|先|前"));

    private Comparative() {}

    /// The comparison of a claim that the best sentence of its source does not make; empty where it makes it, or the
    /// claim compares nothing.
    static Optional<Problem> problem(Statement claim, String sentence) {
        Matcher than = THAN.matcher(claim.folded());
        if (!than.find()) {
            return Optional.empty();
        }
        String how = than.group("how");
        boolean said = SAID.getOrDefault(how, Pattern.compile(Pattern.quote(how))).matcher(sentence).find();
        var at = new Span(than.start("how"), than.end("how"));
        return said
                ? Optional.empty()
                : Optional.of(new Problem(Problem.Kind.DIRECTION, at.in(claim.text()), "", Optional.of(at)));
    }
}
