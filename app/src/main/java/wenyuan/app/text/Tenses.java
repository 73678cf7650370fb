package wenyuan.app.text;

import java.util.List;
import java.util.regex.Pattern;
import wenyuan.indexer.corpus.Span;
import wenyuan.indexer.text.Folding;

/// Words that tell what is planned from what is done: 将于, 力争, 预计 against 已经, 建成了.
public final class Tenses {
    /// Such a word, where it stands in a text.
    public record Tense(Span span, String text, boolean done) {}

    /// 将 before a noun says no more than 把 does, and in 将军 nothing of the kind.
    private static final Pattern TENSE = Pattern.compile(
            "(?<done>早已|已经|已(?![知故婚])|曾经|(?<![为除罢到不得大好])了(?=[\\p{IsHan}\\d“《](?<![解望断如不吧吗呢])))|即将"
                    + "|(?<![已经名大上中少老健麻])将(?=[于在会达到有是建成投举启推为与向对从由以再重分陆继首新率引采召发出赴用增扩收不]|继续|完成|实现|正式|进一步|逐步|全面|联合|共同|覆盖|加[快强]|开[工通放业始展])"
                    + "|(?<![模虚草])拟(?=[于在建投用新引定])|力争|争取(?=[在到于今明年早实])|有望|预计|打算|筹[备建]|准备(?=[在于将把])"
                    + "|(?<![动展产五])计划(?=[将把在于到今明年投用新建向与从对再以设开推启引扩增])|(?<=正|正在|拟|组织)申报");

    private Tenses() {}

    /// The words of a text that tell it, in order.
    public static List<Tense> in(String text) {
        return TENSE.matcher(Folding.fold(text)).results().map(found -> {
            var span = new Span(found.start(), found.end());
            return new Tense(span, span.in(text), found.group("done") != null);
        }).toList();
    }
}
